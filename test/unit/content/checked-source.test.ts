import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { type ByteSource, sourceOf } from "../../../src/domain/content/byte-source.ts";
import { checkedSource } from "../../../src/domain/content/checked-source.ts";
import { streamDigests } from "../../../src/domain/content/stream-digests.ts";

const text = Buffer.from("the sealed bytes, in three pieces");
const expected = {
  size: text.byteLength,
  sha256: createHash("sha256").update(text).digest("hex"),
};

const inPieces = (bytes: Buffer): ByteSource => ({
  size: bytes.byteLength,
  async *stream() {
    for (let at = 0; at < bytes.byteLength; at += 12) yield bytes.subarray(at, at + 12);
  },
});

async function taken(source: ByteSource) {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of source.stream()) pieces.push(Buffer.from(piece));
    return { text: Buffer.concat(pieces).toString(), error: "" };
  } catch (error) {
    return { text: Buffer.concat(pieces).toString(), error: String(error) };
  }
}

const checked = (bytes: Buffer) =>
  checkedSource(inPieces(bytes), expected, () => new Error("not the sealed bytes"));

it("hands on the sealed bytes, again with each call", async () => {
  const source = checked(text);
  expect(await taken(source)).toEqual({ text: text.toString(), error: "" });
  expect(await taken(source)).toEqual({ text: text.toString(), error: "" });
});

it.for([
  ["another last byte", Buffer.from(`${text.toString().slice(0, -1)}S`)],
  ["another first byte", Buffer.from(`T${text.toString().slice(1)}`)],
  ["fewer bytes", text.subarray(0, -1)],
  ["more bytes", Buffer.concat([text, Buffer.from("and one more piece")])],
  ["nothing", Buffer.alloc(0)],
] as const)("never hands on the end of %s", async ([, bytes]) => {
  const { text: handed, error } = await taken(checked(bytes));
  expect(error).toBe("Error: not the sealed bytes");
  expect(handed.length).toBeLessThan(expected.size);
});

it("hands on nothing of an empty file, and refuses one that was not empty", async () => {
  const empty = { size: 0, sha256: createHash("sha256").digest("hex") };
  const source = checkedSource(sourceOf(Buffer.alloc(0)), empty, () => new Error("no"));
  expect(await taken(source)).toEqual({ text: "", error: "" });
});

it("hashes what went by", async () => {
  expect(await streamDigests(inPieces(text), "sha1", "sha256")).toEqual({
    sha1: createHash("sha1").update(text).digest("hex"),
    sha256: expected.sha256,
    size: text.byteLength,
  });
});
