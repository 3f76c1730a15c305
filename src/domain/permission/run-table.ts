import type { Fact } from "../failure/fact.ts";
import type { Subject, Table } from "../report/report.ts";
import type { RunContext } from "../run/run-context.ts";
import { visibleText } from "../text/visible-text.ts";
import type { Account, Environment, ReleaseFacts, Role } from "./release-facts.ts";

const shown = <T>(fact: Fact<T>, print: (value: T) => string): string =>
  fact.known ? visibleText(print(fact.value)) : "could not check";

const person = (account: Account): string => `${account.login} (id ${account.id})`;
const role = ({ name }: Role): string => name;

function environmentText(environment: Environment | "absent"): string {
  if (environment === "absent") return "missing";
  const self = environment.preventsSelfReview === true ? "no self-review" : "self-review possible";
  return `${environment.reviewers} reviewer(s), ${self}, branches: ${environment.branches}`;
}

/** What the runner says of the run, beside what GitHub's API says. */
export function runTable({ run, rules, attempt, ...facts }: ReleaseFacts): Table {
  const api = (print: (of: Extract<typeof attempt, { known: true }>["value"]) => string) =>
    shown(attempt, print);
  return {
    title: "The run",
    columns: ["", "The runner says", "GitHub's API says"],
    rows: [
      [
        "Repository",
        `${run.repository} (id ${run.repositoryId})`,
        shown(facts.repository, ({ id }) => `id ${id}`),
      ],
      ["Event", visibleText(run.eventName), api(({ event }) => event)],
      ["Ref", visibleText(run.ref), api(({ headBranch }) => headBranch)],
      ["Commit", run.sha, api(({ headSha }) => headSha)],
      [`Head of ${rules.branch}`, "–", shown(facts.branchHead, (sha) => sha)],
      ["Attempt", String(run.runAttempt), api(({ number }) => String(number))],
      ["Actor", visibleText(run.actor), api(({ actor }) => person(actor))],
      ["Role of the actor", "–", shown(facts.actorRole, role)],
      [
        "Triggering actor",
        visibleText(run.triggeringActor),
        api((of) => person(of.triggeringActor)),
      ],
      ["Role of the triggering actor", "–", shown(facts.triggeringActorRole, role)],
      [
        `Environment ${visibleText(rules.environment)}`,
        "–",
        shown(facts.environment, environmentText),
      ],
    ],
  };
}

export const subjectOf = (run: RunContext): Subject => ({
  repository: run.repository,
  commit: run.sha,
  ref: run.ref,
  run: `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}`,
});
