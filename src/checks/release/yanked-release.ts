import { known, unknown } from "../../domain/failure/fact.ts";
import {
  exampleIndexFile,
  exampleProject,
  examplePypi,
} from "../../domain/release/example-pypi.ts";
import { releasedFiles } from "../../domain/release/pypi-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

const holding = (yanked: boolean) =>
  examplePypi({ pypi: { project: known(exampleProject([exampleIndexFile({ yanked })])) } });

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "yanked-release",
  title: "The version on PyPI was yanked",
  severity: "high",
  why: "Somebody took this version back, so that nobody installs it unasked. Completing it would bring files to users that the project has warned of, and the new files would be yanked as well.",
  fix: "Find out why it was yanked. Raise the version, and release again; or take the yank back on PyPI if it was a mistake.",

  *inspect({ pypi }) {
    if (pypi.length === 0) yield { notApplicable: "nothing goes to PyPI" };
    for (const facts of pypi) {
      if (!facts.project.known) yield { needs: facts.project.needs };
      const yanked = releasedFiles(facts).filter((file) => file.yanked);
      if (yanked.length > 0)
        yield {
          message: `${facts.target.id} was yanked: ${yanked.map(({ name }) => name).join(", ")}`,
        };
    }
  },

  examples: {
    bad: [
      {
        title: "a yanked wheel",
        given: () => holding(true),
        says: "pypi:octo-widget@1.2.3 was yanked: octo_widget-1.2.3-py3-none-any.whl",
      },
    ],
    good: [
      { title: "a version that users get", given: () => holding(false) },
      { title: "a new version", given: () => examplePypi() },
    ],
    unknown: [
      {
        title: "the index does not answer",
        given: () => examplePypi({ pypi: { project: unknown("an answer of PyPI") } }),
        says: "an answer of PyPI",
      },
    ],
  },
});
