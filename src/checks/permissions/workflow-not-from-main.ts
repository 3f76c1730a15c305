import { unknown } from "../../domain/failure/fact.ts";
import type { Answer } from "../../domain/finding/finding.ts";
import type { ReleaseFacts } from "../../domain/permission/release-facts.ts";
import { goodRelease, withAttempt, withRun } from "../../domain/permission/release-specimen.ts";
import { parseWorkflowRef } from "../../domain/permission/workflow-ref.ts";
import { visibleText } from "../../domain/text/visible-text.ts";
import { defineSubjectCheck } from "../define-check.ts";

const withWorkflow = (workflowRef: string): ReleaseFacts => withRun({ workflowRef });

function* inspectRef({ run, rules, attempt }: ReleaseFacts): Iterable<Answer> {
  const shown = visibleText(run.workflowRef);
  const workflow = parseWorkflowRef(run.workflowRef);
  if (workflow === undefined) {
    yield { message: `${shown} is not the address of a workflow` };
    return;
  }
  if (workflow.repository.toLowerCase() !== run.repository.toLowerCase())
    yield { message: `The workflow is ${shown}, which is not in ${run.repository}` };
  if (workflow.ref !== `refs/heads/${rules.branch}`)
    yield { message: `The workflow is ${shown}, and only refs/heads/${rules.branch} may release` };
  if (!attempt.known) yield { needs: attempt.needs };
  else if (attempt.value.workflowPath !== workflow.path)
    yield {
      message: `The runner says that the workflow is ${visibleText(workflow.path)}, and GitHub's API says ${visibleText(attempt.value.workflowPath)}`,
    };
}

export default defineSubjectCheck<ReleaseFacts>({
  family: "permissions",
  id: "workflow-not-from-main",
  title: "The workflow itself does not come from the release branch",
  severity: "critical",
  why: "What runs is the workflow's file, not the code beside it. A file of another branch was reviewed by nobody.",
  fix: "Start the workflow that stands on the release branch, with *Run workflow* on that branch.",

  *inspect(facts) {
    const { run } = facts;
    yield* inspectRef(facts);
    if (run.workflowSha === "")
      yield { needs: "GITHUB_WORKFLOW_SHA, which the runner did not set" };
    else if (run.workflowSha !== run.sha)
      yield {
        message: `The workflow is of commit ${visibleText(run.workflowSha)}, and the run is of ${run.sha}`,
      };
  },

  examples: {
    bad: [
      {
        title: "a workflow of another branch",
        given: () => withWorkflow("org/project/.github/workflows/release.yml@refs/heads/feature"),
        says: "and only refs/heads/main may release",
      },
      {
        title: "a workflow of a tag",
        given: () =>
          withWorkflow("org/project/.github/workflows/release.yml@refs/tags/refs/heads/main"),
        says: "and only refs/heads/main may release",
      },
      {
        title: "a workflow of another repository",
        given: () => withWorkflow("evil/project/.github/workflows/release.yml@refs/heads/main"),
        says: "which is not in org/project",
      },
      {
        title: "something that is no workflow",
        given: () => withWorkflow("org/project/release.yml@refs/heads/main"),
        says: "is not the address of a workflow",
      },
      {
        title: "a workflow of another commit",
        given: () => withRun({ workflowSha: "c".repeat(40) }),
        says: `of commit ${"c".repeat(40)}`,
      },
      {
        title: "a runner that was lied to",
        given: () => withAttempt({ workflowPath: ".github/workflows/other.yml" }),
        says: "and GitHub's API says .github/workflows/other.yml",
      },
    ],
    good: [{ title: "the workflow of the release branch", given: () => goodRelease }],
    unknown: [
      {
        title: "a runner that does not name the workflow's commit",
        given: () => withRun({ workflowSha: "" }),
        says: "GITHUB_WORKFLOW_SHA",
      },
      {
        title: "a run that the token may not read",
        given: () => ({ ...goodRelease, attempt: unknown("actions: read") }),
        says: "actions: read",
      },
    ],
  },
});
