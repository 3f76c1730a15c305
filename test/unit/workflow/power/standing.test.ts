import { describe, expect, it } from "vitest";
import type { Job } from "../../../../src/domain/workflow/model.ts";
import {
  type Standing,
  standingOf,
} from "../../../../src/domain/workflow/power/standing/standing-of.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";
import { readExample } from "../../../support/marked-example.ts";

async function jobOf(yaml: string): Promise<Job> {
  const { jobs } = await readWorkflow("a.yml", yaml);
  const job = jobs.at(-1);
  if (job === undefined) throw new Error("the example has no job");
  return job;
}

const standing = async (yaml: string): Promise<Standing> => standingOf(await jobOf(yaml));

const starts = ({ starters }: Standing): string[] =>
  starters.map(({ trigger, who, armed }) => `${trigger.name} ${who}${armed ? "" : " unarmed"}`);

const job = (more: string): string => `jobs:\n  a:\n    runs-on: ubuntu-latest\n${more}`;
const STEPS = "    steps: [{ run: make }]\n";

/** A job behind another that only pushes reach. */
const gated = (condition: string): string =>
  `on: [push, pull_request_target]\njobs:\n  gate:\n    if: github.event_name == 'push'\n    runs-on: x\n${STEPS}  a:\n    needs: gate\n${condition}    runs-on: x\n${STEPS}`;

const onComment = (condition: string): Promise<Standing> =>
  standing(`on: issue_comment\n${job(`    if: ${condition}\n${STEPS}`)}`);

describe("who starts a job", () => {
  it.for([
    ["pull_request_target", "pull_request_target external"],
    ["pull_request", "pull_request external unarmed"],
    ["push", "push contributor"],
    ["release", "release maintainer"],
    ["schedule", "schedule machine"],
    ["workflow_dispatch", "workflow_dispatch contributor"],
    ["workflow_call", "workflow_call caller"],
    ["{ push: { branches: [main] } }", "push maintainer"],
    ["{ push: { branches: [main, 'feature/**'] } }", "push contributor"],
    ["{ push: { tags: ['v*'] } }", "push maintainer"],
    ["{ issues: { types: [labeled] } }", "issues contributor"],
    ["{ issues: { types: [labeled, opened] } }", "issues external"],
  ])("%s is %s", async ([on, expected]) => {
    expect(starts(await standing(`on: ${on}\n${job(STEPS)}`))).toEqual([expected]);
  });

  it.for([
    ["github.event_name == 'push'", ["push contributor"]],
    ["github.event_name != 'push'", ["pull_request_target external"]],
    [
      "github.event_name != 'push' && github.event.pull_request.head.repo.full_name == github.repository",
      ["pull_request_target contributor"],
    ],
    ["github.event.pull_request.head.repo.fork", ["pull_request_target external"]],
    [
      "github.event.pull_request.user.login == 'dependabot[bot]'",
      ["pull_request_target contributor"],
    ],
    ["github.actor == 'dependabot[bot]'", ["push contributor", "pull_request_target external"]],
    ["github.ref == 'refs/heads/main'", ["push contributor", "pull_request_target external"]],
    ["startsWith(github.ref, 'refs/tags/')", ["push contributor"]],
    ["github.event.action == 'labeled'", ["push contributor", "pull_request_target contributor"]],
    ["github.event.label.name == 'ok'", ["pull_request_target contributor"]],
  ] as const)("the condition %s leaves %s", async ([condition, expected]) => {
    const found = await standing(
      `on: [push, pull_request_target]\n${job(`    if: ${condition}\n${STEPS}`)}`,
    );
    expect(starts(found)).toEqual(expected);
  });

  it("asks the conditions of the jobs before, unless the job runs whatever became of them", async () => {
    expect(starts(await standing(gated("")))).toEqual(["push contributor"]);
    expect(starts(await standing(gated("    if: always()\n")))).toEqual([
      "push contributor",
      "pull_request_target external",
    ]);
  });

  it("works a ladder of needs out in a moment, however many ways lead up", async () => {
    const rungs = Array.from({ length: 24 }, (_, rung) =>
      ["a", "b", "c"]
        .map((side) => {
          const below = rung === 0 ? "" : `needs: [a${rung - 1}, b${rung - 1}, c${rung - 1}], `;
          return `  ${side}${rung}: { ${below}runs-on: x, steps: [{ run: make }] }\n`;
        })
        .join(""),
    );
    const found = await standing(`on: issues\njobs:\n${rungs.join("")}`);
    expect(starts(found)).toEqual(["issues external"]);
  });

  it("does not take the association of an issue for that of whoever comments on it", async () => {
    expect(starts(await onComment("github.event.issue.author_association == 'MEMBER'"))).toEqual([
      "issue_comment external",
    ]);
    expect(starts(await onComment("github.event.comment.author_association == 'MEMBER'"))).toEqual([
      "issue_comment contributor",
    ]);
    expect(
      starts(await onComment("github.event.comment.author_association == 'CONTRIBUTOR'")),
    ).toEqual(["issue_comment external"]);
  });
});

const CALLED = `
  on: { workflow_call: {} }
  jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }
`;
const calling = (on: string): string => `
  on: ${on}
  jobs: { call: { uses: "./.github/workflows/called.yml" } }
`;

const before = (on: string): string => `
  name: CI
  on: ${on}
  jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }
`;

async function startsIn(files: Readonly<Record<string, string>>, path: string): Promise<string[]> {
  const read = await readExample({ path, files });
  const workflow = read.files.find((one) => one.path === path);
  const found = workflow && "jobs" in workflow ? workflow.jobs[0] : undefined;
  if (found === undefined) throw new Error("the example has no job");
  return starts(standingOf(found));
}

describe("what other workflows of the repository say", () => {
  it("a called workflow is started by whoever starts its callers", async () => {
    const path = ".github/workflows/called.yml";
    const files = { [path]: CALLED, ".github/workflows/b.yml": calling("issue_comment") };
    expect(await startsIn(files, path)).toEqual(["issue_comment external"]);
    expect(await startsIn({ [path]: CALLED }, path)).toEqual(["workflow_call caller"]);
  });

  it("a run after another is as open as that one", async () => {
    const path = ".github/workflows/after.yml";
    const after = `
      on: { workflow_run: { workflows: [CI] } }
      jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }
    `;
    const following = (on: string) =>
      startsIn({ [path]: after, ".github/workflows/ci.yml": before(on) }, path);
    expect(await following("push")).toEqual(["workflow_run contributor"]);
    expect(await following("[push, pull_request]")).toEqual(["workflow_run external"]);
    expect(await startsIn({ [path]: after }, path)).toEqual(["workflow_run external"]);
  });
});

describe("what a job may do with the cache", () => {
  it.for([
    ["push", "", "write"],
    ["pull_request", "", "write"],
    ["pull_request_target", "", "read"],
    ["issue_comment", "", "read"],
    ["[push, issue_comment]", "", "write"],
    ["pull_request_target", "    cache-mode: write\n", "write"],
    ["pull_request_target", "    cache-mode: write-only\n", "write-only"],
    ["push", "    cache-mode: none\n", "none"],
    ["push", "    cache-mode: ${{ vars.MODE }}\n", "write"],
  ] as const)("on %s with %j it is %s", async ([on, mode, expected]) => {
    const { cache } = await standing(`on: ${on}\n${job(mode + STEPS)}`);
    expect(cache.mode).toBe(expected);
    expect(cache.stated === undefined).toBe(mode === "");
  });

  it("the job's mode comes before the workflow's", async () => {
    const { cache } = await standing(
      `on: push\ncache-mode: none\n${job(`    cache-mode: read\n${STEPS}`)}`,
    );
    expect(cache.mode).toBe("read");
    expect((await standing(`on: push\ncache-mode: none\n${job(STEPS)}`)).cache.mode).toBe("none");
  });
});

describe("where a job runs", () => {
  it.for([
    ["ubuntu-latest", "hosted"],
    ["ubuntu-24.04-arm", "hosted"],
    ["macos-15-xlarge", "hosted"],
    ["windows-2025", "hosted"],
    ["Windows-Latest", "hosted"],
    ["self-hosted", "self-hosted"],
    ["[self-hosted, linux]", "self-hosted"],
    ["my-box", "self-hosted"],
    ["[my-box, ubuntu-latest]", "self-hosted"],
    ["depot-ubuntu-24.04", "managed"],
    ["[runs-on=1, runner=2cpu]", "managed"],
    ["{ group: builders }", "group"],
    ["${{ inputs.where }}", "unknown"],
    ["${{ matrix.nothing }}", "unknown"],
  ])("%s is %s", async ([where, kind]) => {
    const { runner } = await standing(
      `on: push\njobs:\n  a:\n    runs-on: ${where}\n    strategy: { matrix: { os: [a] } }\n${STEPS}`,
    );
    expect(runner.kind).toBe(kind);
  });

  it.for([
    ["{ os: [ubuntu-latest, self-hosted] }", "matrix.os", "self-hosted"],
    ["{ os: [ubuntu-latest, self-hosted], exclude: [{ os: self-hosted }] }", "matrix.os", "hosted"],
    [
      "{ os: [ubuntu-latest, self-hosted], node: [1], exclude: [{ os: self-hosted, node: 1 }] }",
      "matrix.os",
      "self-hosted",
    ],
    ["{ os: [ubuntu-latest], include: [{ os: box }] }", "matrix.os", "self-hosted"],
    ["{ on: [{ name: ubuntu-latest }] }", "matrix.on.name", "hosted"],
    ["{ os: ['${{ vars.OS }}'] }", "matrix.os", "unknown"],
  ] as const)("of the matrix %s, %s is %s", async ([matrix, label, kind]) => {
    const { runner } = await standing(
      `on: push\njobs:\n  a:\n    strategy: { matrix: ${matrix} }\n    runs-on: \${{ ${label} }}\n${STEPS}`,
    );
    expect(runner.kind).toBe(kind);
  });

  it("of a call, wherever the called workflow says", async () => {
    expect((await standing("on: push\njobs:\n  a:\n    uses: a/b/c.yml@v1\n")).runner.kind).toBe(
      "called",
    );
  });
});

describe("what stands between an event and a job", () => {
  it.for([
    ["    environment: live\n", ["environment live"]],
    ["    if: github.repository_owner == 'me'\n", []],
    ["    if: github.event.pull_request.merged\n", ["condition github.event.pull_request.merged"]],
    [
      "    if: contains(github.event.pull_request.labels.*.name, 'ok')\n",
      ["label contains(github.event.pull_request.labels.*.name, 'ok')"],
    ],
  ] as const)("%j makes %j", async ([more, expected]) => {
    const { gates } = await standing(`on: pull_request_target\n${job(more + STEPS)}`);
    expect(gates.map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected);
  });

  it("sees a question for the actor's rights in a job before", async () => {
    const { gates } = await standing(
      `on: issue_comment\njobs:\n  ask:\n    runs-on: x\n    steps:\n      - run: gh api repos/o/n/collaborators/x/permission\n  a:\n    needs: ask\n    runs-on: x\n${STEPS}`,
    );
    expect(gates.map(({ kind, job: at }) => `${kind} ${at.id}`)).toEqual(["permission ask"]);
  });
});
