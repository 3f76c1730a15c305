import { examplePypi } from "../../domain/release/example-pypi.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

const versioned = (version: string) =>
  examplePypi({ target: { version, id: `pypi:octo-widget@${version}` } });

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "local-version",
  title: "The version is a local one",
  severity: "high",
  why: "What stands behind a plus marks a build of one's own (PEP 440). PyPI refuses it, and no user could ask for it.",
  fix: "Release a version without a plus, such as 1.2.3 or 1.2.3.post1.",

  *inspect({ pypi }) {
    if (pypi.length === 0) yield { notApplicable: "nothing goes to PyPI" };
    for (const { id, version } of pypi.map(({ target }) => target))
      if (version.includes("+")) yield { message: `${id} is a local version` };
  },

  examples: {
    bad: [
      {
        title: "a commit behind the plus",
        given: () => versioned("1.2.3+g1234567"),
        says: "pypi:octo-widget@1.2.3+g1234567 is a local version",
      },
    ],
    good: [
      { title: "a plain version", given: () => examplePypi() },
      { title: "a post-release", given: () => versioned("1.2.3.post1") },
    ],
  },
});
