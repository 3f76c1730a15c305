import { expect } from "vitest";
import { COMMON_OUTPUTS } from "../../src/domain/action/define-action.ts";
import { hexDigest } from "../../src/domain/release/digest.ts";
import { reportSchema } from "../../src/domain/report/report-schema.ts";
import type { Report } from "../../src/domain/report/report.ts";
import { OUTCOME_WORDS } from "../../src/report/wording.ts";
import { type ActionName, SPECS } from "./action-specs.ts";
import type { Ran } from "./run-action.ts";

export interface Ending {
  readonly code: 0 | 1 | 2 | 3;
  readonly outcome: Report["outcome"];
}

export const PASSED: Ending = { code: 0, outcome: "passed" };
export const REFUSED: Ending = { code: 1, outcome: "refused" };
export const FAILED: Ending = { code: 1, outcome: "error" };
export const PENDING: Ending = { code: 2, outcome: "pending" };
export const BAD_INPUT: Ending = { code: 3, outcome: "error" };

function reportIn({ files }: Ran): Buffer {
  const found = Object.entries(files).filter(([path]) => /(^|\/)report\.json$/.test(path));
  expect(found).toHaveLength(1);
  return Buffer.from(found[0]?.[1] ?? "", "latin1");
}

function expectOutputs({ outputs }: Ran, action: ActionName, { outcome }: Ending): void {
  const own = outcome === "error" ? [] : Object.keys(SPECS[action].outputs);
  const names = [...Object.keys(COMMON_OUTPUTS), ...own];
  expect(Object.keys(outputs).toSorted()).toEqual(names.toSorted());
  expect(outputs["outcome"]).toBe(outcome);
}

/** Expects that an action ended as it should, and that its log, outputs, summary and report tell the same story; gives back the report. */
export function soundReport(ran: Ran, action: ActionName, ending: Ending): Report {
  const { code, stderr, stdout, summary } = ran;
  expect({ code, stderr }, stdout).toEqual({ code: ending.code, stderr: "" });
  const bytes = reportIn(ran);
  expectOutputs(ran, action, ending);
  expect(ran.outputs["report-digest"]).toBe(hexDigest("sha256", bytes));
  const report = reportSchema.parse(JSON.parse(bytes.toString("utf8"))) as Report;
  expect(report).toMatchObject({ action, outcome: ending.outcome });
  const word = OUTCOME_WORDS[ending.outcome];
  expect(stdout).toContain(`${word} (${action}): `);
  expect(summary).toMatch(new RegExp(`^## (Rehearsal: )?${word}: \`${action}\`$`, "mu"));
  const html = Object.entries(ran.files).find(([path]) => path.endsWith("report.html"));
  expect(html?.[1]).toContain("<!doctype html>");
  return report;
}
