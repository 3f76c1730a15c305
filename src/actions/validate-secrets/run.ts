import type { SubjectCheck } from "../../checks/define-check.ts";
import { judgeSubjects } from "../../checks/judge.ts";
import type { OutputsOf } from "../../domain/action/define-action.ts";
import { conclude } from "../../domain/report/conclude.ts";
import { withoutCriticalIgnores } from "../../domain/policy/without-critical-ignores.ts";
import type { Report } from "../../domain/report/report.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import { hiddenParts } from "../../domain/token/hidden-parts.ts";
import {
  gatherSecrets,
  type SecretFacts,
  type SecretValues,
} from "../../domain/token/secret-facts.ts";
import { secretTable } from "../../domain/token/secret-table.ts";
import type { Clock } from "../../ports/clock.ts";
import { readPolicy } from "../../ports/policy-file.ts";
import type { Workspace } from "../../ports/workspace.ts";
import type { Inputs, spec } from "./spec.ts";

export interface SecretsPorts {
  readonly env: SecretValues;
  readonly clock: Clock;
  readonly workspace: Workspace;
  readonly conceal: (secret: string) => void;
  readonly checks: readonly SubjectCheck<SecretFacts>[];
}

export interface SecretsConclusion {
  readonly report: Report;
  readonly outputs: OutputsOf<typeof spec>;
}

function summaryOf(secrets: readonly SecretFacts[], summary: string): string {
  if (secrets.length === 0) return "The policy requires no secret, so none was looked at.";
  const noun = secrets.length === 1 ? "1 secret was" : `${secrets.length} secrets were`;
  return `${noun} looked at. ${summary}`;
}

/** Looks at every secret that the policy requires; nothing leaves the process. */
export async function validateSecrets(
  inputs: Pick<Inputs, "policy">,
  ports: SecretsPorts,
): Promise<SecretsConclusion> {
  const onRunner = ports.env["GITHUB_ACTIONS"] === "true";
  const policy = await readPolicy(ports.workspace, inputs.policy, onRunner);
  const now = ports.clock.now();
  const secrets = gatherSecrets(policy, ports.env, now);
  // Before anything else can fail and print.
  for (const { value = "", clean } of secrets) hiddenParts(value, clean).forEach(ports.conceal);
  const report = conclude({
    action: "validate-secrets",
    judgement: judgeSubjects(ports.checks, secrets),
    policy: withoutCriticalIgnores(policy, ports.checks),
    failOn: "high",
    hygiene: new Set(ports.checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
    files: 0,
    today: dayOf(now),
  });
  return {
    report: {
      ...report,
      summary: summaryOf(secrets, report.summary),
      ...(secrets.length > 0 && { tables: [secretTable(secrets)] }),
      details: { "validate-secrets": { checked: secrets.map(({ name }) => name) } },
    },
    outputs: { checked: String(secrets.length) },
  };
}
