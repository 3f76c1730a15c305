import * as fc from "../../support/properties.ts";
import { describe, expect, it } from "vitest";
import { SourceFile } from "../../../src/domain/workflow/yaml/source-file.ts";
import { widthOf } from "../../../src/report/text/cells.ts";
import { sourceLines } from "../../../src/report/text/source-line.ts";
import { HIDDEN, hostileText } from "../../support/hostile-text.ts";

const paint = (_style: string, text: string) => text;

function shown(text: string, marked: string, width = 60): string[] {
  const file = new SourceFile("a.yml", text);
  const from = text.indexOf(marked);
  return sourceLines(file.place(from, from + marked.length), file, { paint, width });
}

describe("a place in its source", () => {
  it("within a block of a script is shown with its line", () => {
    expect(shown("run: |\n  one\n  echo ${{ x }}\n", "${{ x }}")).toEqual([
      "    3 |   echo ${{ x }}",
      "      |        ^^^^^^^^",
    ]);
  });

  it("of several lines has carets below each", () => {
    expect(shown("a:\n  - one\n    two\nb:", "- one\n    two\n")).toEqual([
      "    2 |   - one",
      "      |   ^^^^^",
      "    3 |     two",
      "      |     ^^^",
    ]);
  });

  it("of very many lines is cut, and the rest is counted", () => {
    const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join("\n");
    const lines = shown(text, text);
    expect(lines).toHaveLength(9);
    expect(lines.at(-1)).toBe("      | and 8 more lines");
  });

  it("behind tabs and wide characters has its carets below it", () => {
    expect(shown("\t\u65E5\u672C: HERE", "HERE")).toEqual([
      "    1 |  \u65E5\u672C: HERE",
      "      |        ^^^^",
    ]);
    expect(shown("e\u0301 HERE", "HERE")[1]).toBe("      |   ^^^^");
    expect(shown("\u{1F600} HERE", "HERE")[1]).toBe("      |    ^^^^");
    expect(shown("a: \u65E5\u672C", "\u65E5\u672C")[1]).toBe("      |    ^^^^");
  });

  it("in the middle of a long line is what is kept of it", () => {
    const [line = "", carets = ""] = shown(`${"x".repeat(90)}HERE${"y".repeat(90)}`, "HERE");
    expect(line).toMatch(/^ {4}1 \| \u2026x+HEREy+\u2026$/u);
    expect(line.slice(carets.indexOf("^"), carets.length)).toBe("HERE");
    expect(line.length).toBeLessThanOrEqual(60);
  });

  it("longer than the line has room for shows its beginning", () => {
    const [line = "", carets = ""] = shown(`a: ${"z".repeat(300)}`, "z".repeat(300));
    expect(line).toMatch(/^ {4}1 \| a: z+\u2026$/u);
    expect(carets).toMatch(/\^$/u);
    expect(carets.length).toBeLessThanOrEqual(60);
  });

  it.for([
    ["a line that just fits", ["x".repeat(40), "HERE", "y".repeat(8)], /^x{40}HEREy{8}$/u],
    [
      "a line that just does not",
      ["x".repeat(40), "HERE", "y".repeat(9)],
      /^\u2026x{37}HEREy{9}$/u,
    ],
    [
      "a beginning that just fits",
      ["x".repeat(24), "HERE", "y".repeat(90)],
      /^x{24}HEREy+\u2026$/u,
    ],
    ["an end that just fits", ["x".repeat(90), "HERE", "y".repeat(24)], /^\u2026x{23}HEREy{24}$/u],
    ["a place that just fits", ["x".repeat(10), "z".repeat(42), "yyyyy"], /^x{10}z{42}$/u],
    ["an empty place before the first word", ["", "", "word"], /^word$/u],
  ] as const)("shows of %s as much as there is room for", ([, [before, marked, after], shape]) => {
    const file = new SourceFile("a.yml", `${before}${marked}${after}`);
    const place = file.place(before.length, before.length + marked.length);
    const [line = "", carets = ""] = sourceLines(place, file, { paint, width: 60 });
    const start = "    1 | ".length;
    expect(line.slice(start)).toMatch(shape);
    const at = carets.indexOf("^");
    if (marked !== "") expect(line.slice(at, carets.length)).toBe(marked);
  });

  it("behind a byte order mark stands in its column", () => {
    expect(shown("\uFEFFon: push", "push")).toEqual(["    1 | on: push", "      |     ^^^^"]);
  });

  it("never breaks a line or steers the terminal, and never is wider than asked", () => {
    const text = fc.array(fc.oneof(hostileText(), fc.constantFrom("\n", "\u65E5", "\t")), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (parts, from, length) => {
        const file = new SourceFile("a.yml", parts.join(""));
        const place = file.place(from, from + length);
        for (const line of sourceLines(place, file, { paint, width: 48 })) {
          expect(line).not.toMatch(HIDDEN);
          expect(widthOf(line)).toBeLessThanOrEqual(48);
        }
      }),
    );
  });
});
