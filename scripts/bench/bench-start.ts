import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type Command, inTurn } from "./measure.ts";
import { printTable, verdict } from "./print-table.ts";

/** Milliseconds over bare node. */
const AIM_MS = 60;
const WORKFLOW = ".github/workflows/ci.yml";

const FILES: Readonly<Record<string, string>> = {
  [WORKFLOW]: `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - run: echo hello
`,
  "package.json": JSON.stringify({
    name: "bench-sample",
    version: "1.0.0",
    license: "MIT",
    main: "index.js",
    files: ["index.js"],
    repository: { type: "git", url: "git+https://github.com/octo/bench-sample.git" },
  }),
  "index.js": "module.exports = 1;\n",
  LICENSE: "MIT\n",
};

function git(folder: string, ...args: readonly string[]): void {
  const identity = ["-c", "user.name=bench", "-c", "user.email=bench@example.com"];
  const { status, stderr } = spawnSync("git", [...identity, ...args], { cwd: folder });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${String(stderr)}`);
}

function sampleRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), "release-guard-bench-"));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "remote", "add", "origin", "https://github.com/octo/bench-sample.git");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message=sample");
  return folder;
}

interface Case {
  readonly bundle: string;
  readonly shows?: string;
  readonly args?: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly codes?: readonly number[];
  /** Nothing goes out, so the aim holds. */
  readonly aimed: boolean;
}

const REFUSED = [1, 3];
const OUTSIDE = "until it sees that this is no run";

const CASES: readonly Case[] = [
  { bundle: "validate-secrets", aimed: true },
  { bundle: "scan-workflow", shows: "one file", inputs: { files: WORKFLOW }, aimed: true },
  // Offline it cannot say that the version is free, and refuses.
  {
    bundle: "seal-release",
    shows: "offline",
    inputs: { offline: "true" },
    codes: [1],
    aimed: true,
  },
  { bundle: "cli", shows: "--help", args: ["--help"], aimed: true },
  { bundle: "cli", shows: "scan, one file", args: ["scan", WORKFLOW], aimed: true },
  { bundle: "check-permissions", shows: OUTSIDE, codes: REFUSED, aimed: false },
  { bundle: "validate", shows: OUTSIDE, codes: REFUSED, aimed: false },
  { bundle: "publish-package", shows: "until it misses the bundle", codes: REFUSED, aimed: false },
  { bundle: "verify-release", shows: "until it misses the bundle", codes: REFUSED, aimed: false },
];

const nameOf = ({ bundle, shows }: Case): string => (shows ? `${bundle} (${shows})` : bundle);

function commandOf(one: Case, folder: string): Command {
  const { bundle, args = [], inputs = {}, codes } = one;
  const temporary = join(folder, ".git/runner-temp");
  const given = Object.entries(inputs).map(([name, value]): [string, string] => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  return {
    name: nameOf(one),
    argv: [process.execPath, resolve("dist", bundle, "index.js"), ...args],
    cwd: folder,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: process.env["HOME"] ?? "",
      RUNNER_TEMP: temporary,
      ...Object.fromEntries(given),
    },
    ...(codes && { codes }),
    before: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

/** How long each shipped bundle takes as a whole process, against `node -e 0` in the same round. */
export function benchStart(runs: number): void {
  const folder = sampleRepository();
  const bare: Command = { name: "node -e 0", argv: [process.execPath, "-e", "0"], cwd: folder };
  const [base, ...measured] = inTurn([bare, ...CASES.map((one) => commandOf(one, folder))], runs);
  rmSync(folder, { recursive: true });
  const bareMs = base?.wallMs ?? NaN;
  const rows = measured.map(({ wallMs }, index): string[] => {
    const one = CASES[index];
    const over = wallMs - bareMs;
    const met = one?.aimed ? verdict(over <= AIM_MS) : "";
    const ratio = `${(wallMs / bareMs).toFixed(1)}x`;
    return [one ? nameOf(one) : "", wallMs.toFixed(0), `+${over.toFixed(0)}`, ratio, met];
  });
  printTable(
    `Start: whole process in ms, median of ${runs}; aim: at most +${AIM_MS} where nothing goes out`,
    ["bundle", "wall", "over bare", "ratio", ""],
    [["node -e 0", bareMs.toFixed(0), "", "", ""], ...rows],
  );
}
