// Printed by npm run generate. Do not edit.
import grownRelease from "./change/grown-release.ts";
import newDependency from "./change/new-dependency.ts";
import newExecutable from "./change/new-executable.ts";

export const changeChecks = [grownRelease, newDependency, newExecutable];
