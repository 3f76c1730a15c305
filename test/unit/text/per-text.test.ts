import { describe, expect, it } from "vitest";
import { perText } from "../../../src/domain/text/per-text.ts";

describe("work done once for each text", () => {
  it("is not done again for the same text", () => {
    const seen: string[] = [];
    const length = perText((text) => seen.push(text) && text.length);
    expect([length("one"), length("three"), length("one")]).toEqual([3, 5, 3]);
    expect(seen).toEqual(["one", "three"]);
  });

  it("is right for more texts than are kept", () => {
    const number = perText(Number);
    for (let at = 0; at < 10_000; at += 1) expect(number(String(at % 6000))).toBe(at % 6000);
  });
});
