import type { Mapping } from "../yaml/node.ts";

/** Asked for every mapping of every file, so nothing is built for it. */
export function hasKey({ entries }: Mapping, name: string): boolean {
  for (const { key } of entries) if (key.text === name) return true;
  return false;
}
