import type { ByteSource } from "../../content/byte-source.ts";
import { LARGE, LargeScan, withLarge } from "../../content/large-file.ts";
import type { PackageEntry } from "./package-entry.ts";
import { type EntryReader, streamArchive, type StreamedEntry } from "./stream-archive.ts";

/** Small files are always held; larger ones only until there are so many bytes of them. */
const SMALL = 1024 * 1024;

const factsOf = ({ name, path, kind, mode }: StreamedEntry) => ({ name, path, kind, mode });

class Survey {
  readonly entries: PackageEntry[] = [];
  #left = LARGE;

  readonly visit = (entry: StreamedEntry): EntryReader => {
    const { size } = entry;
    const held = size <= SMALL || size <= this.#left;
    if (held && size > SMALL) this.#left -= size;
    return held ? this.#hold(entry) : this.#scan(entry);
  };

  #hold(entry: StreamedEntry): EntryReader {
    const pieces: Uint8Array[] = [];
    return {
      take: (bytes) => void pieces.push(Buffer.from(bytes)),
      end: () => void this.entries.push({ ...factsOf(entry), bytes: Buffer.concat(pieces) }),
    };
  }

  #scan(entry: StreamedEntry): EntryReader {
    const scan = new LargeScan();
    return {
      take: (bytes) => scan.take(bytes),
      end: () => void this.entries.push(withLarge(entry.path, scan.end(), factsOf(entry))),
    };
  }
}

/** Every entry of a `.tgz`, in its order, as `readArchive` gives them; of large files only what was seen while they passed by. */
export async function surveyArchive(source: ByteSource): Promise<readonly PackageEntry[]> {
  const survey = new Survey();
  await streamArchive(source, survey.visit);
  return survey.entries;
}
