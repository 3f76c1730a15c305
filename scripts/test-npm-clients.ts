import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The npm that most people have, and the newest. Both know staged publishing. */
const VERSIONS = ["11.19.1", "12.2.0"];

const scratch = mkdtempSync(join(tmpdir(), "release-guard-npm-"));

function run(command: string, args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** Installs one npm where nothing else is, and gives the file to start it with. */
function npmCli(version: string): string {
  const folder = join(scratch, version);
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  run("npm", ["install", "--prefix", folder, ...quiet, `npm@${version}`]);
  return join(folder, "node_modules/npm/bin/npm-cli.js");
}

try {
  for (const version of VERSIONS) {
    const cli = npmCli(version);
    const told = run(process.execPath, [cli, "--version"], { HOME: scratch }).trim();
    if (told !== version) throw new Error(`asked for npm ${version}, got ${told}`);
    const vitest = join("node_modules", "vitest", "vitest.mjs");
    const folders = ["test/clients/npm.test.ts", "test/unit/rehearsal/npm/real-npm.test.ts"];
    const output = run(process.execPath, [vitest, "run", "--mode", "clients", ...folders], {
      REAL_NPM_CLI: cli,
    });
    const [, passed = "0"] = /Tests\D*?(\d+) passed/.exec(stripped(output)) ?? [];
    if (Number(passed) === 0) throw new Error(`nothing was tried with npm ${version}\n${output}`);
    console.log(`ok   npm ${version}: ${passed} cases with the real client`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function stripped(text: string): string {
  // Colours, where a terminal made vitest write them.
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/\u001B\[[0-9;]*m/g, "");
}
