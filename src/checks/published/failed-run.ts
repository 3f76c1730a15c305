import type { Answer } from "../../domain/finding/finding.ts";
import { isForgotten } from "../../domain/published/forgotten-run.ts";
import { publishedExample } from "../../domain/published/published-example.ts";
import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import type { RunFacts, RunJob, RunRecord } from "../../domain/published/run-record.ts";
import { pending, unseen, whenSeen } from "../../domain/published/sighting.ts";
import { publishedAt, timeText } from "../../domain/published/when-published.ts";
import { withRun } from "../../domain/published/with-run.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** Clocks of two services, and times that are written in whole seconds. */
const SKEW_MS = 120_000;

const WORKFLOW = /^https:\/\/github\.com\/[^/]+\/[^/]+\/([^@]+)@/;
const BY_HAND = ["workflow_dispatch"];

/**
 * What the run must be. That the certificate is the expected one is foreign-signer's question, so
 * the run is held against the same expectation, and against the certificate where there is none.
 */
function pairsOf({ certificate }: RunRecord, facts: RunFacts, { expected }: PublishedSubject) {
  const { fields } = certificate;
  const id = expected.repositoryId ?? fields.sourceId;
  const entry = expected.entryWorkflow ?? fields.buildConfigUri;
  const allowed = expected.triggers ?? BY_HAND;
  return [
    ["belongs to the repository with the id", facts.repositoryId, id],
    ["took its code from the repository with the id", facts.headRepositoryId, id],
    ["ran on the commit", facts.headSha, expected.commit],
    ["was started as", facts.path, WORKFLOW.exec(entry ?? "")?.[1]],
    [
      "was started by",
      facts.event,
      allowed.find((event) => event === facts.event) ?? allowed.join(" or "),
    ],
  ] as const;
}

function* identityAnswers(
  record: RunRecord,
  facts: RunFacts,
  subject: PublishedSubject,
): Iterable<Answer> {
  for (const [what, found, wanted] of pairsOf(record, facts, subject))
    if (found !== wanted)
      yield {
        message: `the run ${record.uri} ${what} ${found || "nobody knows"}, not ${wanted ?? "what the certificate says"}`,
      };
}

/** A job that was cut off is made good by the same job of a later attempt. */
const wentWell = (job: RunJob, { jobs }: RunFacts): boolean =>
  jobs.some(
    ({ name, attempt, conclusion }) =>
      name === job.name && attempt >= job.attempt && conclusion === "success",
  );

const covers = ({ startedAt, completedAt }: RunJob, at: number, now: number): boolean =>
  startedAt !== undefined && startedAt - SKEW_MS <= at && at <= (completedAt ?? now) + SKEW_MS;

function* timeAnswers(
  { record, facts }: { readonly record: RunRecord; readonly facts: RunFacts },
  at: number,
  now: number,
): Iterable<Answer> {
  const jobs = facts.jobs.filter((job) => job.attempt >= record.attempt && covers(job, at, now));
  if (jobs.length === 0)
    yield {
      message: `${record.channel} was published at ${timeText(at)}, when no job of the run ${record.uri} was at work`,
    };
  else if (!jobs.some((job) => wentWell(job, facts)))
    yield {
      message: `${record.channel} was published while only ${jobs.map(({ name }) => name).join(", ")} was at work, which did not succeed`,
    };
}

/** The run that verifies has not ended, and an earlier attempt of it may have failed after it had published. */
function* endAnswers({ own, uri }: RunRecord, facts: RunFacts): Iterable<Answer> {
  if (own || facts.conclusion === "success" || facts.lastConclusion === "success") return;
  if (facts.lastConclusion === undefined) yield { needs: `the run ${uri} to end`, waiting: true };
  else yield { message: `the run ${uri} ended with ${facts.lastConclusion}` };
}

function* runAnswers(record: RunRecord, subject: PublishedSubject): Iterable<Answer> {
  const at = publishedAt(subject, record.channel);
  if (isForgotten(record, subject)) {
    yield { notApplicable: `the run ${record.uri} is older than GitHub keeps runs` };
    return;
  }
  yield* whenSeen(record.facts, function* (facts) {
    yield* identityAnswers(record, facts, subject);
    yield* endAnswers(record, facts);
    // A digest or a file at hand has no time of publication.
    if (/^(?:digest|file):/.test(record.channel)) return;
    yield* whenSeen(at, (published) => timeAnswers({ record, facts }, published, subject.now));
  });
}

const job = (changes: Partial<RunJob>): PublishedSubject => {
  const [first] = publishedExample().origins?.runs ?? [];
  const jobs = first?.facts.state === "present" ? first.facts.value.jobs : [];
  return withRun({ jobs: jobs.map((each) => ({ ...each, ...changes })) });
};

const bad = (title: string, given: () => PublishedSubject, says: string) => ({
  title,
  given,
  says,
});

/** In 2028. */
const LONG_AFTER = 1_830_297_600_000;

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "failed-run",
  title: "The run that signed is not one that published well",
  severity: "critical",
  why: "Whoever steals the identity of a job can publish with a perfect signature, from another place and at another time. So the run must be the one that the certificate names, must have succeeded, and one of its jobs must have been at work when the version appeared.",
  fix: "Look at the run. Where its publishing job did not do this, treat the version as forged: deprecate it, and revoke what the run could reach.",

  *inspect(subject) {
    const { origins } = subject;
    if (origins === undefined) yield { needs: "a look at the runs behind the signatures" };
    else if (origins.runs.length === 0) yield { notApplicable: "no trusted signature names a run" };
    for (const record of origins?.runs ?? []) yield* runAnswers(record, subject);
  },

  examples: {
    bad: [
      bad(
        "a run of another repository",
        () => withRun({ repositoryId: "1" }),
        "belongs to the repository with the id 1, not 4242",
      ),
      bad(
        "the code of a fork",
        () => withRun({ headRepositoryId: "1" }),
        "took its code from the repository with the id 1",
      ),
      bad("another commit", () => withRun({ headSha: "d".repeat(40) }), "ran on the commit dddd"),
      bad(
        "another workflow",
        () => withRun({ path: ".github/workflows/ci.yml" }),
        "was started as .github/workflows/ci.yml, not .github/workflows/release.yml",
      ),
      bad(
        "another event",
        () => withRun({ event: "push" }),
        "was started by push, not workflow_dispatch",
      ),
      bad(
        "a run that failed",
        () => withRun({ conclusion: "failure", lastConclusion: "failure" }),
        "ended with failure",
      ),
      bad(
        "published when no job was at work",
        () => job({ completedAt: 0, startedAt: 0 }),
        "when no job of the run",
      ),
      bad(
        "published by a job that failed",
        () => job({ conclusion: "failure" }),
        "while only Release / Publish was at work, which did not succeed",
      ),
    ],
    good: [
      { title: "a run that went well", given: () => publishedExample() },
      {
        title: "the run that verifies, which has not ended",
        given: () => {
          const { origins, ...rest } = publishedExample();
          const runs = (origins?.runs ?? []).map((run) => ({ ...run, own: true }));
          return { ...rest, ...(origins && { origins: { ...origins, runs } }) };
        },
      },
      {
        title: "no signature that counts",
        given: () => publishedExample({ origins: { runs: [], reach: unseen("a commit") } }),
      },
    ],
    unknown: [
      {
        title: "nobody looked",
        given: () => {
          const { origins: _, ...rest } = publishedExample();
          return rest;
        },
        says: "a look at the runs",
      },
      {
        title: "no leave to read runs",
        given: () => withRun({}, { facts: unseen("leave to read the run") }),
        says: "leave to read the run",
      },
      {
        title: "a run that is not visible yet",
        given: () => withRun({}, { facts: pending("the run to become visible") }),
        says: "to become visible",
      },
      {
        title: "no leave to read the old run of what others published",
        given: () => ({
          ...withRun({}, { facts: unseen("leave to read the run") }),
          line: { triggers: ["push"] },
          now: LONG_AFTER,
        }),
        says: "leave to read the run",
      },
    ],
  },
});
