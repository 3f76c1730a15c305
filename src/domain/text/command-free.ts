/**
 * Breaks what the runner would take for a command in a line of output: `::name::` after any leading
 * blanks, and the old `##[name]` anywhere in a line.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs.
 */
export const commandFree = (text: string): string =>
  text.replaceAll(/^([^\p{L}\p{N}\r\n]*?):(?=:)/gmu, "$1: ").replaceAll("##[", "# #[");
