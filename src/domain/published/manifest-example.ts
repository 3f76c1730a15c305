import { type ComparableManifest, documentManifest } from "./packed-manifest.ts";

/** package.json of the examples' package. */
export const EXAMPLE_MANIFEST = {
  name: "@octo/widget",
  version: "1.0.0",
  repository: { type: "git", url: "git+https://github.com/octo/widget.git" },
};

/** The same with other fields, as it is compared. */
export function comparableExample(fields: object = {}): ComparableManifest {
  const manifest = documentManifest({ ...EXAMPLE_MANIFEST, ...fields });
  if (manifest === undefined) throw new TypeError("the example's manifest cannot be read");
  return manifest;
}
