import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diskWorkspace } from "../../src/adapters/disk-workspace.ts";
import { BUNDLE_FILE, CHECKSUMS_FILE } from "../../src/domain/release/bundle.ts";
import { canonicalJson } from "../../src/domain/release/canonical-json.ts";
import { checksumsOf } from "../../src/domain/release/checksums.ts";
import { hexDigest } from "../../src/domain/release/digest.ts";
import { readBundle } from "../../src/ports/read-bundle.ts";
import { bundle, sealedFile, TARBALL } from "../../test/support/published-world.ts";
import {
  asJson,
  changedAt,
  type Json,
  type Mutant,
  type Reception,
  valueAt,
  wrongKind,
} from "./mutant.ts";

const OWNER = "bundle reader";
const GOOD = asJson(bundle);
const DIGEST = hexDigest("sha256", canonicalJson(bundle));

interface Folder {
  readonly manifest: string;
  readonly sums?: string;
  readonly expected?: string;
  readonly extra?: string;
  readonly tarball?: Uint8Array;
}

const sumsOf = (manifest: string): string =>
  checksumsOf([sealedFile, { name: BUNDLE_FILE, sha256: hexDigest("sha256", manifest) }]);

/** The folder as a careful attacker leaves it: the checksums follow the manifest. */
async function receive({
  manifest,
  sums,
  expected = "",
  extra,
  tarball,
}: Folder): Promise<Reception> {
  const root = mkdtempSync(join(tmpdir(), "release-guard-manifest-"));
  mkdirSync(join(root, "out"));
  const write = (name: string, text: string | Uint8Array) =>
    writeFileSync(join(root, "out", name), text);
  write(BUNDLE_FILE, manifest);
  write(CHECKSUMS_FILE, sums ?? sumsOf(manifest));
  write(sealedFile.name, tarball ?? TARBALL);
  if (extra !== undefined) write(extra, "x");
  try {
    await readBundle(diskWorkspace(root), "out", expected);
    return { refused: false, owners: [], text: "" };
  } catch (error) {
    const known = error instanceof Error && "code" in error && error.code === "bundle";
    return { refused: known, owners: known ? [OWNER] : [], text: String(error) };
  }
}

const mutant = (name: string, says: string, folder: Folder): Mutant => ({
  name: `manifest/${name}`,
  owner: OWNER,
  says,
  receive: () => receive(folder),
});

const FIELDS: readonly (readonly [path: string, other: Json])[] = [
  ["schemaVersion", 2],
  ["tool.name", "other"],
  ["tool.version", "9.9.9"],
  ["repository.name", "evil/widget"],
  ["repository.id", "1"],
  ["commit", "b".repeat(40)],
  ["ref", "refs/heads/dev"],
  ["version", "1.0.1"],
  ["tag", "v1.0.1"],
  ["files.0.name", "other.tgz"],
  ["files.0.size", 23],
  ["files.0.sha256", "9".repeat(64)],
  ["files.0.sha512", "9".repeat(128)],
  ["files.0.kind", "asset"],
  ["files.0.purl", "pkg:npm/evil@1.0.0"],
];

/** Values that the format itself refuses, whoever sealed it. */
const MALFORMED: readonly (readonly [path: string, to: Json])[] = [
  ["commit", "main"],
  ["commit", "A".repeat(40)],
  ["repository.name", "widget"],
  ["repository.id", "four"],
  ["ref", "refs/heads/\u0000"],
  ["files", []],
  ["files.0.name", "../widget.tgz"],
  ["files.0.name", "a/b.tgz"],
  ["files.0.name", ""],
  ["files.0.size", -1],
  ["files.0.sha256", "A".repeat(64)],
  ["files.0.sha512", "ab"],
  ["files.0.kind", "virus"],
  ["files.0.purl", "npm/widget"],
];

const text = (path: string, to: Json | undefined): string =>
  canonicalJson(changedAt(GOOD, path, to));

const fieldMutants: Mutant[] = [
  // Every field is held by the digest that a reviewer approved.
  ...FIELDS.map(([path, to]) =>
    mutant(`${path}/another, under the approved digest`, "not the expected", {
      manifest: text(path, to),
      expected: DIGEST,
    }),
  ),
  ...FIELDS.filter(([path]) => path !== "files.0.purl").map(([path]) =>
    mutant(`${path}/gone`, "is not a bundle", { manifest: text(path, undefined) }),
  ),
  ...FIELDS.map(([path]) =>
    mutant(`${path}/of another kind`, "is not a bundle", {
      manifest: text(path, wrongKind(valueAt(GOOD, path))),
    }),
  ),
  ...MALFORMED.map(([path, to]) =>
    mutant(`${path}/to ${JSON.stringify(to).slice(0, 20)}`, "is not a bundle", {
      manifest: text(path, to),
    }),
  ),
  ...["extra", "tool.extra", "repository.extra", "files.0.extra"].map((path) =>
    mutant(`${path}/added`, "is not a bundle", { manifest: text(path, "x") }),
  ),
  ...(["files.0.size", "files.0.sha256", "files.0.sha512"] as const).map((path) =>
    mutant(`${path}/another, sealed again`, "its digest differs", {
      manifest: text(path, FIELDS.find(([each]) => each === path)?.[1] ?? 0),
    }),
  ),
];

const manifest = canonicalJson(bundle);
const sums = sumsOf(manifest);

const textMutants: Mutant[] = [
  mutant("text/a blank more", "not in canonical form", { manifest: manifest.replace(":", ": ") }),
  mutant("text/a key twice", "not in canonical form", {
    manifest: manifest.replace("{", '{"tag":"v1.0.0",'),
  }),
  mutant("text/cut short", "is not JSON", { manifest: manifest.slice(0, -2) }),
  mutant("folder/a file more", "what the bundle does not name", { manifest, extra: "setup.exe" }),
  mutant("folder/the package's bytes", "its digest differs", {
    manifest,
    tarball: Buffer.from("the bytes of a packagE"),
  }),
  mutant("SHA256SUMS/another digest", "does not say", {
    manifest,
    sums: sums.replace(sealedFile.sha256, "9".repeat(64)),
  }),
  mutant("SHA256SUMS/another name", "does not say", {
    manifest,
    sums: sums.replace(sealedFile.name, "other.tgz"),
  }),
  mutant("SHA256SUMS/a line more", "does not say", {
    manifest,
    sums: `${sums}${"1".repeat(64)}  gone.zip\n`,
  }),
  mutant("SHA256SUMS/a line less", "does not say", { manifest, sums: sums.replace(/^.*\n/, "") }),
  mutant("SHA256SUMS/a line twice", "does not say", {
    manifest,
    sums: sums.replace(/^(.*\n)/, "$1$1"),
  }),
  mutant("SHA256SUMS/emptied", "does not say", { manifest, sums: "" }),
];

export const manifestMutants: readonly Mutant[] = [...fieldMutants, ...textMutants];

export const goodManifest = (): Promise<Reception> => receive({ manifest, expected: DIGEST });
