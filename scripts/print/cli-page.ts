import { buildProgram } from "../../src/cli/program.ts";
import type { PrintedFile } from "./printed-file.ts";

/** The `--help` of every command, as the program itself prints it. */
export function printCliPage(): PrintedFile {
  const program = buildProgram();
  const wide = { helpWidth: 100 };
  const helpOf = (command: typeof program): string =>
    command
      .configureOutput({ getOutHelpWidth: () => wide.helpWidth })
      .helpInformation()
      .trim();
  const sections = program.commands.map(
    (command) => `## ${command.name()}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\``,
  );
  const text = [
    "<!-- Printed from the commands' specs by npm run generate. Do not edit. -->",
    "# The command line",
    "In this repository it is `node dist/cli/index.js`; it works from a clean clone, without a build.",
    `\`\`\`text\n${helpOf(program)}\n\`\`\``,
    ...sections,
  ];
  return { path: "docs/cli.md", text: `${text.join("\n\n")}\n` };
}
