import type { ByteSource } from "../domain/content/byte-source.ts";
import type { Fact } from "../domain/failure/fact.ts";

/** A file of a project on a Python index, as the index lists it. */
export interface ListedFile {
  readonly file: string;
  readonly url: string;
  /** As hex; files without one are too old to be compared. */
  readonly sha256: string | undefined;
  readonly yanked: boolean;
}

/** What was published before, for a comparison. Never throws: what could not be seen is unknown. */
export interface EarlierReleases {
  /** The bytes of a version on npm, compared with the digest that the registry names. */
  npmTarball(name: string, version: string): Promise<Fact<ByteSource>>;
  /** The files of a project; none where the index does not know it. */
  pythonFiles(project: string): Promise<Fact<readonly ListedFile[]>>;
  /** The bytes of one of them, compared with its digest. */
  pythonFile(listed: ListedFile): Promise<Fact<ByteSource>>;
}
