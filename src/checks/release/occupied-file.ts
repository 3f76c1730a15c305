import { known, unknown } from "../../domain/failure/fact.ts";
import {
  exampleIndexFile,
  exampleIndexSdist,
  exampleProject,
  examplePypi,
} from "../../domain/release/example-pypi.ts";
import type { IndexFile } from "../../domain/registry/pypi/index-project.ts";
import {
  type PypiFacts,
  pypiStateOf,
  unsealedFiles,
  twinOf,
} from "../../domain/release/pypi-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { visibleText } from "../../domain/text/visible-text.ts";
import { defineSubjectCheck } from "../define-check.ts";

const holding = (...files: readonly IndexFile[]) =>
  examplePypi({ pypi: { project: known(exampleProject(files)) } });

function* faultsOf(facts: PypiFacts): Iterable<string> {
  const { files, id } = facts.target;
  for (const file of files) {
    const twin = twinOf(facts, file);
    if (pypiStateOf(facts, file) === "different")
      yield `${file.name} is on PyPI already, with other bytes than the sealed ones`;
    else if (twin && pypiStateOf(facts, file) === "absent")
      yield `The bytes of ${file.name} are on PyPI already, as ${visibleText(twin.name)}; PyPI takes no bytes twice`;
  }
  for (const { name } of unsealedFiles(facts))
    yield `${id} holds ${visibleText(name)} on PyPI, which was not sealed`;
}

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "occupied-file",
  title: "The release on PyPI holds other files already",
  severity: "critical",
  why: "PyPI gives out each file name once, and takes the same bytes once. If the version holds other bytes or files that nobody sealed, users would install what was never reviewed, and the rest of the release could not be uploaded any more.",
  fix: "Find out who uploaded them. Raise the version, build, seal and release again; yank the old one if it is not yours.",

  *inspect({ pypi }) {
    if (pypi.length === 0) yield { notApplicable: "nothing goes to PyPI" };
    for (const facts of pypi) {
      if (!facts.project.known) yield { needs: facts.project.needs };
      for (const message of faultsOf(facts)) yield { message };
    }
  },

  examples: {
    bad: [
      {
        title: "other bytes under the name",
        given: () => holding(exampleIndexFile({ sha256: "f".repeat(64) })),
        says: "octo_widget-1.2.3-py3-none-any.whl is on PyPI already, with other bytes than the sealed ones",
      },
      {
        title: "the same bytes under another name",
        given: () => holding(exampleIndexFile({ name: "octo_widget-1.2.2-py3-none-any.whl" })),
        says: "The bytes of octo_widget-1.2.3-py3-none-any.whl are on PyPI already, as octo_widget-1.2.2-py3-none-any.whl",
      },
      {
        title: "a wheel that nobody sealed",
        given: () =>
          holding(
            exampleIndexFile({
              name: "octo_widget-1.2.3-cp314-cp314-win_amd64.whl",
              sha256: "f".repeat(64),
            }),
          ),
        says: "pypi:octo-widget@1.2.3 holds octo_widget-1.2.3-cp314-cp314-win_amd64.whl on PyPI, which was not sealed",
      },
      {
        title: "a wheel of the same release, whose version has fewer zeros",
        given: () => {
          const facts = examplePypi({ target: { version: "1.2.0", id: "pypi:octo-widget@1.2.0" } });
          const name = "octo_widget-1.2-cp314-cp314-win_amd64.whl";
          const files = [exampleIndexFile({ name, sha256: "f".repeat(64) })];
          const project = known(exampleProject(files));
          return { ...facts, pypi: facts.pypi.map((one) => ({ ...one, project })) };
        },
        says: "pypi:octo-widget@1.2.0 holds octo_widget-1.2-cp314-cp314-win_amd64.whl on PyPI, which was not sealed",
      },
      {
        title: "an sdist in a zip, which installers take as well",
        given: () =>
          holding(exampleIndexFile({ name: "octo-widget-1.2.3.zip", sha256: "f".repeat(64) })),
        says: "holds octo-widget-1.2.3.zip on PyPI, which was not sealed",
      },
    ],
    good: [
      { title: "a new version", given: () => holding() },
      {
        title: "an older version",
        given: () =>
          holding(
            exampleIndexFile({
              name: "octo_widget-1.2.2-py3-none-any.whl",
              sha256: "f".repeat(64),
            }),
          ),
      },
      {
        title: "one of the sealed files, from a run that was cut off",
        given: () => holding(exampleIndexFile()),
      },
      {
        title: "all of the sealed files",
        given: () => holding(exampleIndexFile(), exampleIndexSdist()),
      },
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
