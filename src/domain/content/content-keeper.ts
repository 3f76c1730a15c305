import { newWindow } from "../package/content/scan-credentials.ts";
import { carriedSources } from "../package/content/source-map.ts";
import { type KeptContent, LARGE, LargeScan } from "./large-file.ts";

/** Files that checks read whole, by their names in lower case: manifests, metadata and what runs at the start of Python. */
const READ_WHOLE = /(^|\/)(package\.json|metadata|pkg-info|wheel|record|entry_points\.txt)$|\.pth$/;
const MAP = /\.map$/;
/** Files that are judged by more than their first bytes: keys and changelogs. */
const READ_BEGINNING = /\.(pem|key|crt|cer)$|(^|\/)(changelog|changes|history|news)[^/]*$/;
/** What tells a program, an archive or a script. */
const FIRST = 512;

const copy = (bytes: Uint8Array): Buffer => Buffer.from(bytes);

/** What becomes of one file while it passes by. */
export interface KeepingReader {
  readonly take: (bytes: Uint8Array) => void;
  readonly end: () => KeptContent;
}

function holding(): KeepingReader {
  const pieces: Buffer[] = [];
  return {
    take: (bytes) => void pieces.push(copy(bytes)),
    end: () => ({ bytes: Buffer.concat(pieces) }),
  };
}

/** A source map is held only until its sources are known. */
function readingMap(scan: LargeScan): KeepingReader {
  let pieces: Buffer[] | undefined = [];
  let size = 0;
  return {
    take: (bytes) => {
      scan.take(bytes);
      size += bytes.byteLength;
      if (size > LARGE) pieces = undefined;
      pieces?.push(copy(bytes));
    },
    end: () => {
      const sources = pieces && carriedSources(Buffer.concat(pieces));
      return { large: { ...scan.end(), ...(sources && { sources }) } };
    },
  };
}

const scanning = (scan: LargeScan): KeepingReader => ({
  take: (bytes) => scan.take(bytes),
  end: () => ({ large: scan.end() }),
});

/**
 * Chooses what is kept of the files of an archive, one after the other: what checks read whole, and
 * others as long as there is room; of the rest only what was seen of it in passing.
 */
export class ContentKeeper {
  readonly #window = newWindow();
  #room: number;
  #roomToRead = LARGE;

  constructor(room = LARGE) {
    this.#room = room;
  }

  /** `size` is what the archive says; a file of unknown size is never held. */
  reader(name: string, size = Infinity): KeepingReader {
    const lower = name.toLowerCase();
    if (this.#holds(lower, size)) return holding();
    const scan = new LargeScan({
      window: this.#window,
      ...(!READ_BEGINNING.test(lower) && { head: FIRST }),
    });
    return MAP.test(lower) ? readingMap(scan) : scanning(scan);
  }

  #holds(lower: string, size: number): boolean {
    if (READ_WHOLE.test(lower) && size <= this.#roomToRead) {
      this.#roomToRead -= size;
      return true;
    }
    if (size > this.#room) return false;
    this.#room -= size;
    return true;
  }
}
