import { examplePackage, packedFile } from "../../domain/package/example-package.ts";
import { sizeOf } from "../../domain/content/large-file.ts";
import type { PackageSubject } from "../../domain/package/package-subject.ts";
import { defineSubjectCheck } from "../define-check.ts";

const MIB = 1024 * 1024;
const LARGEST_PACKED = 50 * MIB;
const LARGEST_UNPACKED = 200 * MIB;
const MOST_FILES = 10_000;

const inMib = (bytes: number): string => `${Math.round(bytes / MIB)} MiB`;

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "oversize",
  title: "The package is very large",
  severity: "low",
  hygiene: true,
  why: "Size that nobody expects is most often something that was packed by mistake, and registries refuse packages beyond their limits.",
  fix: "Look at the largest files in the report, and narrow `files` in package.json.",

  *inspect({ entries, packedSize }) {
    const unpacked = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
    if (packedSize > LARGEST_PACKED)
      yield {
        message: `The package has ${inMib(packedSize)}; more than ${inMib(LARGEST_PACKED)} is rare`,
      };
    if (unpacked > LARGEST_UNPACKED)
      yield {
        message: `The package unpacks to ${inMib(unpacked)}; more than ${inMib(LARGEST_UNPACKED)} is rare`,
      };
    if (entries.length > MOST_FILES)
      yield {
        message: `The package holds ${entries.length} files; more than ${MOST_FILES} is rare`,
      };
  },

  examples: {
    bad: [
      {
        title: "a large archive",
        given: () => examplePackage({ packedSize: 60 * MIB }),
        says: "The package has 60 MiB",
      },
      {
        title: "a large content",
        given: () =>
          examplePackage({ entries: [{ ...packedFile("a"), bytes: new Uint8Array(201 * MIB) }] }),
        says: "unpacks to 201 MiB",
      },
      {
        title: "many files",
        given: () =>
          examplePackage({ entries: Array.from({ length: 10_001 }, () => packedFile("a")) }),
        says: "holds 10001 files",
      },
    ],
    good: [
      { title: "a small package", given: () => examplePackage() },
      { title: "just at the limit", given: () => examplePackage({ packedSize: LARGEST_PACKED }) },
    ],
  },
});
