import type { ByteSource } from "../domain/content/byte-source.ts";

export interface WorkspaceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly size: number;
  /** Unix permission bits. */
  readonly mode: number;
  readonly kind: "file" | "link" | "other";
}

/** A file that is read when it is asked for, and never held. */
export interface OpenFile extends ByteSource {
  /** All of it at once, for what is small. */
  whole(): Uint8Array;
}

/** A folder on disk. Paths are relative to it; one that leaves it is refused with a `GuardError`. */
export interface Workspace {
  readonly root: string;
  /** Every file below `folder`, in byte order of path; links are named, never followed. Folders named in `skip` are not entered. */
  list(folder: string, skip?: ReadonlySet<string>): Promise<readonly WorkspaceFile[]>;
  /** The bytes; throws a `GuardError` of code `not-found` or `unreadable`. */
  read(path: string): Promise<Uint8Array>;
  /** A file to read from; throws a `GuardError` as `read` does. */
  open(path: string): Promise<OpenFile>;
  exists(path: string): Promise<boolean>;
  /** Writes a whole file at once (a new file, then a rename), so that a reader never sees half of it. */
  write(path: string, content: Uint8Array | string | ByteSource): Promise<void>;
}
