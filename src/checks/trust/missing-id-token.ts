import { known, unknown } from "../../domain/failure/fact.ts";
import { trustExample } from "../../domain/trust/trust-example.ts";
import { type TrustSubject, whenKnown } from "../../domain/trust/trust-subject.ts";
import { targetId } from "../../domain/trust/trust-target.ts";
import { defineSubjectCheck } from "../define-check.ts";

const NO_TOKEN = { idToken: known(false) };

export default defineSubjectCheck<TrustSubject>({
  family: "trust",
  id: "missing-id-token",
  title: "The publishing job may not ask for an ID token",
  severity: "high",
  why: "Registries and Sigstore recognise a job by the ID token that GitHub gives it. Without `id-token: write` there is none, and registries answer with a puzzling 401 or 404.",
  fix: "Give the publishing job `permissions: id-token: write`. Where it calls another workflow, the calling job and the called job both need it.",

  *inspect({ target, job }) {
    if (!target.trusted && !target.attested) {
      yield { notApplicable: `${targetId(target)} is published with a token and not attested` };
      return;
    }
    yield* whenKnown(job.idToken, function* (allowed) {
      if (!allowed)
        yield {
          message: `${job.where} publishes ${targetId(target)} but lacks \`id-token: write\``,
        };
    });
  },

  examples: {
    bad: [
      {
        title: "no permission",
        given: () => trustExample({ job: NO_TOKEN }),
        says: "publishes npm:@octo/widget but lacks `id-token: write`",
      },
      {
        title: "a token for npm, but provenance",
        given: () => trustExample({ target: { trusted: false }, job: NO_TOKEN }),
        says: "lacks `id-token: write`",
      },
    ],
    good: [
      { title: "granted", given: () => trustExample() },
      {
        title: "a token, and nothing is attested",
        given: () => trustExample({ target: { trusted: false, attested: false }, job: NO_TOKEN }),
      },
    ],
    unknown: [
      {
        title: "no workflow was found",
        given: () =>
          trustExample({ job: { idToken: unknown("a workflow that publishes to npm") } }),
        says: "a workflow that publishes to npm",
      },
    ],
  },
});
