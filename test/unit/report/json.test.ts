import * as fc from "../../support/properties.ts";
import { expect, it } from "vitest";
import { printJson } from "../../../src/report/json.ts";
import { hostileReport, reportOf, sampleReport } from "../../support/sample-report.ts";

it("is exactly the report", () => {
  for (const report of [sampleReport(), hostileReport()])
    expect(JSON.parse(printJson(report))).toEqual(report);
});

it("is the same bytes in whatever order the keys were set", () => {
  const entries = Object.entries(sampleReport());
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      const report = { ...reportOf({}), ...Object.fromEntries(shuffled) };
      const rebuilt = Object.assign(Object.fromEntries(shuffled), report);
      expect(printJson(rebuilt)).toBe(printJson(sampleReport()));
    }),
  );
});

it("begins with what a reader wants first", () => {
  const keys = Array.from(printJson(sampleReport()).matchAll(/^ {2}"(\w+)"/gm), ([, key]) => key);
  expect(keys.join(" ")).toBe(
    "schemaVersion tool action outcome summary subject examined snapshot stages verdicts findings tables graph details",
  );
});

it("holds no command to the runner, wherever it is printed", () => {
  for (const line of printJson(hostileReport()).split("\n")) {
    expect(line).not.toContain("##[");
    expect(line).not.toMatch(/^\s*::/u);
  }
});

it("ends with a line feed, and takes numbers that JSON does not know", () => {
  const report = reportOf({ details: { size: 12345678901234567890n } });
  expect(printJson(report)).toMatch(/"size": "12345678901234567890"\n {2}\}\n\}\n$/u);
});
