import { known, unknown } from "../../domain/failure/fact.ts";
import { pythonExample, trustExample } from "../../domain/trust/trust-example.ts";
import { type TrustSubject, whenKnown } from "../../domain/trust/trust-subject.ts";
import { isPython, REGISTRY_TITLES, targetId } from "../../domain/trust/trust-target.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** Events that strangers cause while the job holds the repository's own identity. */
const OF_STRANGERS = ["pull_request_target", "workflow_run", "issue_comment", "issues"];

const started = (...names: readonly string[]) => ({ triggers: known(names) });

export default defineSubjectCheck<TrustSubject>({
  family: "trust",
  id: "refused-trigger",
  title: "An event that strangers cause can start the publishing job",
  severity: "high",
  why: "With `pull_request_target` and `workflow_run` anyone can start a job that registries take for the maintainers. PyPI refuses tokens of the first, and verify-release refuses signatures of both.",
  fix: "Start the release by hand: `on: workflow_dispatch`, and no other event in that file.",

  *inspect({ target, job }) {
    if (!target.trusted && !target.attested) {
      yield { notApplicable: `${targetId(target)} is published with a token and not attested` };
      return;
    }
    yield* whenKnown(job.triggers, function* (names) {
      for (const name of names.filter((each) => OF_STRANGERS.includes(each))) {
        const refuses = isPython(target) && name === "pull_request_target";
        yield {
          message: refuses
            ? `${job.where} can be started by ${name}, with which ${REGISTRY_TITLES[target.registry]} gives no token`
            : `${job.where} can be started by ${name}, so strangers could publish ${targetId(target)}`,
        };
      }
    });
  },

  examples: {
    bad: [
      {
        title: "PyPI refuses it",
        given: () => pythonExample({ job: started("pull_request_target") }),
        says: "with which PyPI gives no token",
      },
      {
        title: "beside the button",
        given: () => trustExample({ job: started("workflow_dispatch", "workflow_run") }),
        says: "can be started by workflow_run, so strangers could publish npm:@octo/widget",
      },
    ],
    good: [
      { title: "the button", given: () => trustExample() },
      { title: "a tag", given: () => trustExample({ job: started("push") }) },
    ],
    unknown: [
      {
        title: "a workflow that cannot be read",
        given: () => trustExample({ job: { triggers: unknown("a readable release.yml") } }),
        says: "a readable release.yml",
      },
    ],
  },
});
