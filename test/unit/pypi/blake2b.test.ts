import { expect, it } from "vitest";
import { Blake2b256, blake2b256 } from "../../../src/domain/registry/pypi/upload/blake2b.ts";

/** From Python's hashlib, `blake2b(data, digest_size=32)`. */
const KNOWN: readonly [string, Uint8Array, string][] = [
  ["nothing", Buffer.from(""), "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"],
  ["abc", Buffer.from("abc"), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"],
  [
    "ten whole blocks",
    Buffer.concat(
      Array.from({ length: 5 }, () => Buffer.from(Array.from({ length: 256 }, (_, i) => i))),
    ),
    "82628cbfc9689e234b0923a531f4578fe2e7138a03e2f81ed6cde97517336650",
  ],
];

it.for(KNOWN)("digests %s", ([, bytes, digest]) => {
  expect(blake2b256(bytes)).toBe(digest);
});

it("gives the same digest however the bytes are cut", () => {
  const [, bytes, digest] = KNOWN[2]!;
  for (const size of [1, 127, 128, 129, 500]) {
    const hash = new Blake2b256();
    for (let at = 0; at < bytes.length; at += size) hash.update(bytes.subarray(at, at + size));
    expect(hash.hex()).toBe(digest);
  }
});
