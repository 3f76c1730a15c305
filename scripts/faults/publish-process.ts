import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Report } from "../../src/domain/report/report.ts";
import type { StartedJob } from "../../src/rehearsal/chain/world.ts";
import type { Ended } from "./publish-here.ts";
import type { Stage } from "./stage.ts";

const ENTRY = resolve("dist/publish-package/index.js");

function variables(stage: Stage, job: StartedJob, home: string): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: home,
    TMPDIR: home,
    RUNNER_TEMP: home,
    GITHUB_WORKSPACE: stage.workspace,
    GITHUB_OUTPUT: join(home, "output"),
    GITHUB_STEP_SUMMARY: join(home, "summary.md"),
    ...job.env,
    "INPUT_GITHUB-TOKEN": job.token,
    INPUT_BUNDLE: "release-bundle",
    "INPUT_BUNDLE-DIGEST": stage.digest,
    INPUT_ENVIRONMENT: "release",
    INPUT_POLICY: stage.policy,
  };
}

function filesBelow(folder: string): [string, string][] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [path, readFileSync(join(folder, path), "latin1")]);
}

function reportIn(home: string): Report | undefined {
  const path = join(home, "release-guard/publish-package/report.json");
  if (!existsSync(path)) return undefined;
  // Written by our own bundle a moment ago, in this very shape.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(readFileSync(path, "utf8")) as Report;
}

interface Said {
  readonly code: number | null;
  readonly killed: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

function toEnd(child: ChildProcess): Promise<Said> {
  const said = { stdout: "", stderr: "" };
  child.stdout?.on("data", (bytes: Buffer) => (said.stdout += bytes.toString("utf8")));
  child.stderr?.on("data", (bytes: Buffer) => (said.stderr += bytes.toString("utf8")));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => done({ code, killed: signal === "SIGKILL", ...said }));
  });
}

/** The shipped bundle as the runner starts it; `onStart` gets what ends it at once. */
export async function publishProcess(
  stage: Stage,
  job: StartedJob,
  onStart: (kill: () => void) => void = () => undefined,
): Promise<Ended> {
  const home = mkdtempSync(join(tmpdir(), "release-guard-job-"));
  try {
    const child = spawn(process.execPath, [ENTRY], {
      cwd: stage.workspace,
      env: variables(stage, job, home),
      stdio: ["ignore", "pipe", "pipe"],
    });
    onStart(() => void child.kill("SIGKILL"));
    const { code, killed, stdout, stderr } = await toEnd(child);
    return {
      exitCode: killed ? undefined : (code ?? 1),
      report: killed ? undefined : reportIn(home),
      texts: new Map([
        // The runner swallows masks.
        ["standard output", stdout.replaceAll(/^::add-mask::.*$/gm, "")],
        ["standard error", stderr],
        ...filesBelow(home),
      ]),
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
