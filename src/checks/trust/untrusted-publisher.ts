import { known, unknown } from "../../domain/failure/fact.ts";
import { registrationAdvice } from "../../domain/trust/registration.ts";
import { trustExample } from "../../domain/trust/trust-example.ts";
import { type TrustSubject, whenKnown } from "../../domain/trust/trust-subject.ts";
import { REGISTRY_TITLES, targetId } from "../../domain/trust/trust-target.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<TrustSubject>({
  family: "trust",
  id: "untrusted-publisher",
  title: "The registry does not trust this job",
  severity: "high",
  // Outside of the job only the registry's website knows; publish-package asks again before it writes.
  hygiene: true,
  why: "The registry was asked for a token as this very job, as publishing would do it, and said no. Its clients hide that answer.",
  fix: "Open the settings page and type in what the table OIDC says, letter by letter.",

  *inspect({ target, job, trial }) {
    if (!target.trusted || target.registry === "github-release") {
      yield { notApplicable: `${targetId(target)} takes no trusted publisher` };
      return;
    }
    yield* whenKnown(trial, function* ({ trusted, says }) {
      if (!trusted)
        yield {
          message: `${REGISTRY_TITLES[target.registry]} gives ${job.where} no token for ${targetId(target)}: ${says}. ${registrationAdvice(target, job)}`,
        };
    });
  },

  examples: {
    bad: [
      {
        title: "npm knows no such publisher",
        given: () =>
          trustExample({ subject: { trial: known({ trusted: false, says: "404: not found" }) } }),
        says: "Organization or user: octo; Repository: widget; Workflow filename: release.yml; Environment name: release",
      },
    ],
    good: [
      { title: "npm gave a token", given: () => trustExample() },
      {
        title: "the release needs none",
        given: () =>
          trustExample({ target: { registry: "github-release", name: known("octo/widget") } }),
      },
    ],
    unknown: [
      {
        title: "on a laptop",
        given: () => trustExample({ subject: { trial: unknown("the ID token of the job") } }),
        says: "the ID token of the job",
      },
    ],
  },
});
