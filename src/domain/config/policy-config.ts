import { GuardError } from "../failure/guard-error.ts";
import type { Policy } from "../policy/policy.ts";
import { jobAt } from "../workflow/ignore/around.ts";
import type { DependencyPolicies } from "../workflow/pins/policies.ts";
import type { Config, ConfigRule, RepositorySettings, Situation } from "./config-rule.ts";

type Scan = Policy["scan"];

function rulesOf([check, { severity, disable }]: [
  string,
  NonNullable<Scan["checks"]>[string],
]): ConfigRule[] {
  const matches = ({ finding }: Situation) =>
    finding.check === check || finding.aliases.includes(check);
  const { reason, expires } = disable ?? {};
  return [
    ...(severity ? [{ matches, severity }] : []),
    ...(reason === undefined
      ? []
      : [{ matches, accepts: { reason, ...(expires !== undefined && { expires }) } }]),
  ];
}

/** Checks that speak of runners of one's own. */
const ABOUT_RUNNERS = new Set(["self-hosted-on-untrusted", "self-hosted-runner"]);

function runnerRules(allowed: readonly string[]): readonly ConfigRule[] {
  const names = new Set(allowed);
  return [
    {
      matches: ({ finding, file }) => {
        if (!ABOUT_RUNNERS.has(finding.check) || !finding.place || !file) return false;
        const runsOn = jobAt(file, finding.place)?.runsOn ?? [];
        return runsOn.length > 0 && runsOn.every(({ text }) => names.has(text));
      },
      accepts: { reason: "the policy allows these runners" },
    },
  ];
}

function policiesOf(scan: Scan): DependencyPolicies {
  const pins = scan["unpinned-uses"];
  const { "forbidden-uses": forbidden, "cooldown-days": days } = scan;
  const advisories = scan["accepted-advisories"];
  return {
    ...(pins && { pins: Object.entries(pins).map(([pattern, policy]) => ({ pattern, policy })) }),
    ...(forbidden && { forbidden }),
    ...(days !== undefined && { cooldownDays: days }),
    ...(advisories && { acceptedAdvisories: advisories }),
  };
}

/** What the policy says about scanning, in the form in which other tools' settings are understood too. */
export function policyConfig({ scan }: Policy): Config {
  const { "runner-labels": labels, variables, "allowed-secrets": secrets } = scan;
  const allowed = scan["allowed-runners"] ?? [];
  const settings: Partial<RepositorySettings> = {
    policies: policiesOf(scan),
    ...(labels && { runnerLabels: labels }),
    ...(variables && { variables }),
    ...(secrets && { allowedSecrets: secrets }),
  };
  return {
    path: "the policy",
    rules: [
      ...Object.entries(scan.checks ?? {}).flatMap(rulesOf),
      ...(allowed.length > 0 ? runnerRules(allowed) : []),
    ],
    settings,
  };
}

/** Refuses a policy that names a check there is none of: its rule would hold for nothing. */
export function refuseUnknownChecks({ scan }: Policy, known: ReadonlySet<string>): void {
  const unknown = Object.keys(scan.checks ?? {}).filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new GuardError("policy", {
    says: `scan.checks: there is no check ${unknown.join(", ")}`,
    fix: "Take the id from the report or from docs/checks.",
  });
}
