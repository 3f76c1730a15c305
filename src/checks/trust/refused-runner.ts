import { known, unknown } from "../../domain/failure/fact.ts";
import { pythonExample, trustExample } from "../../domain/trust/trust-example.ts";
import { type TrustSubject, whenKnown } from "../../domain/trust/trust-subject.ts";
import { isPython, targetId } from "../../domain/trust/trust-target.ts";
import { defineSubjectCheck } from "../define-check.ts";

const OWN = { runner: known("self-hosted") };

export default defineSubjectCheck<TrustSubject>({
  family: "trust",
  id: "refused-runner",
  title: "The publishing job runs on a machine that registries do not trust",
  severity: "high",
  why: "npm gives tokens only to jobs on GitHub-hosted runners, and provenance from any other machine is only as good as that machine; verify-release refuses it.",
  fix: "Let the publishing job run on `ubuntu-latest`. Building may stay where it is: the sealed bundle carries the bytes over.",

  *inspect({ target, job }) {
    if (!target.trusted && !target.attested) {
      yield { notApplicable: `${targetId(target)} is published with a token and not attested` };
      return;
    }
    yield* whenKnown(job.runner, function* (runner) {
      if (runner === "github-hosted") return;
      yield {
        message: isPython(target)
          ? `${job.where} runs on a ${runner} runner, so nobody can rely on the attestations of ${targetId(target)}`
          : `${job.where} runs on a ${runner} runner, where ${targetId(target)} cannot be published`,
      };
    });
  },

  examples: {
    bad: [
      {
        title: "npm from a machine of one's own",
        given: () => trustExample({ job: OWN }),
        says: "runs on a self-hosted runner, where npm:@octo/widget cannot be published",
      },
      {
        title: "PyPI from a machine of one's own",
        given: () => pythonExample({ job: OWN }),
        says: "nobody can rely on the attestations",
      },
    ],
    good: [{ title: "a fresh machine of GitHub's", given: () => trustExample() }],
    unknown: [
      {
        title: "an expression decides",
        given: () => trustExample({ job: { runner: unknown("a plain `runs-on`") } }),
        says: "a plain `runs-on`",
      },
    ],
  },
});
