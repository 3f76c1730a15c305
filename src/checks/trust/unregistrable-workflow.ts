import { known, unknown } from "../../domain/failure/fact.ts";
import { isCalledJob, repositoryOf } from "../../domain/trust/job-identity.ts";
import { pythonExample, trustExample } from "../../domain/trust/trust-example.ts";
import { type TrustSubject, whenKnown } from "../../domain/trust/trust-subject.ts";
import { isPython, REGISTRY_TITLES, targetId } from "../../domain/trust/trust-target.ts";
import { defineSubjectCheck } from "../define-check.ts";

const FOREIGN = known("org/release-guard/.github/workflows/release.yml");
const LOCAL = known("octo/widget/.github/workflows/publish.yml");

function reasonFor({ target, job }: TrustSubject): string {
  const [entry, written] = [job.entry, job.written].map((fact) => (fact.known ? fact.value : "?"));
  const title = REGISTRY_TITLES[target.registry];
  const foreign = repositoryOf(entry ?? "") !== repositoryOf(written ?? "");
  const said = `${targetId(target)} is published by a job that is written in ${written}, but the run is started as ${entry}`;
  return foreign
    ? `${said}: ${title} wants the job's file (job_workflow_ref) to be in the project's own repository, and refuses the token with invalid-publisher`
    : `${said}: ${title} compares tokens with the first (job_workflow_ref) and attestations with the second (workflow_ref), and no registration satisfies both`;
}

export default defineSubjectCheck<TrustSubject>({
  family: "trust",
  id: "unregistrable-workflow",
  title: "No registration can make the registry trust this job",
  severity: "high",
  why: "PyPI looks at the file that the job is written in; a job in a called workflow has another one than the run was started with. npm looks at the file that was started, so there it works.",
  fix: "Write the job that uploads to PyPI in the workflow file that you start: copy its `publish` job from action-templates/release-pypi.yml. It takes the sealed bundle that the called workflow made.",

  *inspect(subject) {
    const { target, job } = subject;
    if (!isPython(target) || !target.trusted) {
      yield { notApplicable: `${targetId(target)} may be published from a called workflow` };
      return;
    }
    yield* whenKnown(isCalledJob(job), function* (called) {
      if (called) yield { message: reasonFor(subject) };
    });
  },

  examples: {
    bad: [
      {
        title: "PyPI from a workflow of another repository",
        given: () => pythonExample({ job: { written: FOREIGN } }),
        says: "refuses the token with invalid-publisher",
      },
      {
        title: "PyPI from a called workflow of the same repository",
        given: () => pythonExample({ job: { written: LOCAL } }),
        says: "no registration satisfies both",
      },
      {
        title: "TestPyPI is no different",
        given: () => pythonExample({ target: { registry: "testpypi" }, job: { written: LOCAL } }),
        says: "TestPyPI compares tokens with the first",
      },
    ],
    good: [
      { title: "PyPI from the started file", given: () => pythonExample() },
      {
        title: "npm from a workflow of another repository",
        given: () => trustExample({ job: { written: FOREIGN } }),
      },
      {
        title: "PyPI with a token",
        given: () => pythonExample({ target: { trusted: false }, job: { written: FOREIGN } }),
      },
    ],
    unknown: [
      {
        title: "the job's file is not known",
        given: () => pythonExample({ job: { written: unknown("the called workflow") } }),
        says: "the called workflow",
      },
    ],
  },
});
