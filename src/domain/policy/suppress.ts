import type { Finding } from "../finding/finding.ts";
import type { PolicyIgnore } from "./policy.ts";

const matches = (ignore: PolicyIgnore, finding: Finding): boolean =>
  (ignore.check === finding.check || finding.aliases.includes(ignore.check)) &&
  (ignore.path === undefined || ignore.path === finding.place?.path) &&
  (ignore.line === undefined || ignore.line === finding.place?.start.line);

/** What must never be silenced by the name of its check: it is accepted one by one, elsewhere in the policy, and stays visible. */
const NEVER_IGNORED = new Set(["malicious-dependency"]);

/** Marks what the policy accepts. `today` is `YYYY-MM-DD`; an ignore that has expired accepts nothing. */
export function suppressByPolicy(
  findings: readonly Finding[],
  ignores: readonly PolicyIgnore[],
  today: string,
): Finding[] {
  const valid = ignores.filter(({ expires }) => expires === undefined || today <= expires);
  return findings.map((finding) => {
    const ignore = valid.find((candidate) => matches(candidate, finding));
    if (ignore === undefined || finding.suppressed || NEVER_IGNORED.has(finding.check))
      return finding;
    const { reason, expires } = ignore;
    return { ...finding, suppressed: { by: "policy", reason, ...(expires && { expires }) } };
  });
}
