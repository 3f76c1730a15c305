import type { ActionReference } from "./reference.ts";

/** What a `uses:` has to name: a commit, any ref at all, or nothing. The words of zizmor's `unpinned-uses`. */
type PinPolicy = "hash-pin" | "ref-pin" | "any";

export interface PinRule {
  /** `owner/repository/path@ref`, `owner/repository/path`, `owner/repository`, `owner/repository/*`, `owner/*` or `*`. */
  readonly pattern: string;
  readonly policy: PinPolicy;
}

/** What a repository's own settings say about its dependencies. */
export interface DependencyPolicies {
  readonly pins?: readonly PinRule[];
  /** Patterns of actions: with `allow` every other one is forbidden, with `deny` only these. */
  readonly forbidden?: { readonly allow: readonly string[] } | { readonly deny: readonly string[] };
  /** The days that Dependabot has to wait; 7 where nothing is said. */
  readonly cooldownDays?: number;
  /** Advisories that were looked at and accepted. */
  readonly acceptedAdvisories?: readonly string[];
}

/** How closely a pattern names an action; 0 where it does not. */
export function closeness(
  pattern: string,
  { owner, repository, path, ref }: ActionReference,
): number {
  const name = pattern.trim().toLowerCase();
  const slug = `${owner}/${repository}`.toLowerCase();
  const whole = path === "" ? slug : `${slug}/${path.toLowerCase()}`;
  if (name === "*") return 1;
  if (name === `${owner.toLowerCase()}/*`) return 2;
  if (name === `${slug}/*`) return 3;
  if (name === slug && path === "") return 4;
  const at = pattern.trim().lastIndexOf("@");
  if (at === -1) return name === whole ? 5 : 0;
  const matches = name.slice(0, at) === whole && pattern.trim().slice(at + 1) === ref;
  return matches ? 6 : 0;
}

/** The rule that names an action most closely. */
export function closestRule(
  rules: readonly PinRule[],
  reference: ActionReference,
): PinRule | undefined {
  let best: PinRule | undefined;
  let most = 0;
  for (const rule of rules) {
    const close = closeness(rule.pattern, reference);
    if (close > most) [best, most] = [rule, close];
  }
  return best;
}
