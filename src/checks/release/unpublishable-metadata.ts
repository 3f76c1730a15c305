import { normalizedName } from "../../domain/registry/pypi/python-name.ts";
import { examplePypi } from "../../domain/release/example-pypi.ts";
import type { PypiFacts, StatedMetadata } from "../../domain/release/pypi-facts.ts";
import { pythonVersion } from "../../domain/release/python-version.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { visibleText } from "../../domain/text/visible-text.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** Prefix by which authors say that code must not reach the public index; PyPI refuses it. */
const PRIVATE = "Private ::";

function* faultsOf(
  { name, version, classifiers }: StatedMetadata,
  { target }: PypiFacts,
): Iterable<string> {
  const secret = classifiers.find((text) => text.startsWith(PRIVATE));
  if (secret !== undefined)
    yield `carries the classifier ${visibleText(secret)}, so that nobody publishes it`;
  if (normalizedName(name) !== target.name)
    yield `calls itself ${visibleText(name) || "nothing"} in its metadata, not ${target.name}`;
  if (pythonVersion(version) !== target.version)
    yield `carries the version ${visibleText(version) || "nothing"} in its metadata, not ${target.version}`;
}

const stating = (changes: Partial<StatedMetadata>) => {
  const stated = examplePypi().pypi.flatMap((facts) =>
    facts.stated.map((each) => ({ ...each, ...changes })),
  );
  return examplePypi({ pypi: { stated } });
};

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "unpublishable-metadata",
  title: "The metadata of a wheel or sdist forbids this publication",
  severity: "critical",
  why: "Installers believe the metadata inside, indexes believe the file's name. Where the two differ, users get something else than they asked for, and PyPI refuses the file. A `Private ::` classifier is how authors say that code must not reach the public index.",
  fix: "Mend the project's metadata or its classifiers, build and seal again.",

  *inspect({ pypi }) {
    if (pypi.length === 0) yield { notApplicable: "nothing goes to PyPI" };
    for (const facts of pypi)
      for (const stated of facts.stated)
        for (const fault of faultsOf(stated, facts)) yield { message: `${stated.file} ${fault}` };
  },

  examples: {
    bad: [
      {
        title: "a private package",
        given: () => stating({ classifiers: ["Private :: Do Not Upload"] }),
        says: "octo_widget-1.2.3-py3-none-any.whl carries the classifier Private :: Do Not Upload",
      },
      {
        title: "another name inside",
        given: () => stating({ name: "octo-gadget" }),
        says: "calls itself octo-gadget in its metadata, not octo-widget",
      },
      {
        title: "another version inside",
        given: () => stating({ version: "1.2.4" }),
        says: "carries the version 1.2.4 in its metadata, not 1.2.3",
      },
      {
        title: "no version at all",
        given: () => stating({ version: "" }),
        says: "carries the version nothing in its metadata",
      },
    ],
    good: [
      { title: "another spelling of the name", given: () => stating({ name: "Octo_Widget" }) },
      { title: "another spelling of the version", given: () => stating({ version: "v1.2.3" }) },
      {
        title: "ordinary classifiers",
        given: () => stating({ classifiers: ["Programming Language :: Python :: 3"] }),
      },
    ],
  },
});
