import { exampleFacts } from "../../domain/release/example-facts.ts";
import { type ExpectedAsset, MADE_ASSETS } from "../../domain/release/hosted-release.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** Source: "Storage and bandwidth quotas" in GitHub's documentation of releases. */
const LARGEST = 2 * 1024 * 1024 * 1024;
const MOST = 1000;

const asset = (size: number, name = "image.bin"): ExpectedAsset => ({
  name,
  size,
  sha256: "c".repeat(64),
});

const expecting = (...expected: readonly ExpectedAsset[]) => exampleFacts({ host: { expected } });

const many = (count: number) =>
  expecting(...Array.from({ length: count }, (_, at) => asset(1, `file-${at}.bin`)));

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "unhostable-asset",
  title: "GitHub will not take these files into a release",
  severity: "high",
  why: "GitHub refuses empty files, files of 2 GiB and more, and more than 1000 files in a release. Half-way through the upload is late to learn it.",
  fix: "Leave empty files out, split what is too large, or put many small files into one archive; then seal again.",

  *inspect({ host }) {
    if (!host) {
      yield { notApplicable: "no GitHub release is asked for" };
      return;
    }
    for (const { name, size } of host.expected) {
      if (size >= LARGEST)
        yield { message: `${name} has ${size} bytes; GitHub takes less than ${LARGEST}` };
      if (size === 0) yield { message: `${name} is empty, and GitHub takes no empty file` };
    }
    const count = host.expected.length + MADE_ASSETS.length;
    if (count > MOST)
      yield {
        message: `the release would have ${count} files, ${MADE_ASSETS.length} of which publishing adds; GitHub takes ${MOST}`,
      };
  },

  examples: {
    bad: [
      {
        title: "a file of 2 GiB",
        given: () => expecting(asset(LARGEST)),
        says: "image.bin has 2147483648 bytes; GitHub takes less than 2147483648",
      },
      {
        title: "an empty file",
        given: () => expecting(asset(0, "py.typed")),
        says: "py.typed is empty, and GitHub takes no empty file",
      },
      {
        title: "too many files",
        given: () => many(MOST - MADE_ASSETS.length + 1),
        says: "the release would have 1001 files, 2 of which publishing adds; GitHub takes 1000",
      },
    ],
    good: [
      { title: "a file just below the limit", given: () => expecting(asset(LARGEST - 1)) },
      { title: "as many files as fit", given: () => many(MOST - MADE_ASSETS.length) },
    ],
  },
});
