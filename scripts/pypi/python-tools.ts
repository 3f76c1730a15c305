import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Clients of PyPI that are run against our double and our files, at the versions that the double was compared with. */
const TOOLS = ["twine==7.0.0"];
const CACHE = join(homedir(), ".cache", "release-guard");

export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a program; nothing of our environment but the path reaches it. */
async function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(program, args, {
    env: { PATH, HOME, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (bytes: Buffer) => (output += bytes.toString("utf8")));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (status) => done({ status, output }));
  });
}

async function install(program: string, args: readonly string[]): Promise<void> {
  const pip = Object.entries(process.env).filter(([name]) =>
    /^(PIP_|SSL_|HTTPS?_PROXY)/i.test(name),
  );
  const env = Object.fromEntries(pip.map(([name, value = ""]) => [name, value]));
  const { status, output } = await run(program, args, env);
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${output}`);
}

/** Where Python's own tools lie, in a folder of their own, made once. Throws where they cannot be installed. */
export async function pythonPrograms(
  tools: readonly string[] = TOOLS,
): Promise<(name: string) => string> {
  // One folder for each set of versions, so that a new version is never an old one.
  const folder = join(CACHE, ["python", ...tools].join("-").replaceAll("==", "-"));
  const tool = (name: string): string => join(folder, "bin", name);
  if (!existsSync(join(folder, "ready"))) {
    await install("python3", ["-m", "venv", "--clear", folder]);
    await install(tool("pip"), ["install", "--quiet", ...tools]);
    writeFileSync(join(folder, "ready"), "");
  }
  return tool;
}

/** Runs one of them. */
export async function pythonTools(tools: readonly string[] = TOOLS) {
  const tool = await pythonPrograms(tools);
  return (name: string, args: readonly string[], env?: Readonly<Record<string, string>>) =>
    run(tool(name), args, env);
}
