import { describe, expect, test } from "vitest";
import type { ScanInputs } from "../../../src/actions/scan-workflow/scan-inputs.ts";
import { scanWorkflow } from "../../../src/actions/scan-workflow/run.ts";
import { defineCheck } from "../../../src/checks/define-check.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";

const about = { why: "x", fix: "x", examples: { bad: [], good: [] } };

/** One finding at each `uses`, as zizmor, poutine and actionlint would have it. */
const uses = defineCheck({
  id: "uses",
  title: "x",
  severity: "high",
  aliases: ["zizmor:unpinned-uses", "poutine:unpinnable_action", "actionlint:action"],
  ...about,
  *step({ uses: action }) {
    if (action) yield { at: action.place, message: `uses ${action.text}` };
  },
});

/** Whatever the repository's settings tell a check. */
const settings = defineCheck({
  id: "settings",
  title: "x",
  severity: "info",
  ...about,
  *workflow({ repository: { policies, runnerLabels, variables, allowedSecrets } }) {
    yield { message: JSON.stringify({ policies, runnerLabels, variables, allowedSecrets }) };
  },
});

const PATH = ".github/workflows/ci.yml";
const WORKFLOW = `on: push
jobs:
  a:
    runs-on: x
    steps:
      - uses: one/one@v1
      - uses: two/two@v1
  release:
    runs-on: x
    steps:
      - uses: three/three@v1
      - run: npm publish
`;

const INPUTS: ScanInputs = {
  files: ["."],
  policy: "",
  "fail-on": "high",
  persona: "regular",
  "min-severity": "info",
  "min-confidence": "low",
  only: [],
  "no-ignores": false,
};

async function scan(files: Record<string, string>, inputs: Partial<ScanInputs> = {}) {
  const ports = {
    workspace: fakeWorkspace({ [PATH]: WORKFLOW, ...files }),
    clock: fakeClock(Date.UTC(2026, 10, 21)),
    checks: [uses, settings],
  };
  const { report } = await scanWorkflow({ ...INPUTS, ...inputs }, ports);
  return report;
}

/** Which of the three actions are still open, and why the others are not. */
async function open(files: Record<string, string>, inputs: Partial<ScanInputs> = {}) {
  const { findings } = await scan(files, inputs);
  const ours = findings.filter(({ check }) => check === "uses");
  return {
    open: ours.filter(({ suppressed }) => !suppressed).map(({ message }) => message.slice(5, 8)),
    why: [...new Set(ours.flatMap(({ suppressed }) => suppressed?.reason ?? []))],
  };
}

const told = async (files: Record<string, string>): Promise<unknown> => {
  const { findings } = await scan(files);
  return JSON.parse(findings.find(({ check }) => check === "settings")?.message ?? "");
};

const zizmor = (rule: string) => ({ "zizmor.yml": `rules:\n  unpinned-uses:\n${rule}` });

describe("zizmor.yml", () => {
  test("disables an audit, but nothing grave on the way to a release", async () => {
    expect(await open(zizmor("    disable: true\n"))).toEqual({
      open: ["thr"],
      why: ["zizmor.yml disables unpinned-uses"],
    });
  });

  test.each([
    ["ci.yml", ["thr"]],
    ["ci.yml:6", ["two", "thr"]],
    ["ci.yml:6:15", ["two", "thr"]],
    ["ci.yml:6:3", ["one", "two", "thr"]],
    ["ci.yml:99", ["one", "two", "thr"]],
    ["other.yml", ["one", "two", "thr"]],
  ])("ignores %s", async (where, left) => {
    const { open: still } = await open(zizmor(`    ignore:\n      - ${where}\n`));
    expect(still.toSorted()).toEqual(left.toSorted());
  });

  test("changes a severity before findings are chosen by it", async () => {
    const files = zizmor("    remap: { severity: low }\n");
    const { findings } = await scan(files, { "min-severity": "medium" });
    expect(findings.map(({ message, severity }) => [message, severity])).toEqual([
      ["uses three/three@v1", "high"],
    ]);
  });

  test("tells the checks what is allowed", async () => {
    const files = {
      ".github/zizmor.yaml": `rules:
  unpinned-uses: { config: { policies: { "actions/*": ref-pin } } }
  forbidden-uses: { config: { deny: [bad/one] } }
  dependabot-cooldown: { config: { days: 3 } }
  known-vulnerable-actions: { config: { allow: [GHSA-x] } }
  secrets-outside-env: { config: { allow: [A] } }
`,
    };
    expect(await told(files)).toEqual({
      policies: {
        pins: [{ pattern: "actions/*", policy: "ref-pin" }],
        forbidden: { deny: ["bad/one"] },
        cooldownDays: 3,
        acceptedAdvisories: ["GHSA-x"],
      },
      allowedSecrets: ["A"],
    });
  });

  test("in .github outweighs the one beside it, and no other repository's", async () => {
    const files = {
      "zizmor.yml": "rules: { unpinned-uses: { disable: true } }",
      ".github/zizmor.yml": "rules: {}",
    };
    expect((await open(files)).open).toHaveLength(3);
  });

  test("counts for nothing where nothing shall be ignored", async () => {
    const still = await open(zizmor("    disable: true\n"), { "no-ignores": true });
    expect(still.open).toHaveLength(3);
  });

  test("is found from a single file", async () => {
    expect((await open(zizmor("    disable: true\n"), { files: [PATH] })).open).toEqual(["thr"]);
  });

  test.each([
    ["rule: {}", /zizmor\.yml is not understood: the file: .*"rule"/],
    ["rules: { x: { ignore: [a.txt] } }", /rules\.x\.ignore\.0: write file\.yml/],
    ["rules: { x: { remap: { severity: grave } } }", /rules\.x\.remap\.severity/],
    [
      "rules: { unpinned-uses: { config: { policies: { a: pin } } } }",
      /rules\.unpinned-uses\.config\.policies\.a/,
    ],
    [
      "rules: { dependabot-cooldown: { config: { day: 1 } } }",
      /rules\.dependabot-cooldown\.config.*"day"/,
    ],
    ["rules: [", /zizmor\.yml is not understood/],
    ["rules: {}\nrules: {}", /duplicat/],
  ])("is refused where it is malformed: %s", async (text, says) => {
    await expect(scan({ "zizmor.yml": text })).rejects.toThrow(says);
  });
});

describe("actionlint.yaml", () => {
  test("tells the checks labels and variables", async () => {
    const text = "self-hosted-runner:\n  labels: [big]\nconfig-variables: [A, B]\n";
    expect(await told({ ".github/actionlint.yaml": text })).toMatchObject({
      runnerLabels: ["big"],
      variables: ["A", "B"],
    });
  });

  test("ignores messages by path and pattern", async () => {
    const text =
      "paths:\n  .github/workflows/**/*.yml:\n    ignore: ['(?i)USES ONE']\n  other/*:\n    ignore: [two]\n";
    const { open: still, why } = await open({ ".github/actionlint.yaml": text });
    expect(still.toSorted()).toEqual(["thr", "two"]);
    expect(why).toEqual([
      ".github/actionlint.yaml ignores (?i)USES ONE in .github/workflows/**/*.yml",
    ]);
  });

  test.each([
    ["paths: { a: { ignore: ['('] } }", /paths\.a\.ignore: \( is no regular expression/],
    ["self-hosted-runner: { labels: x }", /self-hosted-runner\.labels/],
  ])("is refused where it is malformed: %s", async (text, says) => {
    await expect(scan({ ".github/actionlint.yaml": text })).rejects.toThrow(says);
  });
});

describe("poutine's settings", () => {
  test.each([
    ["rule: unpinnable_action", ["thr"]],
    ["rule: [other, unpinnable_action]", ["thr"]],
    ["rule: other", ["one", "thr", "two"]],
    ["level: note", ["thr"]],
    ["level: warning", ["one", "thr", "two"]],
    ["path: .github/workflows/ci.yml", ["thr"]],
    ["path: ci.yml", ["one", "thr", "two"]],
    ["job: a", ["thr"]],
    ["job: b", ["one", "thr", "two"]],
    ["purl: pkg:githubactions/two/two", ["one", "thr"]],
    ["purl: pkg:github/two/two", ["one", "thr", "two"]],
    ["osv_id: one", ["thr", "two"]],
  ])("skip %s", async (entry, left) => {
    const { open: still } = await open({ ".poutine.yml": `skip:\n  - ${entry}\n` });
    expect(still.toSorted()).toEqual(left);
  });

  test("every key of an entry must fit", async () => {
    const text = "skip:\n  - rule: unpinnable_action\n    job: [b]\n";
    expect((await open({ ".github/poutine.yml": text })).open).toHaveLength(3);
  });

  test("allowedRules leaves out the others", async () => {
    const { why } = await open({ ".poutine.yml": "allowedRules: [injection]\n" });
    expect(why).toEqual([".poutine.yml allows only other rules"]);
  });

  test.each([
    ["skip: [{}]", /skip\.0: it names nothing/],
    ["skip: [{ jobs: a }]", /skip\.0: .*"jobs"/],
    ["skip: x", /skip/],
  ])("is refused where it is malformed: %s", async (text, says) => {
    await expect(scan({ ".poutine.yml": text })).rejects.toThrow(says);
  });
});

const policy = (scanning: string) => ({
  ".github/release-guard.yml": `version: 1\nscan:\n${scanning}`,
});

const disabled = (day: string) =>
  policy(`  checks: { uses: { disable: { reason: because, expires: ${day} } } }\n`);

describe("the policy", () => {
  test("disables a check with a reason, also on the way to a release, until a day", async () => {
    expect(await open(disabled("2026-11-21"))).toEqual({ open: [], why: ["because"] });
    expect((await open(disabled("2026-11-20"))).open).toHaveLength(3);
  });

  test("gives a check another severity, over what other tools' settings say", async () => {
    const files = {
      ...policy("  checks: { uses: { severity: info } }\n"),
      ...zizmor("    remap: { severity: medium }\n"),
    };
    const { findings } = await scan(files);
    const ours = findings.filter(({ check }) => check === "uses");
    expect(new Set(ours.map(({ severity }) => severity))).toEqual(new Set(["info"]));
  });

  test("tells the checks what is allowed, over what other tools' settings say", async () => {
    const files = {
      ...policy('  cooldown-days: 1\n  unpinned-uses: { "a/*": any }\n  runner-labels: [x]\n'),
      "zizmor.yml": "rules: { dependabot-cooldown: { config: { days: 9 } } }",
    };
    expect(await told(files)).toMatchObject({
      policies: { cooldownDays: 1, pins: [{ pattern: "a/*", policy: "any" }] },
      runnerLabels: ["x"],
    });
  });

  test.each([
    ["  checks: { use: { severity: low } }\n", /there is no check use/],
    ["  checks: { uses: { disable: {} } }\n", /reason/],
    ["  cooldown: 1\n", /cooldown/],
  ])("is refused where it is malformed: %s", async (text, says) => {
    await expect(scan(policy(text))).rejects.toThrow(says);
  });
});
