import * as fc from "../../support/properties.ts";
import { expect, it } from "vitest";
import { reportSchema } from "../../../src/domain/report/report-schema.ts";
import { printAnnotations } from "../../../src/report/annotations.ts";
import { printHtml } from "../../../src/report/html.ts";
import { STYLE } from "../../../src/report/html/style.ts";
import { printJson } from "../../../src/report/json.ts";
import { printSummary } from "../../../src/report/summary.ts";
import { printText } from "../../../src/report/text.ts";
import { anyReport, sourcesOf } from "../../support/arbitrary-report.ts";
import { HIDDEN, hostileText } from "../../support/hostile-text.ts";
import { sampleReport } from "../../support/sample-report.ts";

/** Commands to the runner. */
const COMMAND = /^\s*::|##\[/u;

it("is a report that the schema takes", () => {
  fc.assert(
    fc.property(anyReport(), (report) => {
      expect(reportSchema.safeParse(report).success).toBe(true);
    }),
  );
});

it("is printed as text that neither steers a terminal nor commands the runner", () => {
  fc.assert(
    fc.property(anyReport(), hostileText(), fc.boolean(), (report, source, all) => {
      const text = printText(report, { sources: sourcesOf(report, source), all, width: 50 });
      for (const line of text.split("\n")) {
        expect(line).not.toMatch(HIDDEN);
        expect(line).not.toMatch(COMMAND);
      }
    }),
  );
});

const tagsOf = (html: string) => html.replace(STYLE, "").match(/<[^>]*>/gu) ?? [];
const nameOf = (tag: string) => /^<[!/]?(\w+)/u.exec(tag)?.[1];
const OURS = new Set(
  tagsOf(printHtml(sampleReport(), sourcesOf(sampleReport(), "a: b\n".repeat(40)))).map(nameOf),
);

it("is printed as a page of our own tags, each closed, with links that lead somewhere", () => {
  fc.assert(
    fc.property(anyReport(), hostileText(), (report, source) => {
      const html = printHtml(report, sourcesOf(report, source));
      const open: (string | undefined)[] = [];
      for (const tag of tagsOf(html)) {
        expect(OURS).toContain(nameOf(tag));
        if (/^<(?:!|meta)/u.test(tag)) continue;
        if (tag.startsWith("</")) expect(open.pop()).toBe(nameOf(tag));
        else open.push(nameOf(tag));
      }
      expect(open).toEqual([]);
      expect(html.replaceAll("\n", "")).not.toMatch(HIDDEN);
      const ids = Array.from(html.matchAll(/ id="([^"]+)"/gu), ([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of html.matchAll(/ href="#([^"]+)"/gu)) expect(ids).toContain(id);
      expect(html).not.toMatch(/NaN|Infinity/u);
    }),
  );
});

it("is printed as a summary and as annotations without commands of strangers", () => {
  fc.assert(
    fc.property(anyReport(), (report) => {
      for (const line of printSummary(report).split("\n")) {
        expect(line).not.toMatch(HIDDEN);
        expect(line).not.toMatch(COMMAND);
      }
      const annotations = printAnnotations(report);
      expect(annotations.length).toBeLessThanOrEqual(10);
      for (const line of annotations)
        expect(line).toMatch(/^::(?:error|warning|notice) [^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);
    }),
  );
});

it("is printed as JSON that says exactly the same", () => {
  fc.assert(
    fc.property(anyReport(), (report) => {
      expect(JSON.parse(printJson(report))).toEqual(report);
    }),
  );
});
