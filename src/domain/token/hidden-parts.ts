import { isCommonWord } from "./placeholder.ts";

/** Shorter leaves are words such as `true` that would blot out every log. */
const SHORTEST_LEAF = 8;

function leavesOf(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Everything that must be masked for a value: the value, without what was pasted around it, and the leaves of JSON, which the runner does not mask by itself. */
export function hiddenParts(value: string, clean: string): string[] {
  const leaves = leavesOf(parsed(clean)).filter((leaf) => leaf.trim().length >= SHORTEST_LEAF);
  return [...new Set([value, clean, ...leaves])].filter(
    (part) => part !== "" && !isCommonWord(part),
  );
}
