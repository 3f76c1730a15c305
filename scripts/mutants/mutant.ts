import { z } from "zod";
import { canonicalJson } from "../../src/domain/release/canonical-json.ts";

/** How something changed was received. */
export interface Reception {
  readonly refused: boolean;
  /** Ids of the checks, or names of the readers, that refused it. */
  readonly owners: readonly string[];
  /** Everything that was said. */
  readonly text: string;
}

/** One field of something good, changed in one way. */
export interface Mutant {
  /** `kind/field/mutation`. */
  readonly name: string;
  /** The check or reader that must refuse it. */
  readonly owner: string;
  /** Part of its sentence. */
  readonly says: string;
  readonly receive: () => Promise<Reception>;
}

/** A document, or a part of one. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** A document as whoever reads it gets it. */
export const asJson = (value: unknown): Json => z.json().parse(JSON.parse(JSON.stringify(value)));

const keysOf = (path: string): string[] => (path === "" ? [] : path.split("."));

const isObject = (value: Json | undefined): value is { [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function child(value: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) ? value[key] : undefined;
}

export const valueAt = (document: Json, path: string): Json | undefined =>
  keysOf(path).reduce<Json | undefined>(child, document);

/** A copy with another value at the path; undefined takes the member away. */
export function changedAt(document: Json, path: string, to: Json | undefined): Json {
  const copy = structuredClone(document);
  const keys = keysOf(path);
  const last = keys.pop();
  const holder = valueAt(copy, keys.join("."));
  if (last === undefined) return to ?? null;
  if (Array.isArray(holder)) holder.splice(Number(last), 1, ...(to === undefined ? [] : [to]));
  else if (isObject(holder)) {
    if (to === undefined) delete holder[last];
    else holder[last] = to;
  } else throw new Error(`there is no ${path}`);
  if (canonicalJson(copy) === canonicalJson(document)) throw new Error(`${path} did not change`);
  return copy;
}

function flippedIn(base64: Json | undefined, where: (length: number) => number): string {
  const bytes = Buffer.from(typeof base64 === "string" ? base64 : "", "base64");
  const at = where(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.toString("base64");
}

/** Base64 of the same bytes but for one bit in the middle. */
export const flipped = (base64: Json | undefined): string =>
  flippedIn(base64, (length) => Math.floor(length / 2));

/** Base64 of the same bytes but for one bit of the last, where a signature stands. */
export const flippedAtEnd = (base64: Json | undefined): string =>
  flippedIn(base64, (length) => length - 1);

/** Another kind of value than the one that belongs there. */
export const wrongKind = (value: Json | undefined): Json =>
  typeof value === "string" ? 7 : "seven";
