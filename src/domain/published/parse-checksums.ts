import { read, type Reading, unreadable } from "../attestation/reading.ts";

const LINE = /^([0-9a-f]{64}) [ *]([^/\\]+)$/;

/** Reads what `sha256sum` writes: name to digest. A line that is not one, a path or a doubled name makes it unreadable. */
export function parseChecksums(text: string): Reading<ReadonlyMap<string, string>> {
  const sums = new Map<string, string>();
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const [, digest, name] = LINE.exec(line) ?? [];
    if (digest === undefined || name === undefined)
      return unreadable(`the line ${JSON.stringify(line.slice(0, 120))} is no checksum of a file`);
    if (sums.has(name)) return unreadable(`${name} is listed twice`);
    sums.set(name, digest);
  }
  return read(sums);
}
