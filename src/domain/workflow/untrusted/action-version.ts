import type { Workflow } from "../model.ts";
import type { Text } from "../text.ts";

/** Which version of an action a step takes, as far as the file says. */
export type ActionVersion =
  | { readonly kind: "exact"; readonly parts: readonly [number, number, number] }
  /** A tag that moves with its major version. */
  | { readonly kind: "major"; readonly major: number }
  | { readonly kind: "branch" }
  /** A commit, and nothing beside it says which version that is. */
  | { readonly kind: "commit" };

const SHA = /^[0-9a-f]{40}$/i;
const EXACT = /^v?(\d+)\.(\d+)(?:\.(\d+))?/;
const MAJOR = /^v?(\d+)$/;

function ofWord(word: string): ActionVersion | undefined {
  const [, major, minor, patch] = EXACT.exec(word) ?? [];
  if (major && minor)
    return { kind: "exact", parts: [Number(major), Number(minor), Number(patch ?? 0)] };
  const only = MAJOR.exec(word)?.[1];
  return only ? { kind: "major", major: Number(only) } : undefined;
}

function commentBeside({ source }: Workflow, { place }: Text): string {
  const line = /^[^\r\n]*/.exec(source.slice(place.end.offset))?.[0] ?? "";
  return /#\s*(?:[\w./-]+@)?(?:tag[=:]\s*)?(v?\d[\w.]*)/.exec(line)?.[1] ?? "";
}

/** The version behind the `@` of a `uses`; of a commit, the one its comment names. */
export function actionVersion(uses: Text, workflow: Workflow): ActionVersion {
  const ref = uses.text.trim().split("@")[1] ?? "";
  if (!SHA.test(ref)) return ofWord(ref) ?? { kind: "branch" };
  const said = ofWord(commentBeside(workflow, uses));
  // A comment `v4` beside a commit does not say which of them it is.
  return said?.kind === "exact" ? said : { kind: "commit" };
}

/** Whether the version is older than the one given as `[major, minor, patch]`. */
export function isOlder(
  parts: readonly [number, number, number],
  than: readonly [number, number, number],
): boolean {
  for (const at of [0, 1, 2] as const) if (parts[at] !== than[at]) return parts[at] < than[at];
  return false;
}
