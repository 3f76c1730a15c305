import { describe, expect, it } from "vitest";
import type { Job } from "../../../../src/domain/workflow/model.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";
import { arrivalsOf } from "../../../../src/domain/workflow/untrusted/arrivals-of.ts";
import { artifactArrivalsOf } from "../../../../src/domain/workflow/untrusted/artifact-arrivals.ts";
import { executionsAfter } from "../../../../src/domain/workflow/untrusted/execution/executions-after.ts";
import { readExample } from "../../../support/marked-example.ts";

async function jobOf(steps: readonly string[], more = ""): Promise<Job> {
  const list = steps.map((step) => `      - ${step.replaceAll("\n", "\n        ")}\n`).join("");
  const { jobs, problems } = await readWorkflow(
    "a.yml",
    `on: pull_request_target\njobs:\n  a:\n${more}    runs-on: ubuntu-latest\n    steps:\n${list}`,
  );
  const [job] = jobs;
  if (job === undefined || problems.length > 0) throw new Error("the example is no workflow");
  return job;
}

const checkout = (inputs: string): string => `uses: actions/checkout@v4\nwith: { ${inputs} }`;
const HEAD = checkout(`ref: "\${{ github.event.pull_request.head.sha }}"`);

const through = async (ref: string, more = "", before: readonly string[] = []): Promise<number> =>
  arrivalsOf(await jobOf([...before, checkout(`ref: "\${{ ${ref} }}"`)], more)).length;

describe("whose code a checkout brings in", () => {
  it.for([
    ["github.event.pull_request.head.sha", "stranger fixed"],
    ["github.event.pull_request.merge_commit_sha", "stranger fixed"],
    ["github.event.workflow_run.head_sha", "stranger fixed"],
    ["github['event']['pull_request']['head']['sha']", "stranger fixed"],
    ["github.event.pull_request.base.sha || github.event.pull_request.head.sha", "stranger fixed"],
    ["format('refs/pull/{0}/merge', github.event.number)", "stranger moving"],
    ["github.head_ref", "branch moving"],
    ["github.event.pull_request.head.ref", "branch moving"],
    ["github.event.pull_request.base.sha", "ours"],
    ["github.sha", "ours"],
    ["github.ref", "ours"],
    ["github.event.pull_request.number", "ours"],
    ["github.event.pull_request.head.sha == github.sha", "ours"],
    ["inputs.ref", "ours"],
    ["inputs.pr_number", "stranger moving"],
  ])("%s is %s", async ([ref, expected]) => {
    const [found] = arrivalsOf(await jobOf([checkout(`ref: "\${{ ${ref} }}"`)]));
    const said = found && `${found.ref.whose} ${found.ref.moving ? "moving" : "fixed"}`;
    expect(said ?? "ours").toBe(expected);
  });

  it("a branch is a stranger's once the fork is named", async () => {
    const [found] = arrivalsOf(
      await jobOf([
        checkout(
          `repository: "\${{ github.event.pull_request.head.repo.full_name }}", ref: "\${{ github.head_ref }}"`,
        ),
      ]),
    );
    expect(found?.ref).toMatchObject({ whose: "stranger", moving: true, words: "github.head_ref" });
  });

  it.for([
    ["", true],
    [", persist-credentials: false", false],
    [', persist-credentials: "false"', false],
  ] as const)("with %j the token stays: %s", async ([more, keeps]) => {
    const [found] = arrivalsOf(
      await jobOf([checkout(`ref: "\${{ github.event.pull_request.head.sha }}"${more}`)]),
    );
    expect(found?.keepsToken).toBe(keeps);
  });

  it("follows variables, outputs of steps that look a pull request up, and outputs of jobs", async () => {
    const env = "    env: { HEAD: '${{ github.event.pull_request.head.sha }}' }\n";
    expect(await through("env.HEAD", env)).toBe(1);
    expect(await through("env.OTHER", env)).toBe(0);
    const look = "id: pr\nrun: gh pr view 1 --json headRefOid > x";
    expect(await through("steps.pr.outputs.sha", "", [look])).toBe(1);
    expect(await through("steps.pr.outputs.title", "", [look])).toBe(0);
    expect(await through("steps.pr.outputs.sha", "", ["id: pr\nrun: git rev-parse HEAD"])).toBe(0);
  });
});

describe("what a script brings in", () => {
  it.for([
    ["gh pr checkout 1", 1],
    ["git fetch origin pull/1/head && git checkout FETCH_HEAD", 1],
    ["git fetch origin refs/pull/${{ github.event.number }}/merge", 1],
    ["git pull origin ${{ github.event.pull_request.head.sha }}", 1],
    ["git merge ${{ github.event.pull_request.head.sha }}", 1],
    ["git clone ${{ github.event.pull_request.head.repo.clone_url }}", 1],
    ["gh pr view 1", 0],
    ["gh pr list && echo checkout", 0],
    ["git fetch origin main && git checkout main", 0],
    ["git commit -m 'pull/1/head'", 0],
    ["git diff ${{ github.event.pull_request.head.sha }}", 0],
    ["echo git fetch origin pull/1/head", 0],
  ] as const)("%s: %i", async ([run, count]) => {
    expect(arrivalsOf(await jobOf([`run: "${run}"`]))).toHaveLength(count);
  });
});

const executed = async (...steps: readonly string[]): Promise<readonly string[]> => {
  const job = await jobOf([HEAD, ...steps]);
  return arrivalsOf(job)
    .flatMap(executionsAfter)
    .map(({ what }) => what);
};

describe("what runs the code that came in", () => {
  it.for([
    ["npm ci", "npm ci"],
    ["npm run build --if-present", "npm run build"],
    ["npm install --ignore-scripts", undefined],
    ["yarn install --ignore-scripts", "yarn install"],
    ["npm --version", undefined],
    ["npm config set registry x", undefined],
    ["npx eslint .", "eslint"],
    ["npx -y @org/tool", undefined],
    ["pip install -r requirements.txt", "pip install"],
    ["pip install .", "pip install"],
    ["pip install -e .[dev]", "pip install"],
    ["pip install requests", undefined],
    ["python -m pip install .", "pip install"],
    ["python setup.py build", "python setup.py"],
    ["python -c 'print(1)'", undefined],
    ["make -j4 test", "make test"],
    ["cd src && ./configure", "./configure"],
    ["scripts/lint.sh", "scripts/lint.sh"],
    ["/usr/bin/env true", undefined],
    ["$RUNNER_TEMP/tool/run", undefined],
    ["bash scripts/lint.sh", "bash scripts/lint.sh"],
    ["bash -c 'make'", "make"],
    ["sudo -E ./gradlew build", "gradlew build"],
    ["cargo --version", undefined],
    ["cargo test", "cargo test"],
    ["go vet ./...", undefined],
    ["go generate ./...", "go generate"],
    ["dotnet build", "dotnet build"],
    ["docker build .", "docker build"],
    ["docker pull x", undefined],
    ["terraform fmt -check", undefined],
    ["terraform plan", "terraform plan"],
    ["cat README.md | grep make", undefined],
    ["echo npm ci", undefined],
    ["git log --oneline", undefined],
    ["if true; then make; fi", "make"],
  ] as const)("%s: %s", async ([run, what]) => {
    const found = await executed(`run: "${run}"`);
    expect(found[0]?.startsWith(what ?? "-") ?? false).toBe(what !== undefined);
  });

  it.for([
    ["uses: pre-commit/action@v3.0.1", true],
    ["uses: ./setup", true],
    ["uses: $/setup", false],
    ["uses: actions/setup-node@v4", false],
    ["uses: ruby/setup-ruby@v1\nwith: { bundler-cache: true }", true],
    ["uses: ruby/setup-ruby@v1", false],
  ] as const)("%s: %s", async ([step, runs]) => {
    expect((await executed(step)).length > 0).toBe(runs);
  });

  it("nothing after our own code came back, unless that only happens sometimes", async () => {
    expect(await executed("uses: actions/checkout@v4", "run: make")).toEqual([]);
    expect(await executed("uses: actions/checkout@v4\nif: failure()", "run: make")).toEqual([
      "make",
    ]);
  });

  it.for([
    ["run: make", 0],
    ["run: make\nworking-directory: theirs", 1],
    ["run: make\nworking-directory: ./theirs/sub", 1],
    ["run: cd theirs && make", 1],
    ["run: make -C theirs", 1],
    ["run: npm ci --prefix=theirs", 1],
    ["run: bash theirs/run.sh", 1],
    ["run: node scripts/report.js theirs/report.json", 0],
    ["run: ./report.sh theirs/report.json", 0],
    ["run: make\nworking-directory: theirs-not", 0],
    ["uses: ./theirs/action", 1],
    ["uses: ./action", 0],
  ] as const)("of a folder of its own, %j runs %i", async ([step, count]) => {
    const aside = checkout(`ref: "\${{ github.event.pull_request.head.sha }}", path: theirs`);
    const job = await jobOf([aside, step]);
    expect(arrivalsOf(job).flatMap(executionsAfter)).toHaveLength(count);
  });
});

describe("files that another run made", () => {
  it.for([
    ["uses: actions/download-artifact@v4\nwith: { run-id: 1 }", ""],
    ["uses: actions/download-artifact@v4\nwith: { run-id: 1, path: ./out/ }", "out"],
    [
      'uses: dawidd6/action-download-artifact@v6\nwith: { path: "${{ runner.temp }}/x" }',
      "/${{ runner.temp }}/x",
    ],
    ["run: gh run download 1 -D out", "out"],
    ["run: gh run download 1 --dir=/tmp/x", "//tmp/x"],
  ] as const)("%j come into %j", async ([step, folder]) => {
    expect(artifactArrivalsOf(await jobOf([step])).map((one) => one.folder)).toEqual([folder]);
  });

  it("an archive counts where it is unpacked", async () => {
    const fetch =
      "uses: actions/github-script@v7\nwith: { script: github.rest.actions.downloadArtifact() }";
    expect(artifactArrivalsOf(await jobOf([fetch]))).toEqual([]);
    const [found] = artifactArrivalsOf(await jobOf([fetch, "run: unzip pr.zip -d pr"]));
    expect(found).toMatchObject({ folder: "pr" });
  });

  it("the artifact of the same run is ours", async () => {
    expect(artifactArrivalsOf(await jobOf(["uses: actions/download-artifact@v4"]))).toEqual([]);
  });
});

const ACTION = (steps: string): string =>
  `name: a\ninputs: { ref: { default: "" } }\nruns:\n  using: composite\n  steps:\n${steps}`;

/** What a job that uses a local action brings in and runs. */
async function withAction(action: string, steps: string): Promise<readonly string[]> {
  const path = ".github/workflows/a.yml";
  const workflow = `on: pull_request_target\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}`;
  const { files } = await readExample({
    path,
    files: { [path]: workflow, ".github/actions/get/action.yml": action },
  });
  const found = files.find((one) => one.path === path);
  if (found === undefined || !("jobs" in found)) throw new Error("the example has no workflow");
  return found.jobs
    .flatMap(arrivalsOf)
    .flatMap((arrival) => [arrival.how, ...executionsAfter(arrival).map(({ what }) => what)]);
}

describe("actions of the same repository", () => {
  const GET = "      - uses: $/.github/actions/get\n";

  it("bring in what a step of theirs checks out", async () => {
    const action = ACTION(
      "    - uses: actions/checkout@v4\n      with: { ref: '${{ github.event.pull_request.head.sha }}' }\n",
    );
    expect(await withAction(action, `${GET}      - run: make\n`)).toEqual(["action", "make"]);
    const ours = ACTION("    - uses: actions/checkout@v4\n");
    expect(await withAction(ours, `${GET}      - run: make\n`)).toEqual([]);
  });

  it("bring in what their caller names", async () => {
    const action = ACTION(
      "    - uses: actions/checkout@v4\n      with: { ref: '${{ inputs.ref }}' }\n",
    );
    const foreign = `${GET}        with: { ref: "\${{ github.event.pull_request.head.sha }}" }\n`;
    expect(await withAction(action, foreign)).toEqual(["action"]);
    expect(await withAction(action, `${GET}        with: { ref: "\${{ github.sha }}" }\n`)).toEqual(
      [],
    );
  });

  it("run what came in before them", async () => {
    const action = ACTION("    - run: npm ci\n      shell: bash\n");
    const head = `      - uses: actions/checkout@v4\n        with: { ref: "\${{ github.event.pull_request.head.sha }}" }\n`;
    expect(await withAction(action, head + GET)).toEqual(["checkout", "npm ci"]);
    const quiet = ACTION("    - run: echo hello\n      shell: bash\n");
    expect(await withAction(quiet, head + GET)).toEqual(["checkout"]);
  });
});
