import type { ReadContent } from "../content/large-file.ts";

/** A file whose content and name are judged: an asset itself, or one inside of it. */
export interface AssetFile extends ReadContent {
  /** How people are told of it: `a.tar.gz`, or `a.tar.gz: lib/b.zip: c.txt` for one in archives. */
  readonly shown: string;
  /** Path that a policy can name: of an asset in the workspace, of others inside of their archive, without a folder that holds all the rest. */
  readonly path: string;
  /** Its own name, in an archive with its folders. */
  readonly name: string;
  /** Whether it is an archive that was opened, so that its content is judged in its place. */
  readonly opened: boolean;
}

/** An archive that nobody looked into. */
export interface Unopened {
  readonly file: Omit<AssetFile, "opened">;
  /** Rest of a sentence that begins with the file. */
  readonly why: string;
  /** Whether it can be read by nobody; else only we cannot. */
  readonly broken: boolean;
}

/** An entry that an unpacker would put elsewhere than where it was looked at. */
export interface UnsafeEntry {
  /** As `AssetFile` has it. */
  readonly shown: string;
  readonly path: string;
  /** Rest of a sentence that begins with the entry. */
  readonly why: string;
}

/** One asset of a release, as its checks look at it. */
export interface AssetSubject {
  readonly own: AssetFile;
  /** Every file inside of it, archives and what is in them as well. */
  readonly members: readonly AssetFile[];
  readonly unopened: readonly Unopened[];
  /** Entries of its archives that would be unpacked to other places. */
  readonly unsafe: readonly UnsafeEntry[];
  /** Version that was given for a release without an npm package; undefined where a package tells it. */
  readonly version: string | undefined;
}

/** What is read as it stands: everything but the archives that were opened. */
export const plainFiles = ({ own, members }: AssetSubject): readonly AssetFile[] =>
  [own, ...members].filter(({ opened }) => !opened);
