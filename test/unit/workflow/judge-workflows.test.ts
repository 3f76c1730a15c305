import * as fc from "../../support/properties.ts";
import { describe, expect, it } from "vitest";
import type { WorkflowCheck } from "../../../src/checks/define-check.ts";
import { judgeWorkflows } from "../../../src/checks/judge-workflows.ts";
import type { WorkflowJudging } from "../../../src/checks/stamp-workflow.ts";
import unpinnedUses from "../../../src/checks/workflow/dependency/unpinned-uses.ts";
import workflowSyntax from "../../../src/checks/workflow/correctness/workflow-syntax.ts";
import { workflowChecks } from "../../../src/checks/workflow-registry.ts";
import { readWorkflow } from "../../../src/domain/workflow/read-workflow.ts";

const judge = async (texts: readonly string[], judging: Partial<WorkflowJudging> = {}) =>
  judgeWorkflows(
    await Promise.all(texts.map((text, index) => readWorkflow(`${index}.yml`, text))),
    {
      checks: [unpinnedUses, workflowSyntax],
      shows: () => true,
      honoursComments: true,
      today: "2026-06-01",
      ...judging,
    },
  );

const job = (id: string, uses: string) => `  ${id}:\n    steps:\n      - uses: ${uses}\n`;
const workflow = (...jobs: readonly string[]) => `on: push\njobs:\n${jobs.join("")}`;
const SHA = "a".repeat(40);

describe("a file that cannot be read among others", () => {
  const texts = [workflow(job("a", "x/y@v1")), "jobs: [", workflow(job("b", `x/y@${SHA}`))];

  it("is named, with its place, and everything else is still looked at", async () => {
    const { verdicts, findings } = await judge(texts);
    expect(findings).toHaveLength(1);
    expect(verdicts).toEqual([
      { check: "unpinned-uses", verdict: "fail" },
      {
        check: "workflow-syntax",
        verdict: "could-not-check",
        needs: expect.stringContaining("1.yml:1:"),
      },
    ]);
  });

  it("makes every check blind where there is no other", async () => {
    const { verdicts } = await judge(["jobs: ["]);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(["could-not-check", "could-not-check"]);
  });

  it("is not hidden by a finding about another file", async () => {
    const twice = `${workflow(job("a", `x/y@${SHA}`))}on: push\n`;
    const { verdicts, findings } = await judge([twice, "- a"]);
    expect(findings.map(({ check }) => check)).toEqual(["workflow-syntax"]);
    expect(verdicts[1]?.verdict).toBe("could-not-check");
  });

  it("is counted beyond the first ten", async () => {
    const { verdicts } = await judge(Array.from({ length: 12 }, () => "- a"));
    expect(verdicts[1]?.needs).toMatch(/and 2 more$/);
  });
});

describe("a check that fails on a file", () => {
  it("could not look, and the others go on", async () => {
    const broken: WorkflowCheck = {
      ...unpinnedUses,
      id: "broken",
      // oxlint-disable-next-line require-yield
      *job() {
        throw new Error("oops");
      },
    };
    const { verdicts } = await judge([workflow(job("a", "x/y@v1"))], {
      checks: [broken, unpinnedUses],
    });
    expect(verdicts).toEqual([
      expect.objectContaining({
        verdict: "could-not-check",
        needs: expect.stringContaining("oops"),
      }),
      { check: "unpinned-uses", verdict: "fail" },
    ]);
  });
});

const at = (comment: string, above = "") =>
  `on: push\njobs:\n  a:\n    steps:\n${above}      - uses: x/y@v1 ${comment}\n`;
const only = async (text: string, judging: Partial<WorkflowJudging> = {}) => {
  const { findings, verdicts } = await judge([text], judging);
  expect(findings).toHaveLength(1);
  return { ...findings[0], verdict: verdicts[0]?.verdict };
};

describe("an ignore comment", () => {
  it("of ours suppresses with its reason, and the check passes", async () => {
    const { suppressed, verdict } = await only(
      at("# release-guard: ignore[unpinned-uses] vendored by us"),
    );
    expect(suppressed).toEqual({ by: "comment", reason: "vendored by us" });
    expect(verdict).toBe("pass");
  });

  it("of ours may stand on the line above, name several checks or an alias, and expire", async () => {
    const above =
      "      # release-guard: ignore[artipacked, zizmor:unpinned-uses] expires=2026-06-01 soon gone\n";
    const { suppressed } = await only(at("", above));
    expect(suppressed).toEqual({ by: "comment", reason: "soon gone", expires: "2026-06-01" });
  });

  it("of zizmor suppresses by zizmor's name on the line, with or without a reason", async () => {
    const { suppressed } = await only(at("# zizmor: ignore[artipacked,unpinned-uses]"));
    expect(suppressed).toEqual({ by: "comment", reason: "a zizmor comment without a reason" });
    const reasoned = await only(at("# zizmor: ignore[unpinned-uses] known"));
    expect(reasoned.suppressed?.reason).toBe("known");
  });

  it.for([
    ["without a reason", "# release-guard: ignore[unpinned-uses]", "gives no reason"],
    [
      "that expired",
      "# release-guard: ignore[unpinned-uses] expires=2026-05-31 x",
      "expired on 2026-05-31",
    ],
    ["with no date", "# release-guard: ignore[unpinned-uses] expires=soon x", "names no date"],
    [
      "with an impossible date",
      "# release-guard: ignore[unpinned-uses] expires=2026-13-01 x",
      "names no date",
    ],
  ] as const)(
    "of ours %s suppresses nothing, and the finding says so",
    async ([, comment, says]) => {
      const { suppressed, message, verdict } = await only(at(comment));
      expect(suppressed).toBeUndefined();
      expect(message).toContain(says);
      expect(verdict).toBe("fail");
    },
  );

  it.for([
    ["for another check", at("# release-guard: ignore[artipacked] x")],
    ["of zizmor by our name", at("# zizmor: ignore[zizmor:unpinned-uses]")],
    ["of zizmor on the line above", at("", "      # zizmor: ignore[unpinned-uses]\n")],
    ["two lines above", at("", "      # release-guard: ignore[unpinned-uses] x\n      # y\n")],
  ] as const)("%s suppresses nothing", async ([, text]) => {
    expect((await only(text)).suppressed).toBeUndefined();
  });

  it("is not asked where nobody wants it", async () => {
    const text = at("# release-guard: ignore[unpinned-uses] x");
    expect((await only(text, { honoursComments: false })).suppressed).toBeUndefined();
  });
});

const prints = async (text: string) =>
  (await judge([text])).findings.map(({ fingerprint }) => fingerprint);

describe("a fingerprint", () => {
  it("stays when lines move and when another job comes first", async () => {
    const [before] = await prints(workflow(job("a", "x/y@v1")));
    const moved = `# a\n\n${workflow(job("z", `x/y@${SHA}`), job("a", "x/y@v1"))}`;
    expect(await prints(moved)).toEqual([before]);
  });

  it("is another for another job, and for the second of two equal steps", async () => {
    const text = workflow(job("a", "x/y@v1\n      - uses: x/y@v1"), job("b", "x/y@v1"));
    expect(new Set(await prints(text)).size).toBe(3);
  });
});

const damaged = (text: string, harm: readonly { at: number; cut: number; put: string }[]) =>
  harm.reduce((whole, { at, cut, put }) => {
    const from = at % (whole.length + 1);
    return whole.slice(0, from) + put + whole.slice(from + cut);
  }, text);

const said = async (text: string) =>
  (await judge([text], { checks: workflowChecks })).findings
    .filter(({ check }) => check !== "dangerous-triggers")
    .map(({ check, message, severity }) => `${check} ${severity} ${message}`)
    .toSorted();

describe("whatever the file", () => {
  const all = { checks: workflowChecks };
  const jobs = ["a", "b", "c", "d", "e"].map(
    (id) =>
      `  ${id}:\n    runs-on: x\n    steps:\n      - uses: x/${id}@v1\n      - run: |\n          echo 1\n          echo \${{ github.head_ref }}\n`,
  );
  const head = "on: [push, pull_request_target]\njobs:\n";

  it("the order of the jobs changes no finding", () =>
    fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(jobs, { minLength: jobs.length }), async (order) => {
        expect(await said(head + order.join(""))).toEqual(await said(head + jobs.join("")));
      }),
      { numRuns: 20 },
    ));

  const damage = fc.array(
    fc.record({
      at: fc.nat(),
      cut: fc.nat({ max: 12 }),
      put: fc.string({
        unit: fc.constantFrom(...Array.from(" \n\t:#-[]{}'\"&*|>!%@`a\\\u0000\u00e9")),
        maxLength: 4,
      }),
    }),
    { minLength: 1, maxLength: 3 },
  );
  it("damage never makes it clean, and every place lies in it", () =>
    fc.assert(
      fc.asyncProperty(damage, async (harm) => {
        const text = damaged(head + jobs.join(""), harm);
        const { findings, verdicts } = await judge([text], all);
        const blind = verdicts.some(({ verdict }) => verdict === "could-not-check");
        expect(blind || findings.length > 0).toBe(true);
        for (const { place } of findings) {
          expect(place?.start.offset).toBeLessThanOrEqual(place?.end.offset ?? -1);
          expect(place?.end.offset).toBeLessThanOrEqual(text.length);
          const line = text.split(/\r\n|\n|\r/)[(place?.start.line ?? 0) - 1] ?? "";
          expect(place?.start.column).toBeLessThanOrEqual(line.length + 1);
        }
      }),
      { numRuns: 300 },
    ));
});
