import { describe, expect, it } from "vitest";
import { readOpenVex } from "../../../src/domain/advisory/vex/open-vex.ts";
import { meansPackage } from "../../../src/domain/advisory/vex/same-purl.ts";
import { exampleStatement, exampleVex } from "../../../src/domain/advisory/vex/vex-example.ts";
import { vexWord } from "../../../src/domain/advisory/vex/vex-word.ts";

const DOCUMENT = {
  "@context": "https://openvex.dev/ns/v0.2.0",
  "@id": "https://example.com/vex/1",
  author: "Mona",
  timestamp: "2026-11-20T00:00:00Z",
  version: 1,
  statements: [exampleStatement()],
};

const readOf = (changes: object) =>
  readOpenVex("a.openvex.json", JSON.stringify({ ...DOCUMENT, ...changes }));
const stating = (changes: object) =>
  readOf({ statements: [{ ...exampleStatement(), ...changes }] });

describe("an OpenVEX document", () => {
  it("is read with its author, time and statements", () => {
    expect(readOf({})).toEqual({
      ok: true,
      value: {
        name: "a.openvex.json",
        author: "Mona",
        timestamp: "2026-11-20T00:00:00Z",
        statements: [exampleStatement()],
      },
    });
  });

  it.for([
    [{ "@context": "https://openvex.dev/ns/v9" }, "@context: write https://openvex.dev/ns/v0.2.0"],
    [{ "@id": undefined }, "@id: "],
    [{ author: "" }, "author: "],
    [{ timestamp: "yesterday" }, "timestamp: write a time of ISO 8601"],
    [{ version: "1" }, "version: "],
    [{ statements: [] }, "statements: "],
    [{ statements: "none" }, "statements: "],
  ] as const)("is refused by its field: %j", ([changes, sentence]) => {
    expect(readOf(changes)).toEqual({
      ok: false,
      says: expect.stringContaining(`is no OpenVEX 0.2.0 document: ${sentence}`),
    });
  });

  it.for([
    [{ vulnerability: "CVE-2026-1000" }, "statements.0.vulnerability: "],
    [{ vulnerability: {} }, "statements.0.vulnerability.name: "],
    [{ products: [] }, "statements.0.products: "],
    [{ products: undefined }, "statements.0.products: "],
    [{ status: "fine" }, "statements.0.status: "],
    [{ justification: "trust_me" }, "statements.0.justification: "],
    [
      { justification: undefined },
      "statements.0.justification: not_affected needs a justification or an impact_statement",
    ],
    [{ status: "affected" }, "statements.0.action_statement: affected needs an action_statement"],
    [{ timestamp: 7 }, "statements.0.timestamp: "],
    [{ products: [{ subcomponents: [] }] }, "statements.0.products.0.subcomponents: "],
  ] as const)("is refused by the field of a statement: %j", ([changes, sentence]) => {
    expect(stating(changes)).toEqual({ ok: false, says: expect.stringContaining(sentence) });
  });

  it("is refused where two readers could read two things", () => {
    expect(readOpenVex("a", '{"author":"a","author":"b"}')).toMatchObject({ ok: false });
    expect(readOpenVex("a", "{")).toMatchObject({ ok: false });
  });
});

const QUESTION = {
  released: ["pkg:npm/%40octo/widget@1.0.0"],
  purl: "pkg:npm/dep@1.0.0",
  names: ["GHSA-aaaa-bbbb-cccc", "CVE-2026-1000"],
};
const WORD = "Mona says in widget.openvex.json: not_affected, vulnerable_code_not_in_execute_path";

const affected = (timestamp: string) =>
  exampleStatement({ status: "affected", action_statement: "Update", timestamp });

const asked = (changes: Parameters<typeof exampleStatement>[0], question = {}) =>
  vexWord([exampleVex(exampleStatement(changes))], { ...QUESTION, ...question });

describe("what a VEX document says of a vulnerability", () => {
  it.for([
    ["of the whole release", {}],
    ["by an alias", { vulnerability: { name: "X-1", aliases: ["GHSA-aaaa-bbbb-cccc"] } }],
    [
      "of a part of the release",
      {
        products: [
          {
            "@id": "pkg:npm/%40octo/widget@1.0.0",
            subcomponents: [{ "@id": "pkg:npm/dep@1.0.0" }],
          },
        ],
      },
    ],
    ["of the vulnerable package itself", { products: [{ "@id": "pkg:npm/dep" }] }],
    ["by an identifier", { products: [{ identifiers: { purl: "pkg:npm/@octo/widget@1.0.0" } }] }],
  ] as const)("counts %s", ([, changes]) => {
    expect(asked(structuredClone(changes) as Parameters<typeof asked>[0])).toBe(WORD);
  });

  it.for([
    ["another vulnerability", { vulnerability: { name: "CVE-2026-2" } }],
    ["another version", { products: [{ "@id": "pkg:npm/%40octo/widget@1.0.1" }] }],
    ["another package", { products: [{ "@id": "pkg:npm/%40octo/gadget@1.0.0" }] }],
    ["no package at all", { products: [{ "@id": "https://example.com/widget" }] }],
    [
      "another part of the release",
      {
        products: [
          {
            "@id": "pkg:npm/%40octo/widget@1.0.0",
            subcomponents: [{ "@id": "pkg:npm/other@1.0.0" }],
          },
        ],
      },
    ],
    [
      "the vulnerable package as part of another release",
      { products: [{ "@id": "pkg:npm/dep", subcomponents: [{ "@id": "pkg:npm/other" }] }] },
    ],
    ["affected", { status: "affected", action_statement: "Update" }],
    ["under investigation", { status: "under_investigation" }],
  ] as const)("does not count %s", ([, changes]) => {
    expect(asked(structuredClone(changes) as Parameters<typeof asked>[0])).toBeUndefined();
  });

  it("shows the reason in words, and that it is mended", () => {
    expect(asked({ impact_statement: "It is never called" })).toBe(`${WORD}: It is never called`);
    const fixed = { ...exampleStatement({ status: "fixed" }) };
    delete fixed.justification;
    expect(vexWord([exampleVex(fixed)], QUESTION)).toBe("Mona says in widget.openvex.json: fixed");
  });

  it("is what was said last, in whatever order it stands; at one time the graver counts", () => {
    const later = exampleVex(affected("2026-11-21T00:00:00Z"), exampleStatement());
    expect(vexWord([later], QUESTION)).toBeUndefined();
    const earlier = exampleVex(exampleStatement(), affected("2026-11-19T00:00:00Z"));
    expect(vexWord([earlier], QUESTION)).toBe(WORD);
    const both = exampleVex(exampleStatement(), affected("2026-11-20T00:00:00Z"));
    expect(vexWord([both], QUESTION)).toBeUndefined();
  });
});

it.for([
  ["pkg:npm/%40octo/widget", "pkg:npm/@octo/widget@1.0.0", true],
  ["pkg:npm/widget@1.0.0", "pkg:npm/widget@1.0.0", true],
  ["pkg:npm/widget@1.0.0?x=y", "pkg:npm/widget@1.0.0", false],
  ["pkg:npm/widget?x=y", "pkg:npm/widget@1.0.0", false],
  ["pkg:npm/widget@", "pkg:npm/widget@1.0.0", true],
  ["pkg:npm/widge", "pkg:npm/widget@1.0.0", false],
  ["pkg:npm/%zz", "pkg:npm/widget@1.0.0", false],
] as const)("%s means %s: %s", ([written, purl, means]) => {
  expect(meansPackage(written, purl)).toBe(means);
});
