import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { layCallerRepository } from "../src/rehearsal/chain/caller-repository.ts";
import { channelsOf } from "../src/rehearsal/chain/convergence.ts";
import { buildWorld, CALLED_WORKFLOW, type World } from "../src/rehearsal/chain/world.ts";
import type { Seen } from "../src/rehearsal/double/witness.ts";
import { runAct } from "./act/run-act.ts";
import { commitAll, standInFlags } from "./act/stand-in-repositories.ts";

/** What all jobs of a run may do together: act gives every job the same token. */
const ALL_JOBS = {
  name: "all",
  needs: [],
  outputs: {},
  steps: [],
  permissions: { actions: "read", contents: "write", "id-token": "write", attestations: "write" },
} as const;

const OURS = ["actions", "validate", "dist"];
const scratch = mkdtempSync(join(tmpdir(), "release-guard-act-"));

/** Variables that act sets itself, from the repository and the flags it is given. */
const ACT_SETS = new Set(["GITHUB_ACTIONS", "GITHUB_JOB", "GITHUB_SHA", "GITHUB_REF", "CI"]);

type JobEnd = ReturnType<World["startJob"]>["finish"];

const nothing = (): void => undefined;

function variablesOf(
  world: World,
  artifacts: string,
): { env: Record<string, string>; token: string; finish: JobEnd } {
  const { env, token, finish } = world.startJob(
    "all",
    { ...ALL_JOBS, needs: [], outputs: {}, steps: [] },
    "release",
  );
  const passed = Object.entries(env).filter(([name]) => !ACT_SETS.has(name));
  return { env: { ...Object.fromEntries(passed), ACT_ARTIFACTS: artifacts }, token, finish };
}

/** The caller's repository with our workflow and actions beside it; act knows no `$/`, so `./` stands for it. */
function layRelease(folder: string): void {
  for (const name of OURS) cpSync(name, join(folder, "release-guard", name), { recursive: true });
  const workflow = readFileSync(".github/workflows/release.yml", "utf8")
    .replaceAll("uses: $/", "uses: ./release-guard/")
    .replaceAll("${{ job.workflow_ref }}", CALLED_WORKFLOW);
  writeFileSync(join(folder, ".github/workflows/release-guard.yml"), workflow);
  const caller = join(folder, ".github/workflows/release.yml");
  const text = readFileSync(caller, "utf8").replace(
    /uses: org\/release-guard\/\S+( #.*)?/,
    "uses: ./.github/workflows/release-guard.yml",
  );
  writeFileSync(
    caller,
    text.replace(/( {6}test: .*)/, `$1\n      test-runners: '["ubuntu-latest"]'`),
  );
}

function fail(name: string, says: string, output: string): never {
  console.error(output.split("\n").slice(-120).join("\n"));
  throw new Error(`${name}: ${says}`);
}

async function release(): Promise<void> {
  const folder = join(scratch, "caller");
  const laid = layCallerRepository(folder, {});
  layRelease(folder);
  const sha = commitAll(folder, `https://github.com/${laid.repository}.git`);
  const caller = { ...laid, sha };
  // To GitHub's double all jobs are one, which has ended well when somebody asks after the publication.
  const job = { asked: nothing };
  const witness = {
    arrived: ({ call }: Seen) => (call.endsWith("list-jobs") ? job.asked() : undefined),
    handled: nothing,
    answered: nothing,
    hung: nothing,
  };
  const world = await buildWorld(caller, join(scratch, "world"), { witness });
  const artifacts = join(scratch, "artifacts");
  mkdirSync(artifacts);
  const { env, token, finish } = variablesOf(world, artifacts);
  const { releases } = world.github.repository(caller.repository);
  job.asked = () => {
    if (releases.some(({ draft }) => !draft)) finish("success");
  };
  const flags = standInFlags(
    [join(folder, ".github/workflows/release-guard.yml")],
    join(scratch, "stand-ins"),
  );
  const run = {
    cwd: folder,
    workflow: ".github/workflows/release.yml",
    flags,
    env,
    secrets: { GITHUB_TOKEN: token },
  };
  const { status, output } = await runAct(run);
  const wrong = channelsOf(world, caller, artifacts).filter((channel) => channel.wrong !== "");
  await world.stop();
  if (status !== 0) fail("release.yml through a caller", `act ended with ${status}`, output);
  if (wrong.length > 0)
    fail(
      "release.yml through a caller",
      wrong.map((channel) => `${channel.name} ${channel.wrong}`).join("; "),
      output,
    );
  console.log(
    "ok   release.yml through a caller: npm and the GitHub release hold the sealed bytes, exactly once",
  );
}

/** `uses: org/release-guard/validate@v1` in a repository that has nothing of ours. */
async function foreign(): Promise<void> {
  const folder = join(scratch, "foreign");
  const laid = layCallerRepository(folder, {});
  const template = readFileSync("action-templates/validate.yml", "utf8").replace(
    /(org\/release-guard\/validate)@\S+.*/,
    "$1@v1",
  );
  writeFileSync(join(folder, ".github/workflows/release.yml"), template);
  const policy = join(folder, ".github/release-guard.yml");
  const ignore =
    "scan:\n  ignore:\n    - check: unpinned-uses\n      reason: the test names a tag, as the issue does\n";
  writeFileSync(policy, `${readFileSync(policy, "utf8")}${ignore}`);
  const sha = commitAll(folder, `https://github.com/${laid.repository}.git`);
  const world = await buildWorld({ ...laid, sha }, join(scratch, "foreign-world"));
  const ours = join(scratch, "ours");
  for (const name of OURS) cpSync(name, join(ours, name), { recursive: true });
  commitAll(ours);
  const { env, token } = variablesOf(world, scratch);
  const workflow = join(folder, ".github/workflows/release.yml");
  const flags = [
    ...standInFlags([workflow], join(scratch, "foreign-stand-ins")),
    "--local-repository",
    `org/release-guard@v1=${ours}`,
  ];
  const { status, output } = await runAct({
    cwd: folder,
    workflow,
    flags,
    env,
    secrets: { GITHUB_TOKEN: token },
  });
  await world.stop();
  if (status !== 0) fail("a foreign repository's validate@v1", `act ended with ${status}`, output);
  if (!output.includes("Nothing stands against a release"))
    fail("a foreign repository's validate@v1", "no verdict in the log", output);
  console.log("ok   a foreign repository's workflow with uses: org/release-guard/validate@v1");
}

try {
  await release();
  await foreign();
  console.log("2 passed, 0 failed");
} finally {
  rmSync(resolve(scratch), { recursive: true, force: true });
}
