import { makeZip, type ZipPart } from "./make-zip.ts";

/** Zips that two readers could read differently, or that are beyond us: what is odd, the bytes, and what is said of them. */
export function oddZips(content: string): readonly (readonly [string, Buffer, string])[] {
  const one = (part: Partial<ZipPart>) => makeZip([{ name: "a.txt", content, ...part }]);
  const two = (first: Partial<ZipPart>) =>
    makeZip([
      { name: "a.txt", content, ...first },
      { name: "b.txt", content },
    ]);
  return [
    ["another name in the local header", one({ localName: "b.txt" }), "says two things of a.txt"],
    ["a wrong checksum", one({ crc: 7 }), "a.txt, which is not what its checksum says"],
    ["a size that is too small", one({ size: 2 }), "a.txt, which cannot be unfolded to the size"],
    [
      "a size that is too large",
      one({ size: content.length + 5 }),
      "a.txt, which is not what its checksum says",
    ],
    ["bytes behind a stream", one({ hidden: "hidden" }), "a.txt, which cannot be unfolded"],
    ["bytes between entries", two({ gap: "hidden" }), "bytes between its entries"],
    ["an entry that no directory names", two({ gap: one({}) }), "bytes between its entries"],
    [
      "bytes where only a descriptor may stand",
      two({ described: "bare", gap: "1234567" }),
      "bytes between its entries",
    ],
    ["two entries of one name", two({ name: "b.txt" }), "holds two entries of one name"],
    [
      "bytes before it",
      Buffer.concat([Buffer.from("#!"), one({})]),
      "has a directory that cannot be read",
    ],
    ["bytes behind it", Buffer.concat([one({}), Buffer.from("x")]), "has bytes behind its end"],
    ["no end", one({}).subarray(0, -1), "is cut off: its end is missing"],
    ["an empty file", Buffer.alloc(0), "is cut off: its end is missing"],
    ["an encrypted entry", one({ flags: 1 }), "holds a.txt, which is encrypted"],
    ["a rare way of packing", one({ method: 12 }), "packed in a way that we cannot read"],
    ["a zip64", one({ size: 0xff_ff_ff_ff }), "is a zip64"],
  ];
}
