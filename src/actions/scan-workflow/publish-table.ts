import type { Table } from "../../domain/report/report.ts";
import type { Job, Workflow } from "../../domain/workflow/model.ts";
import { mayMintTokens } from "../../domain/workflow/power/power-of.ts";
import { secretsOf } from "../../domain/workflow/power/secrets-in.ts";
import { sinksOf } from "../../domain/workflow/publish/sinks-of.ts";

const words = (list: readonly string[]): string => [...new Set(list)].join(", ") || "–";

function rowOf(job: Job): string[] {
  const { workflow, environment } = job;
  const named = environment?.name?.text ?? "yes";
  return [
    workflow.path,
    job.id,
    words(sinksOf(job).map(({ channel }) => channel)),
    words(workflow.triggers.map(({ name }) => name)),
    environment ? named : "none",
    words([...(mayMintTokens(job) ? ["OIDC identity"] : []), ...secretsOf(job)]),
  ];
}

/** A row for each job of a file that publishes. */
export const publishRows = (workflow: Workflow): readonly (readonly string[])[] =>
  workflow.kind === "action"
    ? []
    : workflow.jobs.filter((job) => sinksOf(job).length > 0).map(rowOf);

/** Every job that publishes: the release path at a glance. */
export const publishTable = (rows: readonly (readonly string[])[]): Table => ({
  title: "Jobs that publish",
  columns: ["Workflow", "Job", "Publishes to", "Starts on", "Environment", "Holds"],
  rows,
});
