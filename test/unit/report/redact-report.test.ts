import { randomBytes } from "node:crypto";
import * as fc from "../../support/properties.ts";
import { describe, expect, it } from "vitest";
import { redactReport } from "../../../src/domain/report/redact-report.ts";
import type { Report } from "../../../src/domain/report/report.ts";
import { reportSchema } from "../../../src/domain/report/report-schema.ts";
import { Redactor } from "../../../src/domain/text/redactor.ts";
import { printAnnotations } from "../../../src/report/annotations.ts";
import { printHtml } from "../../../src/report/html.ts";
import { printJson } from "../../../src/report/json.ts";
import { printSarif } from "../../../src/report/sarif.ts";
import { printSummary } from "../../../src/report/summary.ts";
import { printText } from "../../../src/report/text.ts";
import { findingOf, placeAt, reportOf, sampleReport } from "../../support/sample-report.ts";

function redacted(report: Report, ...secrets: string[]): Report {
  const redactor = new Redactor();
  for (const secret of secrets) redactor.learn(secret);
  return redactReport(report, (text) => redactor.redact(text));
}

/** A report that carries a secret in every text that a stranger or a mistake could put it in. */
function leaky(secret: string): Report {
  const said = `before ${secret} after`;
  const finding = findingOf({
    message: said,
    title: said,
    fix: said,
    docs: `https://docs.example/${encodeURIComponent(secret)}`,
    place: placeAt(said, [1]),
    flow: [placeAt(said, [1]), placeAt(said, [2])],
    fixes: [{ title: said, safe: true, edits: [{ path: said, from: 0, to: 1, text: said }] }],
  });
  return reportOf({
    summary: said,
    outcome: "refused",
    findings: [finding, { ...finding, suppressed: { by: "policy", reason: said } }],
    verdicts: [{ check: said, verdict: "could-not-check", needs: said }],
    subject: { repository: said, run: said },
    error: { code: said, message: said, fix: said },
    stages: [{ name: said, state: "running", note: said }],
    tables: [{ title: said, columns: [said], rows: [[said]] }],
    details: { [said]: { deep: [said, Buffer.from(said).toString("base64")] } },
  });
}

const PRINTERS = {
  json: printJson,
  html: printHtml,
  sarif: printSarif,
  summary: printSummary,
  text: (report: Report) => printText(report, { width: 40, colour: true }),
  annotations: (report: Report) => printAnnotations(report).join("\n"),
};

const secrets = fc
  .string({ unit: "grapheme-ascii", minLength: 12, maxLength: 120 })
  .filter((secret) => secret.trim() === secret && new Set(secret).size > 8);

describe("a redacted report", () => {
  it.for(Object.entries(PRINTERS))("shows nothing of a secret as %s", ([, print]) => {
    const innocent = print(redacted(leaky("innocent"), "innocent"));
    fc.assert(
      fc.property(secrets, (secret) => {
        const printed = print(redacted(leaky(secret), secret));
        expect(printed).toContain("***");
        for (let at = 0; at + 6 <= secret.length; at++) {
          const run = secret.slice(at, at + 6);
          if (!innocent.includes(run)) expect(printed).not.toContain(run);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("keeps its shape, even where a secret is a word of the report's own language", () => {
    const clean = redacted(
      sampleReport(),
      "refused",
      "high",
      "policy",
      "could-not-check",
      "skipped",
    );
    expect(reportSchema.parse(clean)).toMatchObject({ outcome: "refused" });
    expect(reportSchema.parse(JSON.parse(printJson(clean)))).toEqual(clean);
  });

  it("is still JSON where a secret is made of JSON's own signs", () => {
    for (const secret of ['","', '": "', '},{"', "\\\\\\\\", '"""""""']) {
      const clean = redacted(leaky(secret), secret);
      expect(JSON.parse(printJson(clean))).toEqual(clean);
      expect(JSON.parse(printSarif(clean))).toHaveProperty("runs");
    }
  });

  it("is the report itself where no secret is known", () => {
    expect(redacted(sampleReport())).toEqual(sampleReport());
    expect(redacted(sampleReport(), randomBytes(24).toString("hex"))).toEqual(sampleReport());
  });
});
