import { parse, type ParsedScript } from "unbash";
import { findExpressions } from "../expression/find-expressions.ts";
import type { Text } from "../text.ts";

/** The runner pastes expressions in before the shell sees the script: to it they are text, not expansions. */
export function withoutExpressions(text: string): string {
  let plain = text;
  for (const { from, to } of findExpressions(text))
    plain = plain.slice(0, from) + "_".repeat(to - from) + plain.slice(to);
  return plain;
}

const parsed = new WeakMap<Text, ParsedScript>();

/** The script as a tree, parsed once; an expression is a run of `_`, so that offsets stay true. */
export function parsedScript(script: Text): ParsedScript {
  const known = parsed.get(script);
  if (known) return known;
  // PowerShell's call operator; no line of a POSIX shell begins so.
  const tree = parse(withoutExpressions(script.text).replaceAll(/^([^\S\n]*)& /gm, "$1  "));
  parsed.set(script, tree);
  return tree;
}
