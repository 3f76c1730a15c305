import { known, unknown } from "../../domain/failure/fact.ts";
import {
  daysAgo,
  exampleIndexFile,
  exampleIndexSdist,
  exampleProject,
  examplePypi,
} from "../../domain/release/example-pypi.ts";
import type { IndexFile } from "../../domain/registry/pypi/index-project.ts";
import { missingFiles, type PypiFacts, releasedFiles } from "../../domain/release/pypi-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** Since 2026 a release takes new files for this long (pypi/warehouse#19727). */
const WINDOW_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

const holding = (...files: readonly IndexFile[]) =>
  examplePypi({ pypi: { project: known(exampleProject(files)) } });

/** Days since the release began; undefined where the index does not say. */
function ageOf(facts: PypiFacts): number | undefined {
  const times = releasedFiles(facts).flatMap(({ uploadedAt }) => uploadedAt ?? []);
  return times.length === 0 ? undefined : (facts.seenAt - Math.min(...times)) / DAY_MS;
}

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "late-upload",
  title: "The release on PyPI is too old to be completed",
  severity: "high",
  why: "PyPI takes new files for a release for 14 days only. An upload that was cut off and is resumed later would be refused, after everything else was published.",
  fix: "Raise the version, and release it whole.",

  *inspect({ pypi }) {
    if (pypi.length === 0) yield { notApplicable: "nothing goes to PyPI" };
    for (const facts of pypi) {
      if (!facts.project.known) yield { needs: facts.project.needs };
      else if (releasedFiles(facts).length > 0) yield* judge(facts);
    }
  },

  examples: {
    bad: [
      {
        title: "a release of three weeks ago without its sdist",
        given: () => holding(exampleIndexFile({ uploadedAt: daysAgo(21) })),
        says: "pypi:octo-widget@1.2.3 began 21 days ago and still lacks octo_widget-1.2.3.tar.gz; PyPI takes new files for 14 days only",
      },
      {
        title: "a release that began long ago and got a file yesterday",
        given: () =>
          holding(
            exampleIndexFile({ uploadedAt: daysAgo(1) }),
            exampleIndexFile({
              name: "octo_widget-1.2.3-cp314-cp314-win_amd64.whl",
              uploadedAt: daysAgo(14.5),
            }),
          ),
        says: "began 14 days ago",
      },
    ],
    good: [
      {
        title: "a release of two days ago without its sdist",
        given: () => holding(exampleIndexFile()),
      },
      {
        title: "an old release that is complete",
        given: () =>
          holding(
            exampleIndexFile({ uploadedAt: daysAgo(300) }),
            exampleIndexSdist({ uploadedAt: daysAgo(300) }),
          ),
      },
      { title: "a new version", given: () => holding() },
    ],
    unknown: [
      {
        title: "the index does not answer",
        given: () => examplePypi({ pypi: { project: unknown("an answer of PyPI") } }),
        says: "an answer of PyPI",
      },
      {
        title: "the index does not say when the files came",
        given: () => {
          const { uploadedAt: _, ...file } = exampleIndexFile();
          return holding(file);
        },
        says: "the time at which pypi:octo-widget@1.2.3 began",
      },
    ],
  },
});

function* judge(facts: PypiFacts) {
  const missing = missingFiles(facts).map(({ name }) => name);
  const { id } = facts.target;
  const age = ageOf(facts);
  if (missing.length === 0) return;
  if (age === undefined) yield { needs: `the time at which ${id} began, in PyPI's answer` };
  else if (age > WINDOW_DAYS)
    yield {
      message: `${id} began ${Math.floor(age)} days ago and still lacks ${missing.join(", ")}; PyPI takes new files for ${WINDOW_DAYS} days only`,
    };
}
