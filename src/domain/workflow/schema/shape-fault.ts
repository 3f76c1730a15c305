import type { Place } from "../../finding/place.ts";
import { nearest } from "../expression/types/nearest.ts";
import type { Mapping, Scalar } from "../yaml/node.ts";
import type { Shape, TextRule } from "./shape.ts";

/** Something that GitHub's reader of the file refuses. */
export interface ShapeFault {
  readonly kind: "unknown key" | "missing key" | "bad value" | "bad variable";
  readonly message: string;
  readonly place: Place;
  /** GitHub reads past it. */
  readonly harmless?: true;
  /** The key that was probably meant and is not there yet. */
  readonly meant?: string;
}

const LONGEST = 40;

/** A text as a message shows it. */
export const shorten = (value: string): string =>
  value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value.trim();

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(", ");

/** A key that a mapping does not take. */
export function unknownKey(key: Scalar, shape: Shape, { entries }: Mapping): ShapeFault {
  const { keys = {}, what = "this mapping", lenient } = shape;
  const known = Object.keys(keys);
  const near = nearest(key.text, known);
  const isThere = entries.some((entry) => entry.key.text === near);
  const more = near ? `\`${near}\` is meant?` : `it takes ${list(known)}`;
  return {
    kind: "unknown key",
    message: `${what} has no key \`${shorten(key.text)}\`; ${more}`,
    place: key.place,
    ...(lenient && { harmless: lenient }),
    ...(near !== undefined && !isThere && { meant: near }),
  };
}

const RULES = {
  boolean: /^(?:true|false)$/i,
  number: /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i,
  integer: /^[-+]?\d+$/,
} as const;
const WANTED = { boolean: "`true` or `false`", number: "a number", integer: "a whole number" };

/** What is wanted in place of a text that does not obey its rule; nothing where it does. */
export function refusal(rule: TextRule, value: string): string | undefined {
  if (rule === "any") return undefined;
  if (typeof rule !== "string") return rule.includes(value) ? undefined : `one of ${list(rule)}`;
  if (!RULES[rule].test(value)) return WANTED[rule];
  return rule !== "boolean" && Number(value) <= 0 ? "a number above zero" : undefined;
}
