import { buildProgram } from "./program.ts";
import { exitWith } from "./exit-with.ts";

await exitWith(buildProgram(process.argv.slice(2)).parseAsync());
