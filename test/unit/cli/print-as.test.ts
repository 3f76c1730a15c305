import { expect, it } from "vitest";
import { FORMATS } from "../../../src/cli/formats.ts";
import { printAs } from "../../../src/cli/print-as.ts";
import { PLAIN } from "../../../src/cli/terminal-looks.ts";
import { findingOf, placeAt, reportOf, sampleReport } from "../../support/sample-report.ts";

const looks = { ...PLAIN, all: false, redact: (text: string) => text };

const printed = (...given: Parameters<typeof printAs>): string => [...printAs(...given)].join("");

const redact = (text: string) => text.replaceAll("hush-hush", "***");

it.for(FORMATS)("ends %s with one line feed", (format) => {
  expect(printed(sampleReport(), format, looks)).toMatch(/[^\n]\n$/u);
});

it.for(["text", "sarif"] as const)(
  "quotes in %s nothing of a source that is a secret",
  (format) => {
    const place = placeAt("a.yml", [1, 4, 9]);
    const report = reportOf({ findings: [findingOf({ place, flow: [place, place] })] });
    const sources = new Map([["a.yml", "a: hush-hush"]]);
    const shown = printed(report, format, { ...looks, sources, redact });
    expect(shown).not.toContain("hush");
    expect(printed(report, format, { ...looks, sources })).toContain("hush");
  },
);

it("shows every finding in full when asked", () => {
  const findings = ["one", "two"].map((name, index) =>
    findingOf({ message: `\`${name}\` moves`, place: placeAt("a.yml", [index + 1]) }),
  );
  expect(printed(reportOf({ findings }), "text", { ...looks, all: true })).toContain(
    "- `two` moves",
  );
  expect(printed(reportOf({ findings }), "text", looks)).not.toContain("- `two` moves");
});
