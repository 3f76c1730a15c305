import { known, unknown } from "../../domain/failure/fact.ts";
import { pythonExample, trustExample } from "../../domain/trust/trust-example.ts";
import { type TrustSubject, whenKnown } from "../../domain/trust/trust-subject.ts";
import { targetId } from "../../domain/trust/trust-target.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<TrustSubject>({
  family: "trust",
  id: "unbound-environment",
  title: "The publishing job is not in the environment that the registration names",
  severity: "high",
  why: "A trusted publisher that names an environment accepts no job outside of it, and one that names none accepts every job of the file, also one that no reviewer approved.",
  fix: "Write the policy's environment into the publishing job (`environment: NAME`), and the same name into the registration.",

  *inspect({ target, job, environment }) {
    if (!target.trusted && !target.attested) {
      yield { notApplicable: `${targetId(target)} is published with a token and not attested` };
      return;
    }
    yield* whenKnown(job.environment, function* (name) {
      if (name !== environment)
        yield {
          message: `${job.where} runs in ${name === "" ? "no environment" : `the environment ${name}`}, but the policy publishes ${targetId(target)} from ${environment}`,
        };
    });
  },

  examples: {
    bad: [
      {
        title: "none",
        given: () => trustExample({ job: { environment: known("") } }),
        says: "runs in no environment, but the policy publishes npm:@octo/widget from release",
      },
      {
        title: "another one",
        given: () => pythonExample({ job: { environment: known("Release") } }),
        says: "runs in the environment Release, but",
      },
    ],
    good: [{ title: "the policy's", given: () => trustExample() }],
    unknown: [
      {
        title: "only the run knows",
        given: () => trustExample({ job: { environment: unknown("a plain environment name") } }),
        says: "a plain environment name",
      },
    ],
  },
});
