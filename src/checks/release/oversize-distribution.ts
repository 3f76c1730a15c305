import { examplePypi } from "../../domain/release/example-pypi.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

const MIB = 1024 * 1024;

const sized = (size: number, limit = 100 * MIB) => {
  const [first] = examplePypi().pypi;
  const files = first?.target.files.map((file) => ({ ...file, size })) ?? [];
  return examplePypi({ target: { files, limit } });
};

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "oversize-distribution",
  title: "A file is larger than PyPI takes",
  severity: "high",
  why: "PyPI refuses a file beyond the project's limit, which is 100 MiB where nobody asked for more. It would do so in the middle of the release.",
  fix: "Make the file smaller, or ask PyPI for a higher limit and write it into the policy: `max-file-mib`.",

  *inspect({ pypi }) {
    if (pypi.length === 0) yield { notApplicable: "nothing goes to PyPI" };
    for (const { files, limit } of pypi.map(({ target }) => target))
      for (const { name, size } of files.filter((file) => file.size > limit))
        yield {
          message: `${name} has ${(size / MIB).toFixed(1)} MiB; the project's limit is ${limit / MIB}`,
        };
  },

  examples: {
    bad: [
      {
        title: "a byte too much",
        given: () => sized(100 * MIB + 1),
        says: "octo_widget-1.2.3-py3-none-any.whl has 100.0 MiB; the project's limit is 100",
      },
    ],
    good: [
      { title: "exactly at the limit", given: () => sized(100 * MIB) },
      { title: "a project with a higher limit", given: () => sized(300 * MIB, 512 * MIB) },
    ],
  },
});
