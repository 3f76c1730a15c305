import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/domain/report/report.ts";
import { printHtml } from "../../../src/report/html.ts";
import { STYLE } from "../../../src/report/html/style.ts";
import { HIDDEN } from "../../support/hostile-text.ts";
import {
  findingOf,
  hostileReport,
  placeAt,
  plentifulReport,
  reportOf,
  sampleReport,
} from "../../support/sample-report.ts";

const page = (own: Partial<Report>) => printHtml(reportOf(own));
const tagsOf = (html: string) => html.replace(STYLE, "").match(/<[^>]*>/gu) ?? [];
const textOf = (html: string) =>
  html
    .replace(STYLE, "")
    .replaceAll(/<[^>]*>/gu, " ")
    .replaceAll("&#58;", ":")
    .replaceAll(/\s+/gu, " ");

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const wide = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, "$&$&") : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(wide.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe("report.html", () => {
  it("loads and runs nothing, by its own policy", () => {
    const html = printHtml(sampleReport());
    const hash = createHash("sha256").update(STYLE).digest("base64");
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).toContain(`<style>${STYLE}</style>`);
    expect(html).not.toMatch(/<script|<img|<link|<iframe|\sstyle=|\son\w+=|\ssrc=|url\(|@import/iu);
  });

  it("says verdict, subject and what was examined", () => {
    const text = textOf(printHtml(sampleReport()));
    for (const part of [
      "Refused: validate of octo/widget 2.4.0",
      "4 findings, 1 check could not look (9 checks, 12 files).",
      "Examined 9 checks on 12 files: 6 failed",
      "refs/heads/main",
      "9e107d9d372bb682",
    ])
      expect(text).toContain(part);
  });

  it("shows a finding with places, way, fix and page, and offers what a machine can mend", () => {
    const text = textOf(printHtml(sampleReport()));
    for (const part of [
      ".github/workflows/ci.yml:24:20",
      "The way of the data: .github/workflows/ci.yml:9:7",
      "See also .github/workflows/ci.yml:3:3",
      "Use an environment variable (safe)",
      "Fix: Hand the text over in an environment variable",
    ])
      expect(text).toContain(part);
    expect(printHtml(sampleReport())).toContain(
      'href="https&#58;//github.com/org/release-guard/blob/main/docs/checks/script-injection.md"',
    );
  });

  it("shows the source of a place, marked, and what stands at each step of its way", () => {
    const place = placeAt("a.yml", [2, 8, 5]);
    const flow = [placeAt("a.yml", [1, 1, 3]), place];
    const sources = new Map([["a.yml", "on: push <b>\n  run: echo `x`\n"]]);
    const html = printHtml(reportOf({ findings: [findingOf({ place, flow })] }), sources);
    expect(html).toContain(
      '<pre class="source"><span class="line"><span class="no">2</span>run&#58; <mark>echo </mark>&#96;x&#96;</span></pre>',
    );
    expect(html).toContain("<code>a.yml&#58;1&#58;1</code> <code>on&#58; push &lt;b&gt;</code>");
  });

  it("lists the first places of many, and the rest below", () => {
    const findings = Array.from({ length: 40 }, (_, index) =>
      findingOf({ message: `\`a@v${index}\` moves`, place: placeAt("a.yml", [index + 1]) }),
    );
    const text = textOf(page({ findings }));
    expect(text).toContain("a@v0 moves a.yml:1:1 a.yml:2:1 a@v1 a.yml:3:1 a@v2");
    expect(text).toContain("a.yml:6:1 a@v5 and 34 more places a.yml:7:1 a@v6");
  });

  it("puts what can reach a release first, under a heading of its own", () => {
    const findings = [
      findingOf({ check: "far", severity: "critical" }),
      findingOf({ check: "near", severity: "low", onReleasePath: true }),
      findingOf({ check: "far-too", severity: "low" }),
    ];
    const html = page({ findings });
    expect(textOf(html)).toMatch(
      /Can reach a release 1 .* near .* Elsewhere 2 .* far .* far-too /u,
    );
    for (const severity of ["critical", "low"])
      expect(html.split(`id="${severity}"`)).toHaveLength(2);
  });

  it("lists every check, also those that passed, could not look or did not apply", () => {
    const text = textOf(printHtml(sampleReport()));
    for (const part of [
      "excessive-permissions pass",
      "environment-protection could not check the permission",
      "pypi-token-scope not applicable no target of this release is on PyPI",
      "Needs the network, to ask the registry",
      "policy 2027-01-31",
    ])
      expect(text).toContain(part);
  });

  it("lists many checks that have nothing to say in short, each by its name", () => {
    const verdicts = Array.from({ length: 30 }, (_, index) => ({
      check: `check-${index}`,
      verdict: index < 5 ? ("fail" as const) : ("pass" as const),
      ...(index === 29 && { needs: "a word" }),
    }));
    const text = textOf(page({ verdicts }));
    expect(text).toContain("5 failed check-0 check-1");
    expect(text).toContain("24 passed check-5 check-6");
    expect(text).toContain("check-28 Check Verdict");
    expect(text).toContain("check-29 pass a word");
  });

  it("says when it was a rehearsal, and only then", () => {
    expect(textOf(page({ rehearsal: true }))).toContain("This was a rehearsal.");
    expect(textOf(page({}))).not.toContain("rehearsal");
  });

  it("never says that nothing was found where nothing was examined", () => {
    const error = { code: "policy", message: "Not YAML.", fix: "Mend line 3." };
    const text = textOf(page({ outcome: "error", error, examined: { files: 0, checks: 0 } }));
    expect(text).toContain("policy Not YAML. Fix: Mend line 3.");
    expect(text).toContain("Nothing was examined, so nothing can be said.");
    expect(text).not.toContain("No findings");
    expect(textOf(page({}))).toContain("No findings. What was examined is said above");
  });

  it("counts what it leaves out", () => {
    expect(textOf(printHtml(plentifulReport(2003)))).toContain(
      "3 findings left out here; report.json has all.",
    );
  });

  it("is made of our own tags only, whatever a stranger wrote", () => {
    const html = printHtml(hostileReport());
    const names = new Set(tagsOf(html).map((tag) => /^<[!/]?(\w+)/.exec(tag)?.[1]));
    const ours = new Set(
      tagsOf(printHtml(sampleReport())).map((tag) => /^<[!/]?(\w+)/.exec(tag)?.[1]),
    );
    expect([...names].filter((name) => !ours.has(name))).toEqual([]);
    expect(html.replaceAll("\n", "")).not.toMatch(HIDDEN);
    expect(html).not.toMatch(/href="(?!https&#58;|#)/u);
    for (const line of html.split("\n")) expect(line).not.toMatch(/^\s*::|##\[/u);
  });

  it("closes what it opens", () => {
    const open: string[] = [];
    for (const tag of tagsOf(printHtml(hostileReport()))) {
      const [, end, name = ""] = /^<(\/?)(\w+)/.exec(tag) ?? [];
      if (name === "" || name === "meta") continue;
      if (end === "/") expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it("can be read with the keyboard and a screen reader", () => {
    const html = printHtml(sampleReport());
    expect(html).toContain('<html lang="en">');
    expect(html.match(/<(?:header|main|footer)[ >]/gu)).toHaveLength(3);
    expect(html.match(/<h1/gu)).toHaveLength(1);
    for (const tag of tagsOf(html).filter((tag) => tag.startsWith("<section id")))
      expect(tag).toContain("aria-labelledby=");
    for (const tag of tagsOf(html).filter((tag) => tag.includes('class="scroll"')))
      expect(tag).toMatch(/role="region" aria-label="[^"]+" tabindex="0"/u);
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/gu), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(id);
  });

  it("sets code as code", () => {
    expect(page({ findings: [findingOf({ message: "job `build` may <b>" })] })).toContain(
      "job <code>build</code> may &lt;b&gt;",
    );
  });

  it.for([
    ["light", 0],
    ["dark", 1],
    ["printed", 2],
  ] as const)("has enough contrast when %s (WCAG AA)", ([, index]) => {
    const block = STYLE.match(/:root\{[^}]*\}/gu)?.[index] ?? "";
    const colours = Object.fromEntries(
      Array.from(block.matchAll(/--(\w+):(#[0-9a-f]+)/gu), ([, name = "", hex = ""]) => [
        name,
        hex,
      ]),
    );
    const { bg = "", card = "", code = "", line: _line, ...inks } = colours;
    expect(Object.keys(inks).length).toBeGreaterThan(13);
    for (const [name, ink] of Object.entries(inks))
      for (const ground of [bg, card, code])
        expect({ name, ground, contrast: contrast(ink, ground) }).toSatisfy(
          (pair: { contrast: number }) => pair.contrast >= 4.5,
        );
  });
});
