import { expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import type { Report } from "../../../src/domain/report/report.ts";
import { reportSchema } from "../../../src/domain/report/report-schema.ts";
import { hostileReport, plentifulReport, sampleReport } from "../../support/sample-report.ts";

// Checked by the compiler: a key added to one and not to the other does not build.
type Printed = z.output<typeof reportSchema>;
type Same<A, B> = [A, B] extends [B, A] ? true : false;
const sameKeys: Same<keyof Printed, keyof Report> = true;

it("has the shape of the interface, both ways", () => {
  expectTypeOf<Printed>().toEqualTypeOf<Report>();
  expectTypeOf<Report>().toExtend<Printed>();
  expect(sameKeys).toBe(true);
});

it("takes each sample as it is", () => {
  for (const report of [sampleReport(), hostileReport(), plentifulReport(30)])
    expect(reportSchema.parse(report)).toEqual(report);
});

it("refuses a key it does not know", () => {
  const result = reportSchema.safeParse({ ...sampleReport(), verdict: "fine" });
  expect(z.prettifyError(result.error ?? new z.ZodError([]))).toContain(
    'Unrecognized key: "verdict"',
  );
});

it("can be printed as a JSON Schema", () => {
  const schema = z.toJSONSchema(reportSchema, { io: "input" });
  expect(schema).toMatchObject({ type: "object", additionalProperties: false });
  expect(schema.required).toEqual([
    "schemaVersion",
    "tool",
    "action",
    "outcome",
    "summary",
    "examined",
    "verdicts",
    "findings",
  ]);
});
