import type { Mapping } from "../yaml/node.ts";
import type { Expected } from "./site.ts";

/** What a text must be: anything, one of a few words, or what YAML would read as that. */
export type TextRule = "any" | "boolean" | "number" | "integer" | readonly string[];

/** How a value may look. A value may have more than one form; an expression may stand for a whole one. */
export interface Shape {
  /** Whose rules its expressions follow; where it is left out, `${{` has no meaning. */
  readonly key?: string;
  readonly text?: TextRule;
  readonly items?: Shape;
  /** The known keys of a mapping. */
  readonly keys?: Readonly<Record<string, Shape>>;
  /** What stands below keys that everybody names as they like. */
  readonly names?: Shape;
  readonly required?: readonly string[];
  /** What the mapping is, for a message. */
  readonly what?: string;
  /** The names are those of environment variables. */
  readonly variables?: true;
  /** The shape depends on the keys that are there; those it does not name are kept. */
  readonly choose?: (mapping: Mapping) => Shape;
  /** GitHub reads past keys it does not know here. */
  readonly lenient?: true;
  readonly role?: "job" | "step";
  readonly expects?: Expected;
}

export const FREE: Shape = {};
export const text = (key?: string, rule: TextRule = "any"): Shape => ({
  text: rule,
  ...(key !== undefined && { key }),
});
export const textOrTexts = (key?: string): Shape => ({ ...text(key), items: text(key) });
export const condition = (key: string): Shape => ({ text: "any", key, expects: "condition" });
export const names = (of: Shape, key?: string): Shape => ({
  names: of,
  ...(key !== undefined && { key }),
});
export const variables = (key: string): Shape => ({ ...names(text(key), key), variables: true });
