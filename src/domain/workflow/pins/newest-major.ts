import { POPULAR_ACTIONS } from "../known/popular-actions.ts";
import { versionOf } from "./version/version.ts";

let newest: ReadonlyMap<string, number> | undefined;

function read(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const key of POPULAR_ACTIONS.keys()) {
    const [name = "", tag = ""] = key.split("@");
    const major = /^v\d+$/.test(tag) ? versionOf(tag)?.major : undefined;
    if (major !== undefined) found.set(name, Math.max(major, found.get(name) ?? 0));
  }
  return found;
}

/** The newest major version that is known of a popular action; the table counts it in tags such as `v5`. */
export function newestMajor(name: string): number | undefined {
  newest ??= read();
  return newest.get(name);
}
