import type { Finding } from "../finding/finding.ts";
import { isAtLeast } from "../finding/severity.ts";
import type { Config, ConfigRule, Situation } from "./config-rule.ts";

/** Whose word a rule is; the last of several outweighs the others. */
type By = "policy" | "config";

export interface Spoken {
  readonly by: By;
  readonly config: Config;
}

/**
 * On the way to what is published only the policy decides, because only it must give a reason:
 * neither an exception in another tool's settings nor a lower severity there counts.
 */
const isReleaseCritical = ({ onReleasePath, severity }: Finding): boolean =>
  onReleasePath === true && isAtLeast(severity, "high");

const mayChange = ({ by }: Spoken, finding: Finding): boolean =>
  by === "policy" || !isReleaseCritical(finding);

/** The severity that settings give a finding; the policy has the last word. */
export function remapped(situation: Situation, spoken: readonly Spoken[]): Finding {
  const { finding } = situation;
  let { severity } = finding;
  for (const one of spoken) {
    const rule = one.config.rules.find(
      (candidate) => candidate.severity !== undefined && candidate.matches(situation),
    );
    const wanted = rule?.severity;
    const raises = wanted !== undefined && isAtLeast(wanted, finding.severity);
    if (wanted !== undefined && (raises || mayChange(one, finding))) severity = wanted;
  }
  return severity === finding.severity ? finding : { ...finding, severity };
}

/** An exception holds up to its last day. */
const holds = ({ accepts }: ConfigRule, today: string): boolean =>
  accepts !== undefined && (accepts.expires === undefined || today <= accepts.expires);

/** Marks a finding that settings accept, with the file's name as the reason. `today` is `YYYY-MM-DD`. */
export function accepted(situation: Situation, spoken: readonly Spoken[], today: string): Finding {
  const { finding } = situation;
  if (finding.suppressed) return finding;
  let refused = "";
  for (const one of spoken.toReversed()) {
    const { by, config } = one;
    const rule = config.rules.find(
      (candidate) => holds(candidate, today) && candidate.matches(situation),
    );
    if (!rule?.accepts) continue;
    if (mayChange(one, finding)) return { ...finding, suppressed: { by, ...rule.accepts } };
    refused = config.path;
  }
  if (refused === "") return finding;
  const note = `${refused} accepts this, but on the way to a release only the policy can`;
  return { ...finding, message: `${finding.message} (${note})` };
}
