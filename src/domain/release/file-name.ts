import { BUNDLE_FILE, CHECKSUMS_FILE } from "./bundle.ts";

/**
 * Names that GitHub keeps as they are: it rewrites special characters and leading or trailing
 * periods of an asset's name. Slashes, blanks, `..` at the start and control characters fall out too.
 */
const KEPT = /^[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,198}[A-Za-z0-9_+-])?$/;

/** Why a file of the release may not have this name; undefined where it may. */
export function nameFault(name: string): string | undefined {
  if (!KEPT.test(name)) return "GitHub would rewrite this name";
  if (isReserved(name)) return "release-guard writes a file of this name itself";
  return undefined;
}

const isReserved = (name: string): boolean =>
  [BUNDLE_FILE, CHECKSUMS_FILE].some((own) => own.toLowerCase() === name.toLowerCase());
