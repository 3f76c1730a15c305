import { expect, it } from "vitest";
import { exampleStatement, exampleVex } from "../../../../src/domain/advisory/vex/vex-example.ts";
import { vexWord } from "../../../../src/domain/advisory/vex/vex-word.ts";

const DEP = "pkg:npm/dep@1.0.0";
const QUALIFIED = `${DEP}?repository_url=registry.example`;
const question = { released: [], purl: DEP, names: ["CVE-2026-1000"] };

const lifting = exampleStatement({ products: [{ "@id": DEP }] });

it("believes a later statement that a vulnerability is there, however its package URL is qualified", () => {
  const later = exampleStatement({
    products: [{ "@id": QUALIFIED }],
    status: "affected",
    action_statement: "Update it",
    timestamp: "2026-11-21T00:00:00Z",
  });
  expect(vexWord([exampleVex(lifting)], question)).toContain("not_affected");
  expect(vexWord([exampleVex(lifting, later)], question)).toBeUndefined();
});

it("does not take a statement about one download for one about all", () => {
  const narrow = exampleStatement({ products: [{ "@id": QUALIFIED }] });
  expect(vexWord([exampleVex(narrow)], question)).toBeUndefined();
});
