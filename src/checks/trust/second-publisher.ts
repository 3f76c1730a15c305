import { known } from "../../domain/failure/fact.ts";
import { pythonExample, trustExample } from "../../domain/trust/trust-example.ts";
import type { TrustSubject } from "../../domain/trust/trust-subject.ts";
import { targetId } from "../../domain/trust/trust-target.ts";
import { defineSubjectCheck } from "../define-check.ts";

const two = [".github/workflows/ci.yml", ".github/workflows/release.yml"];

export default defineSubjectCheck<TrustSubject>({
  family: "trust",
  id: "second-publisher",
  title: "More than one workflow file publishes the same package",
  severity: "high",
  why: "npm takes one trusted publisher for a package, so only one of the files can ever be trusted; the other one fails when it is needed.",
  fix: "Publish from one workflow file.",

  *inspect({ target, publishers }) {
    if (target.registry !== "npm" || !target.trusted) {
      yield { notApplicable: `${targetId(target)} may have several publishers` };
      return;
    }
    if (publishers.length === 0)
      yield { needs: "a checkout with the workflow file that this job was started from" };
    if (publishers.length > 1)
      yield {
        message: `${targetId(target)} is published by ${publishers.join(" and ")}, but npm trusts one file`,
      };
  },

  examples: {
    unknown: [
      {
        title: "nobody sees the workflow files",
        given: () => trustExample({ subject: { publishers: [] } }),
        says: "a checkout with the workflow file",
      },
    ],
    bad: [
      {
        title: "two files",
        given: () => trustExample({ subject: { publishers: two } }),
        says: "by .github/workflows/ci.yml and .github/workflows/release.yml, but npm trusts one",
      },
    ],
    good: [
      { title: "one file", given: () => trustExample() },
      { title: "PyPI takes several", given: () => pythonExample({ subject: { publishers: two } }) },
      {
        title: "with a token",
        given: () =>
          trustExample({
            subject: { publishers: two },
            target: { trusted: false, name: known("widget") },
          }),
      },
    ],
  },
});
