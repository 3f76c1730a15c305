import * as fc from "../../support/properties.ts";
import { expect, it } from "vitest";
import { checksumsOf } from "../../../src/domain/release/checksums.ts";
import { parseChecksums } from "../../../src/domain/published/parse-checksums.ts";

const DIGEST = "a".repeat(64);

it("reads back what seal-release writes", () => {
  const names = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,40}$/);
  fc.assert(
    fc.property(fc.uniqueArray(names, { minLength: 1, maxLength: 20 }), (all) => {
      const files = all.map((name) => ({ name, sha256: DIGEST }));
      const result = parseChecksums(checksumsOf(files));
      expect(result.ok && [...result.value.keys()].toSorted()).toEqual(all.toSorted());
    }),
  );
});

it("reads the binary mark of sha256sum", () => {
  const result = parseChecksums(`${DIGEST} *a.tgz\n`);
  expect(result.ok && result.value.get("a.tgz")).toBe(DIGEST);
});

it.for([
  ["nothing", ""],
  ["a blank line", `${DIGEST}  a\n\n`],
  ["a path", `${DIGEST}  ../a\n`],
  ["a path of Windows", `${DIGEST}  ..\\a\n`],
  ["an escaped name", `\\${DIGEST}  a\\nb\n`],
  ["capitals", `${DIGEST.toUpperCase()}  a\n`],
  ["a digest of another length", `${DIGEST}a  a\n`],
  ["BSD's form", `SHA256 (a) = ${DIGEST}\n`],
  ["one blank", `${DIGEST} a\n`],
] as const)("refuses %s", ([, text]) => {
  expect(parseChecksums(text)).toMatchObject({
    ok: false,
    says: expect.stringContaining("is no checksum of a file"),
  });
});

it("refuses a name that is listed twice", () => {
  expect(parseChecksums(`${DIGEST}  a\n${DIGEST}  a\n`)).toEqual({
    ok: false,
    says: "a is listed twice",
  });
});
