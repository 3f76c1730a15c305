import { GuardError } from "../failure/guard-error.ts";
import { BUNDLE_FILE, CHECKSUMS_FILE, type ReleaseBundle } from "./bundle.ts";
import { canonicalJson } from "./canonical-json.ts";
import { checksumsOf } from "./checksums.ts";
import { hexDigest } from "./digest.ts";
import { type ExpectedAsset, MADE_ASSETS, replacementName } from "./hosted-release.ts";

/** The two files that describe the sealed ones. */
export const describingFiles = (bundle: ReleaseBundle): ReadonlyMap<string, Uint8Array> => {
  const manifest = Buffer.from(canonicalJson(bundle));
  const digest = hexDigest("sha256", manifest);
  const sums = checksumsOf([...bundle.files, { name: BUNDLE_FILE, sha256: digest }]);
  return new Map([
    [BUNDLE_FILE, manifest],
    [CHECKSUMS_FILE, Buffer.from(sums)],
  ]);
};

/** Every file of the release that is known before anything is signed: the sealed ones, the bundle's own document and the checksums. */
export function expectedAssets(bundle: ReleaseBundle): readonly ExpectedAsset[] {
  const taken = new Set([
    ...MADE_ASSETS,
    ...[...MADE_ASSETS, ...bundle.files.map(({ name }) => name)].map(replacementName),
  ]);
  const clash = bundle.files.find(({ name }) => taken.has(name));
  if (clash)
    throw new GuardError("bundle", {
      says: `The bundle holds a file named ${clash.name}, which release-guard uses itself`,
      fix: "Give the file another name, and seal again.",
    });
  const own = [...describingFiles(bundle)].map(([name, bytes]) => ({
    name,
    size: bytes.byteLength,
    sha256: hexDigest("sha256", bytes),
  }));
  const sealed = bundle.files.map(({ name, size, sha256 }) => ({ name, size, sha256 }));
  return [...sealed, ...own];
}
