import { known, unknown } from "../../domain/failure/fact.ts";
import { exampleProject, examplePypi } from "../../domain/release/example-pypi.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { visibleText } from "../../domain/text/visible-text.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** States in which a project takes uploads (PEP 792). */
const OPEN = ["active", "deprecated"];

const being = (status: string) =>
  examplePypi({ pypi: { project: known(exampleProject([], { status })) } });

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "frozen-project",
  title: "The project on PyPI takes no uploads",
  severity: "high",
  why: "An archived or quarantined project refuses every upload. A quarantine means that PyPI suspects malware: whoever releases should hear of that first.",
  fix: "Take the project out of the archive in its settings, or answer PyPI's administrators if it is in quarantine; then run the job again.",

  *inspect({ pypi }) {
    if (pypi.length === 0) yield { notApplicable: "nothing goes to PyPI" };
    for (const { project, target } of pypi) {
      if (!project.known) yield { needs: project.needs };
      else if (project.value && !OPEN.includes(project.value.status))
        yield { message: `${target.name} is ${visibleText(project.value.status)} on PyPI` };
    }
  },

  examples: {
    bad: [
      {
        title: "in quarantine",
        given: () => being("quarantined"),
        says: "octo-widget is quarantined on PyPI",
      },
      {
        title: "archived",
        given: () => being("archived"),
        says: "octo-widget is archived on PyPI",
      },
      {
        title: "a state that nobody knows",
        given: () => being("frozen"),
        says: "octo-widget is frozen on PyPI",
      },
    ],
    good: [
      { title: "an active project", given: () => examplePypi() },
      { title: "a deprecated project", given: () => being("deprecated") },
      {
        title: "a project that is not there yet",
        given: () => examplePypi({ pypi: { project: known(undefined) } }),
      },
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
