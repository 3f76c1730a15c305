import type { SecretFacts } from "../../domain/token/secret-facts.ts";
import { checkedSpecimen, secretSpecimen } from "../../domain/token/specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

const WHERE =
  "an absent secret reads as an empty text, and so does an environment's secret in a job that does not name the environment, also in a called workflow";

export default defineSubjectCheck<SecretFacts>({
  family: "secrets",
  id: "missing-secret",
  title: "A required secret is missing",
  severity: "critical",
  why: "GitHub hands over an empty text, without a warning, for a secret that does not exist where the job looks. The release then fails half-way, after something was published.",
  fix: "Create the secret in the environment of the publish job, name that environment in the job that reads it, and hand it over with `env:`. In a called workflow, environment secrets are only there in a job of the called workflow that names the environment.",

  *inspect({ name, value, clean }) {
    if (value === undefined) yield { message: `${name} is not in the environment of this step` };
    else if (clean === "") yield { message: `${name} is empty: ${WHERE}` };
  },

  examples: {
    bad: [
      {
        title: "a secret that the step does not hand over",
        given: () => secretSpecimen(undefined),
        says: "is not in the environment of this step",
      },
      {
        title: "a secret that does not exist, which GitHub reads as an empty text",
        given: () => secretSpecimen(""),
        says: "is empty",
      },
      {
        title: "a secret of blanks and an empty pair of quotes",
        given: () => secretSpecimen(' "" \n'),
        says: "is empty",
      },
    ],
    good: [
      {
        title: "a secret with a value",
        given: () => secretSpecimen(checkedSpecimen("npm_", "present")),
      },
    ],
  },
});
