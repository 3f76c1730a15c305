import type { Report } from "../../domain/report/report.ts";

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The server of the run's own address, so that it is right for every GitHub. */
const serverOf = (run: string | undefined): string | undefined =>
  run !== undefined && URL.canParse(run) && run.startsWith("https://")
    ? new URL(run).origin
    : undefined;

/** Which commit of which repository was looked at, where all of that is known. */
export function provenanceOf({ subject }: Report) {
  const server = serverOf(subject?.run);
  const repository = subject?.repository ?? "";
  const revisionId = subject?.commit ?? "";
  if (server === undefined || !REPOSITORY.test(repository) || !COMMIT.test(revisionId)) return {};
  return {
    versionControlProvenance: [{ repositoryUri: `${server}/${repository}`, revisionId }],
  };
}
