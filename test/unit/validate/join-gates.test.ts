import { expect, it } from "vitest";
import { joinGates } from "../../../src/actions/validate/join-gates.ts";
import { reportOfFailure } from "../../../src/adapters/failure-report.ts";
import { GuardError } from "../../../src/domain/failure/guard-error.ts";
import type { Report } from "../../../src/domain/report/report.ts";
import { TOOL } from "../../../src/domain/report/tool.ts";

const reportOf = (action: string, more: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  tool: TOOL,
  action,
  outcome: "passed",
  summary: "Fine.",
  examined: { files: 1, checks: 2 },
  verdicts: [{ check: `${action}-check`, verdict: "pass" }],
  findings: [],
  details: { [action]: { own: action } },
  ...more,
});

const gate = (name: string, more?: Partial<Report>) => ({
  name,
  pass: async () => ({ report: reportOf(name, more) }),
});

const failing = (name: string, error: unknown) => ({
  name,
  pass: async (): Promise<{ report: Report }> => {
    throw error;
  },
});

const join = (...gates: Parameters<typeof joinGates>[0]) =>
  joinGates(gates, (action, error) => reportOfFailure(action, error, false));

const refusal = (says: string) => new GuardError("unreadable", { says, fix: "Mend it." });

it("passes when all gates passed, and adds up what they looked at", async () => {
  const report = await join(gate("a"), gate("b"));
  expect(report).toMatchObject({
    action: "validate",
    outcome: "passed",
    summary: "All 2 gates passed.",
    examined: { files: 2, checks: 4 },
    stages: [
      { name: "a", state: "passed" },
      { name: "b", state: "passed" },
    ],
    details: { a: { outcome: "passed", own: "a" }, b: { own: "b" } },
  });
  expect(report.verdicts.map(({ check }) => check)).toEqual(["a-check", "b-check"]);
  expect(report.error).toBeUndefined();
});

it.for([
  ["passed", "refused", "refused"],
  ["refused", "passed", "refused"],
  ["pending", "passed", "pending"],
  ["error", "refused", "error"],
  ["refused", "pending", "refused"],
] as const)("of %s and %s makes %s", async ([first, second, outcome]) => {
  const report = await join(gate("a", { outcome: first }), gate("b", { outcome: second }));
  expect(report.outcome).toBe(outcome);
});

it("passes the other gates when one cannot be passed at all", async () => {
  const report = await join(
    failing("a", refusal("The door is stuck")),
    gate("b", { outcome: "refused" }),
  );
  expect(report.outcome).toBe("error");
  expect(report.error).toEqual({
    code: "unreadable",
    message: "a: The door is stuck",
    fix: "Mend it.",
  });
  expect(report.verdicts.map(({ check }) => check)).toEqual(["b-check"]);
  expect(report.summary).toContain("0 of 2 gates passed. a error: The door is stuck b refused");
});

it("names two different failures, and the same failure once", async () => {
  const report = await join(
    failing("a", refusal("No policy")),
    failing("b", refusal("No policy")),
    failing("c", new TypeError("oops")),
  );
  expect(report.error?.message).toBe("a, b: No policy; c: Bug in release-guard: oops");
  expect(report.error?.fix).toBe(
    "Mend it. Run again with debug logging, and report it with the output.",
  );
});

it("also catches a gate that throws at once", async () => {
  const report = await join({
    name: "a",
    pass: () => {
      throw refusal("At once");
    },
  });
  expect(report.error?.message).toBe("a: At once");
});

it("hands on what one gate alone has", async () => {
  const graph = { workflows: [], leftOut: 3 };
  const snapshot = { date: "2026-09-24", days: 58 };
  expect(await join(gate("a"), gate("b", { graph, snapshot }))).toMatchObject({ graph, snapshot });
  expect(await join(gate("a"))).not.toHaveProperty("graph");
});
