import * as fc from "../../support/properties.ts";
import { describe, expect, it } from "vitest";
import { clip } from "../../../src/domain/text/clip.ts";
import { commandFree } from "../../../src/domain/text/command-free.ts";
import { oneLine, visible } from "../../../src/domain/text/visible.ts";
import { HIDDEN, hostileText } from "../../support/hostile-text.ts";

describe("visible text", () => {
  it.for([
    ["\u001B[31mred", "<U+001B>[31mred"],
    ["a\u202Eb", "a<U+202E>b"],
    ["zero\u200Bwidth", "zero<U+200B>width"],
    ["tag\u{E0041}", "tag<U+E0041>"],
    ["lone \uD800", "lone <U+D800>"],
    ["next\u0085line\u2028", "next<U+0085>line<U+2028>"],
    ["two\r\nlines\rand\ttab", "two\nlines\nand tab"],
    ["caf\u00E9 \u4F60\u597D", "caf\u00E9 \u4F60\u597D"],
  ] as const)("shows %j as %j", ([text, shown]) => {
    expect(visible(text)).toBe(shown);
  });

  it("hides nothing, whatever it is given", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(visible(text).replaceAll("\n", "")).not.toMatch(HIDDEN);
        expect(oneLine(text)).not.toMatch(HIDDEN);
      }),
    );
  });
});

describe("clipped text", () => {
  it.for([
    ["short", 5, "short"],
    ["longer", 5, "long\u2026"],
    ["\u{1F600}".repeat(5), 5, "\u{1F600}".repeat(5)],
    ["\u{1F600}".repeat(6), 5, `${"\u{1F600}".repeat(4)}\u2026`],
  ] as const)("of %j at %i characters is %j", ([text, length, clipped]) => {
    expect(clip(text, length)).toBe(clipped);
  });

  it("is never longer than asked for, and never half a character", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 20 }),
        (text, length) => {
          const clipped = clip(text, length);
          expect(Array.from(clipped).length).toBeLessThanOrEqual(length);
          expect(clipped.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

/** Whether actions/runner would look for a command in a line (src/Runner.Common/ActionCommand.cs). */
const mayCommand = (line: string): boolean =>
  // .NET compares by culture, which skips characters without weight.
  line
    .replaceAll(/[\p{Cf}\p{Cc}]/gu, "")
    .trimStart()
    .startsWith("::") || line.includes("##[");

describe("text without commands", () => {
  it.for([
    ["::error::x", ": :error::x"],
    ["  \t::set-output name=a::b", "  \t: :set-output name=a::b"],
    ["\u00A0\u200B::add-mask::x", "\u00A0\u200B: :add-mask::x"],
    [":::error::x", ": : :error::x"],
    ["ok\r::error::x", "ok\r: :error::x"],
    ["see ##[add-path]/x", "see # #[add-path]/x"],
    ["std::vector, a::b", "std::vector, a::b"],
  ] as const)("of %j is %j", ([text, free]) => {
    expect(commandFree(text)).toBe(free);
  });

  it("holds no command in any line", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        for (const line of commandFree(visible(text)).split(/[\r\n]/))
          expect(mayCommand(line)).toBe(false);
      }),
    );
  });
});
