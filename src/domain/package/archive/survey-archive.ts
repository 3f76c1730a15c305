import type { ByteSource } from "../../content/byte-source.ts";
import { ContentKeeper } from "../../content/content-keeper.ts";
import { withKept } from "../../content/large-file.ts";
import type { PackageEntry } from "./package-entry.ts";
import { streamArchive } from "./stream-archive.ts";

/** Every entry of a `.tgz`, in its order, as `readArchive` gives them; of what there is no room for only what was seen while it passed by. */
export async function surveyArchive(source: ByteSource): Promise<readonly PackageEntry[]> {
  const entries: PackageEntry[] = [];
  const keeper = new ContentKeeper();
  await streamArchive(source, ({ name, path, kind, mode, size }) => {
    const reader = keeper.reader(path, size);
    const end = () => {
      entries.push(withKept(path, reader.end(), { name, path, kind, mode }));
    };
    return { take: reader.take, end };
  });
  return entries;
}
