import type { ReadContent } from "../../content/large-file.ts";

/** One entry of a package's archive, as it was read back. */
export interface PackageEntry extends ReadContent {
  /** The name that stands in the archive, such as `package/index.js`. */
  readonly name: string;
  /** The name without its first folder, which npm drops when it unpacks. */
  readonly path: string;
  readonly kind: "file" | "directory" | "link" | "device";
  /** Unix permission bits. */
  readonly mode: number;
}
