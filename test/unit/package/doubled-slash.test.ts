import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { extract, Header } from "tar";
import { describe, expect, it } from "vitest";
import unsafeArchiveEntry from "../../../src/checks/package/unsafe-archive-entry.ts";
import { examplePackage } from "../../../src/domain/package/example-package.ts";
import { readArchive } from "../../../src/domain/package/archive/read-archive.ts";

const BLOCK = 512;

function entry(path: string, text: string): Buffer {
  const block = Buffer.alloc(BLOCK);
  new Header({ path, mode: 0o644, size: text.length, type: "File", mtime: new Date(0) }).encode(
    block,
  );
  return Buffer.concat([block, Buffer.from(text.padEnd(BLOCK, "\0"))]);
}

/** What a reviewer reads, and what an unpacker leaves on the disk. */
const REVIEWED = '{"name":"@octo/sample","version":"1.2.3"}';
const INSTALLED = '{"name":"@octo/sample","version":"1.2.3","scripts":{"postinstall":"x"}}';
const archive = gzipSync(
  Buffer.concat([
    entry("package/package.json", REVIEWED),
    entry("package//package.json", INSTALLED),
    Buffer.alloc(2 * BLOCK),
  ]),
);

describe("a second package.json behind two slashes", () => {
  it("takes the place of the first where npm's own library unpacks it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "doubled-"));
    const file = join(folder, "a.tgz");
    writeFileSync(file, archive);
    await extract({ file, cwd: folder });
    expect(readFileSync(join(folder, "package", "package.json"), "utf8")).toBe(INSTALLED);
    rmSync(folder, { recursive: true });
  });

  it("is refused", () => {
    const subject = examplePackage({ entries: readArchive(archive) });
    const messages = [...unsafeArchiveEntry.inspect(subject)].flatMap((answer) =>
      "message" in answer ? [answer.message] : [],
    );
    expect(messages).toEqual(["package//package.json holds two slashes in a row"]);
  });
});
