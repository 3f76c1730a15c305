import { publishedExample } from "./published-example.ts";
import type { PublishedSubject } from "./published-subject.ts";
import type { RunFacts, RunRecord } from "./run-record.ts";
import { mapSighting } from "./sighting.ts";

/** The example with another word of the API on its run; `record` changes what is known of it beside. */
export function withRun(
  changes: Partial<RunFacts>,
  record: Partial<RunRecord> = {},
): PublishedSubject {
  const { origins, ...rest } = publishedExample();
  if (origins === undefined) return rest;
  const runs = origins.runs.map((run) => ({
    ...run,
    facts: mapSighting(run.facts, (facts) => ({ ...facts, ...changes })),
    ...record,
  }));
  return { ...rest, origins: { ...origins, runs } };
}
