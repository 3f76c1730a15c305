import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const VERSION = "1.32.0";
const venv = join(homedir(), ".cache/release-guard/zizmor", VERSION);
const program = join(venv, "bin/zizmor");

const run = (command: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
};

const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

if (!existsSync(program)) {
  run("python3", ["-m", "venv", venv]);
  run(join(venv, "bin/pip"), ["install", "--quiet", `zizmor==${VERSION}`]);
}

// A finding of the pedantic persona is exit code 11 to 14, and so an error here.
const files = [
  ...filesIn(".github/workflows"),
  ".github/dependabot.yml",
  ...filesIn("action-templates"),
];
const findings: unknown = JSON.parse(
  run(program, ["--offline", "--persona", "pedantic", "--format", "json", ...files]),
);
if (!Array.isArray(findings) || findings.length > 0)
  throw new Error(`zizmor finds ${JSON.stringify(findings)}`);
console.log(
  `ok   zizmor ${VERSION}, pedantic, finds nothing in ${files.length} workflows and templates`,
);
