import { checkedSource } from "../../domain/content/checked-source.ts";
import { digestsOf, type KnownSource } from "../../domain/content/known-source.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import {
  BUNDLE_FILE,
  type BundleFile,
  CHECKSUMS_FILE,
  type ReleaseBundle,
} from "../../domain/release/bundle.ts";
import { canonicalJson } from "../../domain/release/canonical-json.ts";
import { checksumsOf } from "../../domain/release/checksums.ts";
import { hexDigest } from "../../domain/release/digest.ts";
import { readBundle } from "../../ports/read-bundle.ts";
import type { Workspace } from "../../ports/workspace.ts";
import { changedMeanwhile } from "./gather-assets.ts";

/** Bytes, or a source with what it must turn out to be. */
type PartContent = Uint8Array | KnownSource;

/** One file of a bundle that is to be written. */
export interface BundlePart {
  readonly name: string;
  readonly content: PartContent;
  readonly kind: BundleFile["kind"];
  readonly purl?: string;
}

/** What a bundle says beside its files. */
export type BundleFacts = Omit<ReleaseBundle, "files" | "schemaVersion">;

/** Refuses a folder that holds anything: what lies there would be released with the rest, or hide it. */
export async function checkEmpty(workspace: Workspace, folder: string): Promise<void> {
  if (!(await workspace.exists(folder)) || (await workspace.list(folder)).length === 0) return;
  throw new GuardError("usage", {
    says: `The bundle's folder ${folder} is not empty`,
    fix: "Name an empty or new folder as bundle-directory, or remove what an earlier run left.",
  });
}

const fileOf = ({ name, content, kind, purl }: BundlePart): BundleFile => ({
  name,
  ...digestsOf(content),
  kind,
  ...(purl !== undefined && { purl }),
});

/** What was judged is what is written, or nothing is. */
const sameAs = (name: string, { source, ...expected }: KnownSource) =>
  checkedSource(source, expected, () => changedMeanwhile(name));

/** Writes a bundle, its own document last, and reads it back as every later stage will. */
export async function writeBundle(
  workspace: Workspace,
  folder: string,
  { parts, facts }: { readonly parts: readonly BundlePart[]; readonly facts: BundleFacts },
): Promise<{ readonly bundle: ReleaseBundle; readonly digest: string }> {
  const files = parts.map(fileOf).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const document = canonicalJson({ schemaVersion: 1, ...facts, files });
  const digest = hexDigest("sha256", document);
  const sums = checksumsOf([...files, { name: BUNDLE_FILE, sha256: digest }]);
  const path = (name: string): string => `${folder}/${name}`;
  for (const { name, content } of parts) {
    const written = content instanceof Uint8Array ? content : sameAs(name, content);
    // One after the other, so that no more than a piece of one is in memory.
    // oxlint-disable-next-line no-await-in-loop
    await workspace.write(path(name), written);
  }
  await workspace.write(path(CHECKSUMS_FILE), sums);
  await workspace.write(path(BUNDLE_FILE), document);
  return readBundle(workspace, folder, digest);
}
