import type { Table } from "../../domain/report/report.ts";
import { STARTERS } from "../../domain/workflow/graph/workflow-graph.ts";
import type { Job, Workflow } from "../../domain/workflow/model.ts";
import { mayMintTokens } from "../../domain/workflow/power/power-of.ts";
import { secretsOf } from "../../domain/workflow/power/secrets-in.ts";
import { standingOf } from "../../domain/workflow/power/standing/standing-of.ts";
import { sinksOf } from "../../domain/workflow/publish/sinks-of.ts";

const words = (list: readonly string[]): string => [...new Set(list)].join(", ") || "–";

const STARTER_WORDS: Readonly<Record<(typeof STARTERS)[number], string>> = {
  external: "anyone",
  caller: "its callers",
  contributor: "whoever may push",
  machine: "a timer or a service",
  maintainer: "maintainers",
};

/** The ones to fear most, of those who can start it. */
function starterOf(job: Job): string {
  const who = new Set(standingOf(job).starters.map((start) => start.who));
  const first = STARTERS.find((one) => who.has(one));
  return first === undefined ? "–" : STARTER_WORDS[first];
}

function rowOf(job: Job): string[] {
  const { workflow, environment } = job;
  const named = environment?.name?.text ?? "yes";
  const secrets = secretsOf(job).map((name) =>
    name === "*" ? "every secret" : name.toUpperCase(),
  );
  return [
    workflow.path,
    job.id,
    words(sinksOf(job).map(({ channel }) => channel)),
    words(workflow.triggers.map(({ name }) => name)),
    starterOf(job),
    environment ? named : "none",
    words([...(mayMintTokens(job) ? ["OIDC identity"] : []), ...secrets]),
  ];
}

/** A row for each job of a file that publishes. */
export const publishRows = (workflow: Workflow): readonly (readonly string[])[] =>
  workflow.kind === "action"
    ? []
    : workflow.jobs.filter((job) => sinksOf(job).length > 0).map(rowOf);

const COLUMNS = [
  "Workflow",
  "Job",
  "Publishes to",
  "Starts on",
  "Started by",
  "Environment",
  "Holds",
] as const;
const STARTED_BY = COLUMNS.indexOf("Started by");
const RANKS = new Map(STARTERS.map((who, rank) => [STARTER_WORDS[who], rank]));

const rankOf = (row: readonly string[]): number =>
  RANKS.get(row[STARTED_BY] ?? "") ?? STARTERS.length;

/** Every job that publishes, those that anyone can start first: the release path at a glance. */
export const publishTable = (rows: readonly (readonly string[])[]): Table => ({
  title: "Jobs that publish",
  columns: COLUMNS,
  rows: rows.toSorted((a, b) => rankOf(a) - rankOf(b)),
});
