import { unknown } from "../../domain/failure/fact.ts";
import type { Answer } from "../../domain/finding/finding.ts";
import { type DeclaredJob, grants } from "../../domain/permission/declared-permissions.ts";
import type { ReleaseFacts } from "../../domain/permission/release-facts.ts";
import { goodRelease, withJob } from "../../domain/permission/release-specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** What this gate reads with. */
const NEEDED = ["actions", "contents"] as const;
/** What publishing writes to; anything else is more than a release needs. */
const RELEASE_WRITES = new Set([
  "artifact-metadata",
  "attestations",
  "contents",
  "id-token",
  "packages",
]);

const UNDECLARED =
  "declares no permissions, so the repository's settings decide what its token may do";

function* inspectScopes({ id, path, permissions, calls }: DeclaredJob): Iterable<Answer> {
  const job = `The job ${id} in ${path}`;
  // Which job of the called workflow uses what, its own blocks say.
  for (const scope of calls ? [] : NEEDED)
    if (!grants(permissions, scope, "read"))
      yield { message: `${job} lacks ${scope}: read, which check-permissions needs` };
  if (typeof permissions === "string") return;
  for (const [scope, level] of Object.entries(permissions))
    if (level === "write" && !RELEASE_WRITES.has(scope))
      yield { message: `${job} may write ${scope}, which no release needs`, severity: "medium" };
}

function* inspectJob(job: DeclaredJob): Iterable<Answer> {
  const { id, path, permissions } = job;
  if (permissions === "undeclared") yield { message: `The job ${id} in ${path} ${UNDECLARED}` };
  else if (permissions === "write-all")
    yield { message: `The job ${id} in ${path} may write everything (write-all)` };
  else yield* inspectScopes(job);
}

export default defineSubjectCheck<ReleaseFacts>({
  family: "permissions",
  id: "job-permissions",
  title: "The job's token may do more, or less, than a release needs",
  severity: "high",
  why: "Without a `permissions` block the repository's settings decide, and often that is write access to everything. Whatever runs in the job can then push code, change releases or approve itself.",
  fix: "Give the job its own `permissions` block. For this gate: `actions: read` and `contents: read`.",

  *inspect({ jobs }) {
    if (!jobs.known) yield { needs: jobs.needs };
    else for (const job of jobs.value) yield* inspectJob(job);
  },

  examples: {
    bad: [
      {
        title: "no block",
        given: () => withJob("undeclared"),
        says: "The job guard in .github/workflows/release.yml declares no permissions",
      },
      { title: "write-all", given: () => withJob("write-all"), says: "may write everything" },
      {
        title: "a call of a reusable workflow without a block",
        given: () => withJob("undeclared", true),
        says: "declares no permissions",
      },
      {
        title: "a call of a reusable workflow with write-all",
        given: () => withJob("write-all", true),
        says: "may write everything",
      },
      {
        title: "a block that does not let this gate read the run",
        given: () => withJob({ contents: "read" }),
        says: "lacks actions: read",
      },
      { title: "an empty block", given: () => withJob({}), says: "lacks contents: read" },
      {
        title: "a right that no release needs",
        given: () => withJob({ actions: "write", contents: "read" }),
        says: "may write actions, which no release needs",
      },
    ],
    good: [
      { title: "exactly what is needed", given: () => goodRelease },
      { title: "read-all", given: () => withJob("read-all") },
      {
        title: "a job that also publishes",
        given: () => withJob({ actions: "read", contents: "write", "id-token": "write" }),
      },
      {
        title: "a call of a reusable workflow with what its jobs need",
        given: () => withJob({ contents: "write", "id-token": "write" }, true),
      },
    ],
    unknown: [
      {
        title: "a workspace without the repository",
        given: () => ({ ...goodRelease, jobs: unknown("a checkout of the repository") }),
        says: "a checkout of the repository",
      },
    ],
  },
});
