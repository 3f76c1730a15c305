import { checkArguments } from "./check-arguments.ts";
import { buildProgram } from "./program.ts";
import { exitWith } from "./exit-with.ts";

await exitWith(async () => {
  const args = process.argv.slice(2);
  checkArguments(args, process.env);
  await buildProgram(args).parseAsync();
});
