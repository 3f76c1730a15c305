import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import * as fc from "../../support/properties.ts";
import { expect, it } from "vitest";
import type { Report } from "../../../src/domain/report/report.ts";
import { printSarif, type SarifOptions } from "../../../src/report/sarif.ts";
import { anyReport, sourcesOf } from "../../support/arbitrary-report.ts";
import { hostileText } from "../../support/hostile-text.ts";
import {
  HOSTILE,
  hostileReport,
  plentifulReport,
  reportOf,
  sampleReport,
} from "../../support/sample-report.ts";

const schema: unknown = JSON.parse(
  readFileSync(new URL("../../fixtures/sarif/sarif-schema-2.1.0.json", import.meta.url), "utf8"),
);

/** Schema of SARIF 2.1.0 as OASIS published it; see test/fixtures/sarif. */
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  // Its pattern of languages is no regular expression of Unicode mode.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    "uri-reference": /^(?:[\w.~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})*$/i,
    uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  },
});
const validate = ajv.compile(schema as object);

function errorsOf(report: Report, options?: SarifOptions) {
  validate(JSON.parse(printSarif(report, options)));
  return validate.errors ?? [];
}

it("is a schema that refuses what is not SARIF", () => {
  expect(validate({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
  expect(validate({ version: "2.1.0", runs: [] })).toBe(true);
});

it.for([
  ["a sample", sampleReport()],
  ["hostile text", hostileReport()],
  ["many findings", plentifulReport(2000)],
  ["nothing found", reportOf({})],
] as const)("takes %s", ([, report]) => {
  expect(errorsOf(report)).toEqual([]);
  expect(errorsOf(report, { sources: sourcesOf(report, HOSTILE.join("\n")) })).toEqual([]);
});

it("takes any report", () => {
  fc.assert(
    fc.property(anyReport(), hostileText(), (report, text) => {
      expect(errorsOf(report)).toEqual([]);
      expect(errorsOf(report, { sources: sourcesOf(report, text) })).toEqual([]);
    }),
  );
});
