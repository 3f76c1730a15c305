import * as fc from "../../support/properties.ts";
import { expect, it } from "vitest";
import { lineHashes } from "../../../src/report/sarif/line-hashes.ts";

// Expected values are those of upload-sarif's own tests (github/codeql-action, src/fingerprints.test.ts).
const GREETING = [
  "e9496ae3ebfced30:1",
  "fb7c023a8b9ccb3f:1",
  "ce8ba1a563dcdaca:1",
  "e20e36e16fcb0cc8:1",
  "b3edc88f2938467e:1",
  "c8e28b0b4002a3a0:1",
  "c129715d7a2bc9a3:1",
];

it.for([
  ["nothing", "", ["c129715d7a2bc9a3:1"]],
  [
    "short lines",
    " a\nb\n  \t\tc\n d",
    ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"],
  ],
  ["line feeds", " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", GREETING],
  ["returns", " hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", GREETING],
  ["both", " hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", GREETING],
  ["any of them", " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", GREETING],
  [
    "equal lines",
    "Lorem ipsum dolor sit amet.\n".repeat(10),
    [
      ...[1, 2, 3, 4, 5, 6].map((number) => `a7f2ff13bc495cf2:${number}`),
      "a7f2ff1481e87703:1",
      "a9cf91f7bbf1862b:1",
      "55ec222b86bcae53:1",
      "cc97dc7b1d7d8f7b:1",
      "c129715d7a2bc9a3:1",
    ],
  ],
] as const)("names the lines of %s as GitHub does", ([, text, expected]) => {
  expect(lineHashes(text)).toEqual(expected);
});

/** The same, slowly, in whole numbers. */
function slowly(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const seen = new Map<string, number>();
  const ends = lines.map((line, index) => (index < lines.length - 1 ? `${line}\n` : line));
  return ends.map((_, index) => {
    const plain = ends.slice(index).join("").replaceAll(/[ \t]/g, "");
    const codes = Array.from({ length: plain.length }, (_, at) => plain.charCodeAt(at));
    const block = [...codes, 65_535, ...Array.from({ length: 100 }, () => 0)].slice(0, 100);
    const sum = block.reduce((hash, code) => BigInt.asUintN(64, hash * 37n + BigInt(code)), 0n);
    const hash = sum.toString(16);
    seen.set(hash, (seen.get(hash) ?? 0) + 1);
    return `${hash}:${seen.get(hash)}`;
  });
}

it("is exact for every text", () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom("\n", "\r", "\r\n", " ", "\t", "a"), fc.string()))
    .map((parts) => parts.join(""))
    // A blank between return and line feed parts them for one and not for the other reader of lines.
    .filter((joined) => !/\r[ \t]+\n/.test(joined));
  fc.assert(
    fc.property(text, (given) => {
      expect(lineHashes(given)).toEqual(slowly(given));
    }),
  );
});
