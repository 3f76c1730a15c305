import { describe, expect, it } from "vitest";
import { scanWorkflow } from "../../../src/actions/scan-workflow/run.ts";
import type { ScanInputs } from "../../../src/actions/scan-workflow/scan-inputs.ts";
import { workflowChecks } from "../../../src/checks/workflow-registry.ts";
import { GuardError } from "../../../src/domain/failure/guard-error.ts";
import type { Workspace } from "../../../src/ports/workspace.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";

const SHA = "b".repeat(40);
const BAD =
  "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: x/y@v1\n";
const GOOD = BAD.replace("@v1", `@${SHA} # v1.2.3`);
const INPUTS: ScanInputs = {
  files: ["."],
  persona: "regular",
  "min-severity": "info",
  "min-confidence": "low",
  "fail-on": "high",
  only: [],
  "no-ignores": false,
  policy: "",
};
const clock = { now: () => 1_800_000_000_000, wait: async () => undefined, chance: () => 0 };

const scan = (
  files: Readonly<Record<string, string>> | Workspace,
  inputs: Partial<ScanInputs> = {},
  standardInput?: string,
) => {
  const workspace =
    "list" in files && typeof files.list === "function"
      ? (files as Workspace)
      : fakeWorkspace(files as Record<string, string>);
  return scanWorkflow(
    { ...INPUTS, ...inputs },
    {
      workspace,
      clock,
      checks: workflowChecks,
      ...(standardInput !== undefined && { standardInput: async () => Buffer.from(standardInput) }),
    },
  );
};

const scanned = async (...args: Parameters<typeof scan>) =>
  [...(await scan(...args)).sources.keys()].toSorted();

async function refusal(...args: Parameters<typeof scan>): Promise<GuardError> {
  const error: unknown = await scan(...args).then(
    () => new Error("nothing was refused"),
    (reason: unknown) => reason,
  );
  if (error instanceof GuardError) return error;
  throw error;
}

const link = (path: string) => ({ path, size: 1, mode: 0o777, kind: "link" as const });

describe("the files", () => {
  const repository = {
    ".github/workflows/ci.yml": GOOD,
    ".github/workflows/release.yaml": GOOD,
    ".github/workflows/scripts/data.yml": "a: b\n",
    ".github/dependabot.yml": "version: 2\n",
    "actions/setup/action.yml": "runs:\n  using: composite\n  steps: [{ run: make }]\n",
    "node_modules/x/action.yml": "runs: 1\n",
    "compose.yml": "services: {}\n",
    "test/fixtures/.github/workflows/bad.yml": "jobs: [",
  };

  it("of a repository are what GitHub runs: its workflows and its actions, and what feeds them", async () => {
    const expected = [
      ".github/dependabot.yml",
      ".github/workflows/ci.yml",
      ".github/workflows/release.yaml",
      "actions/setup/action.yml",
    ];
    expect(await scanned(repository)).toEqual(expected);
    expect(await scanned(repository, { files: ["./"] })).toEqual(expected);
    expect(await scanned(repository, { files: [".github"] })).toEqual(expected.slice(0, 3));
    expect(await scanned(repository, { files: [".github/workflows/"] })).toEqual(
      expected.slice(1, 3),
    );
  });

  it("of a folder that is no repository are all its YAML files", async () => {
    const files = { "set/a.yml": GOOD, "set/b.yaml": GOOD, "set/c.txt": "x", "d.yml": GOOD };
    expect(await scanned(files, { files: ["set"] })).toEqual(["set/a.yml", "set/b.yaml"]);
  });

  it.for([
    ["by name", [".github/workflows/ci.yml"], [".github/workflows/ci.yml"]],
    [
      "by name, with a dot in front, twice",
      ["./.github/workflows/ci.yml", ".github/workflows/ci.yml"],
      [".github/workflows/ci.yml"],
    ],
    ["by a star", [".github/workflows/*.yml"], [".github/workflows/ci.yml"]],
    ["by two stars", ["**/action.yml"], ["actions/setup/action.yml"]],
    [
      "by a choice",
      [".github/workflows/*.{yml,yaml}"],
      [".github/workflows/ci.yml", ".github/workflows/release.yaml"],
    ],
  ] as const)("are found %s", async ([, files, expected]) => {
    expect(await scanned(repository, { files: [...files] })).toEqual(expected);
  });

  it("by a pattern are only those that can be read here", async () => {
    const files = { "a.yml": GOOD, "README.md": "x", "sub/.github/workflows/actions.lock": "{}" };
    expect(await scanned(files, { files: ["**/*"] })).toEqual([
      "a.yml",
      "sub/.github/workflows/actions.lock",
    ]);
    expect((await refusal(files, { files: ["*.md"] })).code).toBe("not-found");
  });

  it.for([
    ["workflow", GOOD],
    ["action", "name: x\nruns: { using: composite, steps: [] }\n"],
    ["dependabot", "version: 2\nupdates: []\n"],
    ["pre-commit", "repos: []\n"],
    ["lockfile", '{ "version": "v0.0.2", "workflows": {}, "dependencies": {} }'],
  ] as const)("through standard input may be a %s", async ([kind, text]) => {
    const { report } = await scan({}, { files: ["-"] }, text);
    expect(report.details?.["scan-workflow"]).toMatchObject({
      files: [{ path: "-", kind, readable: true }],
    });
  });

  it.for([".github/dependabot.yml", ".pre-commit-config.yaml", "actions.lock", "action.yaml"])(
    "may be %s alone",
    async (path) => {
      expect(await scanned({ [path]: "a: b\n" }, { files: [path] })).toEqual([path]);
    },
  );

  it("may come through standard input", async () => {
    const { report } = await scan({}, { files: ["-"] }, BAD);
    expect(report.findings[0]?.place?.path).toBe("-");
    const { code, message } = await refusal({}, { files: ["-"] });
    expect([code, message]).toEqual(["usage", expect.stringContaining("standard input")]);
  });

  it.for([
    ["an empty repository", {}, ["."], ". holds no workflow and no action"],
    [
      "a repository without workflows",
      { ".github/x.md": "x", "a.yml": GOOD },
      ["."],
      "holds no workflow",
    ],
    ["a pattern", { "a.yml": GOOD }, ["*.yaml"], "No file matches *.yaml"],
    ["one of two patterns", { "a.yml": GOOD }, ["a.yml", "b*.yml"], "No file matches b*.yml"],
    ["a name", {}, ["a.yml"], "a.yml does not exist"],
    ["nothing", { "a.yml": GOOD }, [], "No file was given"],
  ] as const)("that %s names are never silently none", async ([, files, patterns, says]) => {
    const { code, message } = await refusal(files, { files: [...patterns] });
    expect([code, message]).toEqual(["not-found", expect.stringContaining(says)]);
  });

  it("that are links are named and not followed, also where a link hides the folder", async () => {
    const base = fakeWorkspace({ "a.yml": GOOD });
    for (const path of [".github/workflows/a.yml", ".github/workflows", ".github"]) {
      // oxlint-disable-next-line no-await-in-loop
      const { report } = await scan({ ...base, list: async () => [link(path)] });
      expect(report.outcome).toBe("refused");
      expect(JSON.stringify(report.verdicts)).toContain(`${path}:1:1`);
    }
  });

  it.for([
    ["not UTF-8", Buffer.from([0x6f, 0x6e, 0xff]), "it is not UTF-8"],
    ["too large", Buffer.alloc(5_000_001, 0x20), "it is larger than"],
  ] as const)("that are %s are could-not-check", async ([, bytes, says]) => {
    const workspace = { ...fakeWorkspace({ "a.yml": GOOD }), read: async () => bytes };
    const { report } = await scan(workspace, { files: ["a.yml"] });
    expect(report.outcome).toBe("refused");
    expect(JSON.stringify(report.verdicts)).toContain(says);
  });

  it("that cannot be opened do not keep the others from being scanned", async () => {
    const base = fakeWorkspace({ "a.yml": BAD, "b.yml": BAD });
    const read = async (path: string) => {
      if (path === "a.yml")
        throw new GuardError("unreadable", { says: "a.yml cannot be read (EACCES)", fix: "-" });
      return base.read(path);
    };
    const { report } = await scan({ ...base, read });
    expect(report.findings.map(({ place }) => place?.path)).toContain("b.yml");
    expect(JSON.stringify(report.verdicts)).toContain("EACCES");
  });
});

describe("the outcome", () => {
  const inputs = { files: ["a.yml"] };

  it("is a pass, with what was examined, where nothing is found", async () => {
    const { report, outputs } = await scan({ "a.yml": GOOD }, inputs);
    expect(report).toMatchObject({
      outcome: "passed",
      examined: { files: 1, checks: workflowChecks.length },
    });
    expect(outputs).toEqual({ findings: "0" });
  });

  it("is a refusal from the severity on that was asked for", async () => {
    expect((await scan({ "a.yml": BAD }, inputs)).report.outcome).toBe("refused");
    const lax = await scan({ "a.yml": BAD }, { ...inputs, "fail-on": "critical" });
    expect(lax.report.outcome).toBe("passed");
    expect(lax.outputs.findings).toBe("1");
  });

  it("shows each persona, severity and confidence what it wants to see", async () => {
    const text = `${GOOD}      - run: echo \${{ github.sha }}\n      - uses: actions/checkout@${SHA}\n`;
    const only = ["artipacked", "script-injection"];
    const ids = async (more: Partial<ScanInputs>) =>
      (await scan({ "a.yml": text }, { ...inputs, only, ...more })).report.findings.map(
        ({ check }) => check,
      );
    expect(await ids({})).toEqual(["artipacked"]);
    expect(await ids({ persona: "pedantic" })).toEqual(["artipacked", "script-injection"]);
    expect(await ids({ "min-severity": "high" })).toEqual([]);
    expect(await ids({ "min-confidence": "medium" })).toEqual([]);
  });

  it("shows what a comment or the policy suppresses, and counts it for nothing", async () => {
    const text = BAD.replace("@v1", "@v1 # release-guard: ignore[unpinned-uses] ours");
    const policy = "version: 1\nscan: { ignore: [{ check: unpinned-uses, reason: known }] }\n";
    const byComment = await scan({ "a.yml": text }, inputs);
    const byPolicy = await scan({ "a.yml": BAD, ".github/release-guard.yml": policy }, inputs);
    for (const [{ report, outputs }, by] of [
      [byComment, "comment"],
      [byPolicy, "policy"],
    ] as const) {
      expect(report.outcome).toBe("passed");
      expect(report.findings[0]?.suppressed?.by).toBe(by);
      expect(outputs.findings).toBe("0");
    }
    const all = { "a.yml": text, ".github/release-guard.yml": policy };
    const bare = await scan(all, { ...inputs, "no-ignores": true });
    expect([bare.report.outcome, bare.report.findings[0]?.suppressed]).toEqual([
      "refused",
      undefined,
    ]);
  });

  it("names the jobs that publish", async () => {
    const text = BAD.replace("- uses: x/y@v1", "- run: npm publish");
    const { report } = await scan({ "a.yml": text }, inputs);
    expect(report.tables?.[0]?.rows).toEqual([
      ["a.yml", "a", "npm", "push", "whoever may push", "none", "–"],
    ]);
  });
});

describe("only", () => {
  const files = { "a.yml": BAD };
  const inputs = { files: ["a.yml"] };

  it("runs the checks it names, by id or alias, and always the one that speaks of unreadable files", async () => {
    for (const only of [
      ["unpinned-uses"],
      ["zizmor:unpinned-uses"],
      ["unpinned-uses, artipacked"],
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      const { report } = await scan(files, { ...inputs, only });
      expect(report.verdicts.map(({ check }) => check)).toEqual(
        expect.arrayContaining(["unpinned-uses", "workflow-syntax"]),
      );
    }
    const broken = await scan({ "a.yml": "jobs: [" }, { ...inputs, only: ["artipacked"] });
    expect(broken.report.outcome).toBe("refused");
  });

  it.for([
    ["unpined-uses", /^only: there is no check unpined-uses\. Did you mean unpinned-uses\b/],
    ["injection", /^only: there is no check injection\. Did you mean \S+-injection\b/],
    ["qqqqqqqq", /^only: there is no check qqqqqqqq\.$/],
  ] as const)("refuses %s", async ([id, says]) => {
    const { code, message, fix } = await refusal(files, { ...inputs, only: [id] });
    expect([code, message]).toEqual(["usage", expect.stringMatching(says)]);
    if (id === "qqqqqqqq") expect(fix).toContain("unpinned-uses");
  });
});
