import { expect, it } from "vitest";
import { streamZip } from "../../../src/domain/asset/zip/stream-zip.ts";
import type { ByteSource } from "../../../src/domain/content/byte-source.ts";
import { GuardError } from "../../../src/domain/failure/guard-error.ts";
import { lettersOf } from "../../../src/domain/token/specimen.ts";
import { inPieces } from "../../support/in-pieces.ts";
import { makeZip } from "../../support/make-zip.ts";
import { oddZips } from "../../support/odd-zips.ts";

const MANY = 100_000_000;
/** More than is unpacked at once. */
const LONG = lettersOf("zip", 1000).repeat(1500);

async function read(source: ByteSource, limit = MANY): Promise<(readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  await streamZip(source, limit, ({ name }) => {
    const pieces: Buffer[] = [];
    return {
      take: (bytes) => void pieces.push(Buffer.from(bytes)),
      end: () => void found.push([name, Buffer.concat(pieces).toString()]),
    };
  });
  return found;
}

it.for([
  ["stored", { stored: true }],
  ["deflated", {}],
  ["described behind its data", { described: "signed" }],
  ["described behind its data without a signature", { described: "bare" }],
] as const)("reads an entry that is %s, short or long", async ([, how]) => {
  const parts = ["some text", "", LONG].map((content, at) => ({ name: `${at}`, content, ...how }));
  const found = await read(inPieces(makeZip([{ name: "a/" }, ...parts], "comment")));
  expect(found).toEqual(parts.map(({ name, content }) => [name, content]));
});

it("reads a zip of nothing", async () => {
  expect(await read(inPieces(makeZip([])))).toEqual([]);
});

it.for(oddZips("text"))("refuses %s", async ([, zip, says]) => {
  await expect(read(inPieces(zip))).rejects.toThrow(says);
});

it.for(oddZips(LONG))("refuses %s, in a long file", async ([, zip, says]) => {
  await expect(read(inPieces(zip, 100_000))).rejects.toThrow(says);
});

it("refuses what unfolds to more than the limit, before it unfolds anything", async () => {
  const zip = inPieces(makeZip([{ name: "zeros", content: Buffer.alloc(50_000) }]));
  await expect(read(zip, 49_999)).rejects.toThrow("unfolds to more than we look at");
  expect(await read(zip, 50_000)).toHaveLength(1);
});

it("says what its source says when that refuses to go on", async () => {
  const zip = makeZip([{ name: "long", content: LONG }]);
  const sound = inPieces(zip, 100);
  let readings = 0;
  const failing = {
    size: sound.size,
    async *stream() {
      readings += 1;
      let pieces = 0;
      for await (const piece of sound.stream()) {
        pieces += 1;
        if (readings > 1 && pieces > 3)
          throw new GuardError("conflict", { says: "it changed", fix: "Again." });
        yield piece;
      }
    },
  };
  await expect(read(failing).then(() => "read")).rejects.toThrow("it changed");
});
