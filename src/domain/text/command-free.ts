/**
 * Breaks what the runner would take for a command in a line of output: `::name::` after any leading
 * blanks, and the old `##[name]` anywhere in a line.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs.
 */
export function commandFree(text: string): string {
  const quiet = text.replaceAll("##[", "# #[");
  if (!quiet.includes("::")) return quiet;
  return quiet.replaceAll(/^[^\p{L}\p{N}\r\n]+/gmu, (start) => start.replaceAll(/:(?=:)/g, ": "));
}
