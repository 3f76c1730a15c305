import type { SubjectCheck } from "../../checks/define-check.ts";
import { judgeSubjects } from "../../checks/judge.ts";
import type { OutputsOf } from "../../domain/action/define-action.ts";
import type { ReleaseFacts } from "../../domain/permission/release-facts.ts";
import { runTable, subjectOf } from "../../domain/permission/run-table.ts";
import { conclude } from "../../domain/report/conclude.ts";
import { withoutCriticalIgnores } from "../../domain/policy/without-critical-ignores.ts";
import type { Report } from "../../domain/report/report.ts";
import type { RunContext } from "../../domain/run/run-context.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import type { Clock } from "../../ports/clock.ts";
import type { GitHubFacts } from "../../ports/github-facts.ts";
import { readPolicy } from "../../ports/policy-file.ts";
import type { Workspace } from "../../ports/workspace.ts";
import { gatherFacts, rulesOf } from "./gather-facts.ts";
import type { Inputs, spec } from "./spec.ts";

export interface PermissionsPorts {
  readonly clock: Clock;
  readonly workspace: Workspace;
  /** Throws a `GuardError` outside of a run. */
  readonly run: () => RunContext;
  readonly gitHub: (run: RunContext) => GitHubFacts;
  /** Whether GitHub is a double on loopback. */
  readonly rehearsal: () => boolean;
  readonly checks: readonly SubjectCheck<ReleaseFacts>[];
}

export interface PermissionsConclusion {
  readonly report: Report;
  readonly outputs: OutputsOf<typeof spec>;
}

/** Proves that this run, on this commit, by these people, may release. */
export async function checkPermissions(
  inputs: Pick<Inputs, "policy" | "environment">,
  ports: PermissionsPorts,
): Promise<PermissionsConclusion> {
  const run = ports.run();
  const policy = await readPolicy(ports.workspace, inputs.policy, true);
  const rehearsal = ports.rehearsal();
  const rules = rulesOf(policy, inputs.environment);
  const facts = await gatherFacts(run, rules, { ...ports, gitHub: ports.gitHub(run) });
  const report = conclude({
    action: "check-permissions",
    judgement: judgeSubjects(ports.checks, [facts]),
    policy: withoutCriticalIgnores(policy, ports.checks),
    failOn: "high",
    hygiene: new Set(ports.checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
    files: facts.jobs.known ? 1 : 0,
    today: dayOf(ports.clock.now()),
  });
  const role = facts.actorRole.known ? facts.actorRole.value.name : "";
  return {
    report: {
      ...report,
      subject: subjectOf(run),
      tables: [runTable(facts)],
      ...(rehearsal && { rehearsal: true }),
      details: { "check-permissions": detailsOf(facts, role) },
    },
    outputs: { role },
  };
}

const detailsOf = ({ rules, run, attempt }: ReleaseFacts, role: string) => ({
  role,
  environment: rules.environment,
  repositoryId: run.repositoryId,
  attempt: run.runAttempt,
  ...(attempt.known && {
    actorId: attempt.value.actor.id,
    triggeringActorId: attempt.value.triggeringActor.id,
  }),
});
