import { expect, it } from "vitest";
import { endWrong, firstWrong } from "../../../scripts/faults/judge-run.ts";
import { tokensIn, tracesOf } from "../../../scripts/faults/secret-traces.ts";
import { reportOf } from "../../support/sample-report.ts";
import { canary } from "../../support/publish-world.ts";

const texts = new Map([["the log", "all quiet"]]);
const error = { code: "network", message: "npm is away", fix: "Run again." } as const;
const passed = { exitCode: 0, report: reportOf({ outcome: "passed" }), texts };
const failed = { exitCode: 1, report: reportOf({ outcome: "error", error }), texts };

it("accepts a first run that passed with everything there, failed with a reason, or was killed", () => {
  expect(firstWrong(passed, [])).toEqual([]);
  expect(firstWrong(failed, ["npm holds nothing"])).toEqual([]);
  expect(firstWrong({ exitCode: undefined, report: undefined, texts }, ["npm"])).toEqual([]);
});

it("refuses a pass while something is missing", () => {
  expect(firstWrong(passed, ["npm holds nothing"])).toEqual([
    "run 1 passed, but npm holds nothing",
  ]);
});

it("refuses a failure without a report, with a bug, or with an exit code that does not fit", () => {
  expect(firstWrong({ ...failed, report: undefined }, [])).toEqual(["it left no report"]);
  const bug = reportOf({ outcome: "error", error: { ...error, code: "bug" } });
  expect(firstWrong({ ...failed, report: bug }, [])).toEqual(["a bug: npm is away"]);
  expect(firstWrong({ ...failed, exitCode: 2 }, [])).toEqual(["exit code 2 for error"]);
});

it("refuses a failure without a reason, and a stack trace", () => {
  const mute = reportOf({ outcome: "refused", findings: [], verdicts: [], summary: "" });
  expect(firstWrong({ exitCode: 1, report: mute, texts }, [])).toEqual(["it gives no reason"]);
  const stack = new Map([["the log", "Error\n    at x (file:///a.js:1:2)"]]);
  expect(firstWrong({ ...failed, texts: stack }, [])).toEqual(["a stack trace in the log"]);
});

it("refuses a second run that does not pass, and channels that are wrong after it", () => {
  expect(endWrong(failed, ["npm holds nothing"])).toEqual([
    "run 2 ended with 1: npm is away Run again.",
    "npm holds nothing",
  ]);
});

it("finds the tokens of a message in its header, its body and its Basic credentials", () => {
  const [bearer, basic, minted] = [canary(), canary(), canary()];
  const encoded = Buffer.from(`__token__:${basic}`).toString("base64");
  const empty = Buffer.alloc(0);
  expect(tokensIn({ headers: { authorization: `Bearer ${bearer}` }, body: empty })).toEqual([
    bearer,
  ]);
  expect(tokensIn({ headers: { authorization: `Basic ${encoded}` }, body: empty })).toEqual([
    basic,
  ]);
  expect(tokensIn({ body: Buffer.from(JSON.stringify({ token: minted })) })).toEqual([minted]);
});

it.for([
  ["raw", (token: string) => `x${token}y`],
  ["base64", (token: string) => Buffer.from(`ab${token}cd`).toString("base64")],
  ["hex", (token: string) => Buffer.from(token).toString("hex")],
  ["cut off", (token: string) => `…${token.slice(-16)}`],
] as const)("finds a token that left %s", ([form, write]) => {
  const token = canary();
  const traces = tracesOf([token], new Map([["report.json", write(token)]]));
  expect(traces).toContain(`a token, ${form}, in report.json`);
  expect(tracesOf([token], new Map([["report.json", "nothing"]]))).toEqual([]);
});
