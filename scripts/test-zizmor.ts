import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ZIZMOR_VERSION, zizmorProgram } from "./zizmor/zizmor-program.ts";

const run = (command: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
};

const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

// A finding of the pedantic persona is exit code 11 to 14, and so an error here.
const files = [
  ...filesIn(".github/workflows"),
  ".github/dependabot.yml",
  ...filesIn("action-templates"),
];
const findings: unknown = JSON.parse(
  run(zizmorProgram(), ["--offline", "--persona", "pedantic", "--format", "json", ...files]),
);
if (!Array.isArray(findings) || findings.length > 0)
  throw new Error(`zizmor finds ${JSON.stringify(findings)}`);
console.log(
  `ok   zizmor ${ZIZMOR_VERSION}, pedantic, finds nothing in ${files.length} workflows and templates`,
);
