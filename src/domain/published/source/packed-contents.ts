import type { EntryReader } from "../../package/archive/stream-archive.ts";
import { blobHasher } from "./git-blob.ts";

/** A file of a published archive. */
export interface PackedFile {
  /** Inside the package, without the folder that holds everything. */
  readonly path: string;
  /** Git ids that its bytes may have; none for what is no file, such as a link. */
  readonly blobs: readonly string[];
}

/** What a published archive holds, to be compared with the git tree. */
export interface PackedContents {
  readonly files: readonly PackedFile[];
  /** Text of the few files that say what the package is, by path. */
  readonly texts: readonly (readonly [path: string, text: string])[];
}

interface Entry {
  readonly path: string;
  readonly kind: "file" | "directory" | "link" | "device";
  readonly size: number;
}

/** All texts of an archive together; what describes a package is smaller. */
const LARGEST_TEXTS = 16 * 1024 * 1024;

/** Collects the git ids of an archive's files while they pass by. */
export class ContentsReader {
  readonly #files: PackedFile[] = [];
  readonly #texts: (readonly [string, string])[] = [];
  readonly #keeps: (path: string) => boolean;
  #room = LARGEST_TEXTS;

  /** `keeps` says of which files the text is kept. */
  constructor(keeps: (path: string) => boolean) {
    this.#keeps = keeps;
  }

  visit({ path, kind, size }: Entry): EntryReader | undefined {
    if (kind === "directory") return undefined;
    if (kind !== "file") {
      this.#files.push({ path, blobs: [] });
      return undefined;
    }
    return this.#hashed(path, size);
  }

  #hashed(path: string, size: number): EntryReader {
    const hash = blobHasher(size);
    const kept = this.#keeps(path) && size <= this.#room ? new Array<Buffer>() : undefined;
    if (kept) this.#room -= size;
    return {
      take: (bytes) => {
        hash.update(bytes);
        kept?.push(Buffer.from(bytes));
      },
      end: () => {
        this.#files.push({ path, blobs: hash.end() });
        if (kept) this.#texts.push([path, Buffer.concat(kept).toString()]);
      },
    };
  }

  contents(): PackedContents {
    return { files: this.#files, texts: this.#texts };
  }
}

/** The text of one of those files. */
export const textIn = ({ texts }: PackedContents, path: string): string | undefined =>
  texts.find(([name]) => name === path)?.[1];
