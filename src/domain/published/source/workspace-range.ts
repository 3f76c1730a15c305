import { validRange } from "semver";

const WORKSPACE = "workspace:";
const NUMBER = /^[~^]?\d+\.\d+\.\d+[\w.+-]*$/;

/**
 * Whether a range is what pnpm and yarn write in the place of `workspace:` and `catalog:` when they
 * pack. Source: docs of pnpm, "Publishing workspace packages" and "Catalogs".
 */
export function isReplacement(packed: unknown, source: unknown): boolean {
  if (typeof packed !== "string" || typeof source !== "string") return false;
  if (source.startsWith("catalog:")) return validRange(packed) !== null;
  if (!source.startsWith(WORKSPACE)) return false;
  const range = source.slice(WORKSPACE.length);
  if (range === "*" || range === "") return /^\d/.test(packed) && NUMBER.test(packed);
  if (range === "^" || range === "~") return packed.startsWith(range) && NUMBER.test(packed);
  return packed === range;
}
