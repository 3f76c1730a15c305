import { createHash, type Hash } from "node:crypto";
import { CrlfFold } from "./crlf-fold.ts";

const blobOf = (size: number): Hash => createHash("sha1").update(`blob ${size}\0`);

/** A file that stands for a large one in git. Source: git-lfs, docs/spec.md, "The Pointer". */
const pointerText = (sha256: string, size: number): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;

/** Git's id of a file's content: SHA-1 of `blob SIZE`, a zero byte and the bytes. */
export const blobId = (bytes: Uint8Array): string =>
  blobOf(bytes.byteLength).update(bytes).digest("hex");

/**
 * Git ids under which a file's bytes may stand in a tree: as they are, with the line ends of
 * Windows turned into git's, or as the pointer that git-lfs stores in their place.
 */
export function blobHasher(size: number) {
  const own = blobOf(size);
  const content = createHash("sha256");
  const fold = new CrlfFold(size);
  return {
    update(bytes: Uint8Array): void {
      own.update(bytes);
      content.update(bytes);
      fold.take(bytes);
    },
    end(): readonly string[] {
      const folded = fold.end();
      const pointer = Buffer.from(pointerText(content.digest("hex"), size));
      return [own.digest("hex"), ...(folded ? [blobId(folded)] : []), blobId(pointer)];
    },
  };
}
