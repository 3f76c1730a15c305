import { isMainThread } from "node:worker_threads";
import { checkArguments } from "./check-arguments.ts";
import { buildProgram } from "./program.ts";
import { exitWith } from "./exit-with.ts";
import { withFixKind } from "./scan-options.ts";

/** A large scan starts this program again, in threads. */
const serve = async (): Promise<void> => (await import("./scan-crew.ts")).serveScans();

async function run(): Promise<void> {
  const args = process.argv.slice(2);
  checkArguments(args, process.env);
  await buildProgram(args).parseAsync(withFixKind(args), { from: "user" });
}

await (isMainThread ? exitWith(run) : serve());
