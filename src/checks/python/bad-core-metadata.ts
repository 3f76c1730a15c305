import {
  eachDistribution,
  indexSeverity,
  metadataOf,
  metadataPath,
  placeOf,
  type PythonSubject,
} from "../../domain/python/distribution.ts";
import {
  examplePython,
  exampleSdist,
  exampleWheel,
  type Fields,
  releasedElsewhere,
  unreadWheel,
} from "../../domain/python/example-distribution.ts";
import { type MetadataFault, metadataFaults } from "../../domain/python/metadata-faults.ts";
import { defineSubjectCheck } from "../define-check.ts";

const severityOf = (refusedBy: MetadataFault["refusedBy"], subject: PythonSubject) =>
  refusedBy === "nobody"
    ? { severity: "low" as const }
    : refusedBy === "index"
      ? indexSeverity(subject)
      : {};

const bad = (title: string, fields: Fields, says: string) => ({
  title,
  given: () => examplePython(exampleWheel({ fields })),
  says,
});
const METADATA = "sample-1.2.3.dist-info/METADATA";
const written = (text: string | undefined) =>
  examplePython(exampleWheel({ files: { [METADATA]: text } }));

export default defineSubjectCheck<PythonSubject>({
  family: "python",
  id: "bad-core-metadata",
  title: "The metadata of a wheel or sdist is missing or wrong",
  severity: "high",
  why: "The index refuses wrong metadata in the middle of a release, when other files are already there for ever, and what it lets pass can be read in two ways.",
  fix: "Mend the field in pyproject.toml and build again; the specification of core metadata says what each field may hold.",

  inspect: (subject) =>
    eachDistribution(subject, function* (distribution) {
      const { file, kind } = distribution;
      const at = placeOf(distribution);
      const reading = metadataOf(distribution);
      const name = kind === "wheel" ? "METADATA" : "PKG-INFO";
      const path = metadataPath(distribution);
      if (path === undefined || reading === undefined)
        yield { message: `${file} holds no ${name} where it belongs`, at };
      else if ("fault" in reading) yield { message: `${file}: ${path} ${reading.fault}`, at };
      else
        for (const { says, refusedBy } of metadataFaults(reading.metadata))
          yield { message: `${file} ${says}`, at, ...severityOf(refusedBy, subject) };
    }),

  examples: {
    bad: [
      {
        title: "none",
        given: () => written(undefined),
        says: "holds no METADATA where it belongs",
      },
      {
        title: "a line that is no field",
        given: () => written("Name sample"),
        says: "holds a line that is no field: Name sample",
      },
      { title: "half a field", given: () => written(" sample"), says: "begins with half a field" },
      {
        title: "a break that only some see",
        given: () => written("Metadata-Version: 2.4\nName: sample\u2028Version: 9\n"),
        says: "ends a line for some readers only",
      },
      bad("an unknown format", { "Metadata-Version": "9.0" }, "has the Metadata-Version 9.0"),
      bad("two names", { Name: ["sample", "other"] }, "says Name 2 times"),
      bad("an unknown field", { Licence: "MIT" }, "has the field licence, which nobody knows"),
      bad("a name that no project has", { Name: "-sample" }, "has the name -sample"),
      bad(
        "a long summary",
        { Summary: "a".repeat(513) },
        "has a Summary of more than 512 characters",
      ),
      bad("a summary of two lines", { Summary: "a\n  b" }, "has a Summary of several lines"),
      bad("a link without a label", { "Project-URL": "https://sample.example" }, "without a label"),
      bad(
        "a link that is none",
        { "Project-URL": "Home, ftp://x" },
        "a Project-URL Home that is no web address",
      ),
      bad(
        "a private classifier",
        { Classifier: "Private :: Do Not Upload" },
        "which forbids to publish it",
      ),
      bad(
        "an odd type",
        { "Description-Content-Type": "text/html" },
        "has the Description-Content-Type text/html",
      ),
      bad(
        "an odd variant",
        { "Description-Content-Type": "text/markdown; variant=X" },
        "which no index takes",
      ),
      {
        title: "a description without a type",
        given: () => examplePython(exampleSdist({ body: "# Sample" })),
        says: "has a description without Description-Content-Type",
      },
      bad("an odd Python", { "Requires-Python": "3.10+" }, "has the Requires-Python 3.10+"),
      bad(
        "a requirement that is none",
        { "Requires-Dist": "dep => 1" },
        "requires dep => 1, which is no requirement",
      ),
      bad(
        "a requirement at an address",
        { "Requires-Dist": "dep @ https://dep.example/a.whl" },
        "requires dep from an address",
      ),
      bad(
        "a licence that is none",
        { "License-Expression": "MIT/X11" },
        "has the License-Expression MIT/X11",
      ),
      bad("two licences", { License: "MIT" }, "says both License and License-Expression"),
      bad(
        "a licence's classifier",
        { Classifier: "License :: OSI Approved :: MIT License" },
        "and a classifier of a licence",
      ),
      bad("an older format", { "Metadata-Version": "2.1" }, "in a format before 2.4"),
    ],
    good: [
      { title: "a wheel and an sdist", given: () => examplePython(exampleWheel(), exampleSdist()) },
      {
        title: "requirements and a description",
        given: () =>
          examplePython(
            exampleWheel({
              fields: {
                "Description-Content-Type": "text/markdown; charset=UTF-8; variant=GFM",
                "Requires-Dist": [
                  "dep",
                  "other[one,two] (>=1.0,!=1.5.*) ; python_version < '3.12' and extra == 'a'",
                  "third~=2.0",
                ],
                "Project-URL": "Home, https://sample.example/",
              },
              body: "# Sample\n",
            }),
          ),
      },
      { title: "no file of Python", given: () => releasedElsewhere() },
    ],
    unknown: [
      {
        title: "an archive that nobody could read",
        given: () => examplePython(unreadWheel()),
        says: "an archive that can be read",
      },
    ],
  },
});
