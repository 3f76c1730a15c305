import { Option } from "commander";
import { FIX_KINDS } from "../domain/workflow/fix/fix-kinds.ts";

/** Options of `scan` that no action has: a run in CI reports and changes nothing. */
export const scanOptions = (): readonly Option[] => [
  new Option(
    "--fix [=kind]",
    "Mend what can be mended: `safe` what needs no review (the default), `unsafe` everything. Standard input comes out mended on standard output.",
  ).choices(FIX_KINDS),
  new Option(
    "--diff",
    "Print what --fix would change as a unified diff on standard output, and change nothing; the report goes to standard error.",
  ),
  new Option(
    "--write-baseline <file>",
    "Write the findings of this scan to a baseline file; with --baseline they count no more.",
  ),
];

/** `--fix` alone means the safe ones; what stands behind it is a path, never its value. */
export function withFixKind(args: readonly string[]): string[] {
  const end = args.indexOf("--");
  return args.map((arg, at) => (arg === "--fix" && (end === -1 || at < end) ? "--fix=safe" : arg));
}
