import type { SubjectCheck } from "../../checks/define-check.ts";
import { judgeSubjects } from "../../checks/judge.ts";
import type { OutputsOf } from "../../domain/action/define-action.ts";
import { conclude } from "../../domain/report/conclude.ts";
import type { Report } from "../../domain/report/report.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import { oidcDetails, oidcTable } from "../../domain/trust/oidc-table.ts";
import type { TrustSubject } from "../../domain/trust/trust-subject.ts";
import type { Clock } from "../../ports/clock.ts";
import { readPolicy } from "../../ports/policy-file.ts";
import { type DoctorWorld, gatherSubjects } from "./gather-subjects.ts";
import type { Inputs, spec } from "./spec.ts";

export interface DoctorPorts extends DoctorWorld {
  readonly clock: Clock;
  readonly rehearsal: boolean;
  readonly checks: readonly SubjectCheck<TrustSubject>[];
}

export interface DoctorConclusion {
  readonly report: Report;
  readonly outputs: OutputsOf<typeof spec>;
}

const summaryOf = ({ outcome, summary }: Report, subjects: readonly TrustSubject[]): string =>
  outcome === "passed"
    ? `Every registry would let the publishing job in (${subjects.length} targets).`
    : summary;

/** Looks at every target of the policy through the eyes of its registry. Writes nothing. */
export async function doctor(
  inputs: Pick<Inputs, "policy" | "environment">,
  ports: DoctorPorts,
): Promise<DoctorConclusion> {
  const policy = await readPolicy(ports.workspace, inputs.policy, ports.run !== undefined);
  const environment = inputs.environment || policy.permissions.environment;
  const subjects = await gatherSubjects(ports, { policy, environment });
  const targets = oidcDetails(subjects);
  const report = conclude({
    action: "doctor",
    judgement: judgeSubjects(ports.checks, subjects),
    policy: { ...policy, scan: { ignore: [] } },
    failOn: "high",
    hygiene: new Set(ports.checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
    files: new Set(subjects.flatMap(({ publishers }) => publishers)).size,
    today: dayOf(ports.clock.now()),
  });
  return {
    report: {
      ...report,
      summary: summaryOf(report, subjects),
      tables: [oidcTable(subjects)],
      ...(ports.rehearsal && { rehearsal: true as const }),
      details: { doctor: { targets } },
    },
    outputs: { targets: JSON.stringify(targets) },
  };
}
