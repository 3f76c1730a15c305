import { buildProgram } from "./program.ts";
import { exitWith } from "./exit-with.ts";

await exitWith(buildProgram().parseAsync());
