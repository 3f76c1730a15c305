import { relative, resolve, sep } from "node:path";
import { z } from "zod";
import { GuardError } from "../domain/failure/guard-error.ts";
import { BUNDLE_FILE, CHECKSUMS_FILE, type ReleaseBundle } from "../domain/release/bundle.ts";
import { bundleSchema } from "../domain/release/bundle-schema.ts";
import { canonicalJson } from "../domain/release/canonical-json.ts";
import { checksumsOf } from "../domain/release/checksums.ts";
import type { ByteSource } from "../domain/content/byte-source.ts";
import { checkedSource } from "../domain/content/checked-source.ts";
import { streamDigests } from "../domain/content/stream-digests.ts";
import { hexDigest } from "../domain/release/digest.ts";
import type { OpenFile, Workspace } from "./workspace.ts";

export interface SealedBundle {
  readonly bundle: ReleaseBundle;
  /** SHA-256 of `release-bundle.json`, as hex. */
  readonly digest: string;
  /**
   * A file of the bundle to read from: its bytes are compared with the sealed digest each time, and
   * the last of them come only after that. A name that the bundle does not hold is a `GuardError`.
   */
  open(name: string): ByteSource;
  /** All bytes of a file at once, compared in the same way; for what is known to be small. */
  bytesOf(name: string): Uint8Array;
}

const refuse = (says: string, cause?: unknown): GuardError =>
  new GuardError("bundle", {
    says,
    fix: "Use the folder exactly as seal-release wrote it, or seal again.",
    cause,
  });

const text = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

function parse(bytes: Uint8Array): ReleaseBundle {
  const json = readJson(bytes);
  const result = bundleSchema.safeParse(json);
  if (!result.success)
    throw refuse(
      `${BUNDLE_FILE} is not a bundle: ${z.prettifyError(result.error).replaceAll("\n", " ")}`,
    );
  // One value has one text, so nothing hides in duplicate keys or blanks.
  if (canonicalJson(json) !== text(bytes)) throw refuse(`${BUNDLE_FILE} is not in canonical form`);
  return bundleFrom(result.data);
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(text(bytes));
  } catch (error) {
    throw refuse(`${BUNDLE_FILE} is not JSON`, error);
  }
}

/** An absent purl stays absent. */
const bundleFrom = (data: z.output<typeof bundleSchema>): ReleaseBundle => ({
  ...data,
  files: data.files.map(({ purl, ...file }) => ({ ...file, ...(purl !== undefined && { purl }) })),
});

function compareNames(found: readonly string[], expected: ReadonlySet<string>): void {
  const extra = found.filter((name) => !expected.has(name));
  if (extra.length > 0)
    throw refuse(`the bundle's folder holds what the bundle does not name: ${extra.join(", ")}`);
  const missing = [...expected].filter((name) => !found.includes(name));
  if (missing.length > 0) throw refuse(`the bundle's folder lacks ${missing.join(", ")}`);
}

async function namesIn(workspace: Workspace, folder: string): Promise<readonly string[]> {
  const base = relative(workspace.root, resolve(workspace.root, folder)).split(sep).join("/");
  const files = await workspace.list(folder);
  const odd = files.filter(({ kind }) => kind !== "file");
  if (odd.length > 0)
    throw refuse(`${odd.map(({ path }) => path).join(", ")} is not a regular file`);
  return files.map(({ path }) => (base === "" ? path : path.slice(base.length + 1)));
}

const differs = (name: string): GuardError =>
  refuse(`${name} is not the file that was sealed: its digest differs`);

/** Opens and hashes every file, one after the other, so that no more than a piece of one is in memory. */
async function openFiles(
  bundle: ReleaseBundle,
  open: (name: string) => Promise<OpenFile>,
): Promise<ReadonlyMap<string, OpenFile>> {
  const opened = new Map<string, OpenFile>();
  for (const { name, size, sha256, sha512 } of bundle.files) {
    // oxlint-disable-next-line no-await-in-loop
    const file = await open(name);
    if (file.size !== size) throw differs(name);
    // oxlint-disable-next-line no-await-in-loop
    const found = await streamDigests(file, "sha256", "sha512");
    if (found.size !== size || found.sha256 !== sha256 || found.sha512 !== sha512)
      throw differs(name);
    opened.set(name, file);
  }
  return opened;
}

/** Between the first look and this one the folder may have changed, so every reading is compared. */
function readerOf(
  bundle: ReleaseBundle,
  opened: ReadonlyMap<string, OpenFile>,
): Pick<SealedBundle, "open" | "bytesOf"> {
  const find = (name: string) => {
    const sealed = bundle.files.find((file) => file.name === name);
    const file = opened.get(name);
    if (sealed === undefined || file === undefined)
      throw refuse(`the bundle holds no file ${name}`);
    return { sealed, file };
  };
  return {
    open: (name) => {
      const { sealed, file } = find(name);
      return checkedSource(file, sealed, () => differs(name));
    },
    bytesOf: (name) => {
      const { sealed, file } = find(name);
      const bytes = file.whole();
      if (hexDigest("sha256", bytes) !== sealed.sha256) throw differs(name);
      return bytes;
    },
  };
}

/**
 * Reads a sealed bundle and hashes every file again. Refuses with a `GuardError` of code `bundle`
 * what differs, is missing or is extra, and a bundle whose digest is not `expectedDigest` (SHA-256,
 * hex; empty means that nobody said which bundle it must be).
 */
export async function readBundle(
  workspace: Workspace,
  folder: string,
  expectedDigest: string,
): Promise<SealedBundle> {
  const read = (name: string) => workspace.read(`${folder}/${name}`);
  const raw = await read(BUNDLE_FILE);
  const digest = hexDigest("sha256", raw);
  if (expectedDigest !== "" && digest !== expectedDigest)
    throw refuse(`the bundle's digest is ${digest}, not the expected ${expectedDigest}`);
  const bundle = parse(raw);
  const listed = bundle.files.map(({ name }) => name);
  compareNames(await namesIn(workspace, folder), new Set([...listed, BUNDLE_FILE, CHECKSUMS_FILE]));
  const files = await openFiles(bundle, async (name) => workspace.open(`${folder}/${name}`));
  const sums = checksumsOf([...bundle.files, { name: BUNDLE_FILE, sha256: digest }]);
  if (!Buffer.from(await read(CHECKSUMS_FILE)).equals(Buffer.from(sums)))
    throw refuse(`${CHECKSUMS_FILE} does not say what the bundle says`);
  return { bundle, digest, ...readerOf(bundle, files) };
}
