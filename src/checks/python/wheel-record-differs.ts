import {
  bytesAt,
  type Distribution,
  eachDistribution,
  filesIn,
  infoFolders,
  placeOf,
  type PythonSubject,
} from "../../domain/python/distribution.ts";
import {
  examplePython,
  exampleSdist,
  exampleWheel,
} from "../../domain/python/example-distribution.ts";
import { recordFaults } from "../../domain/python/record.ts";
import { defineSubjectCheck } from "../define-check.ts";

const RECORD = "sample-1.2.3.dist-info/RECORD";

function* faultsOf(wheel: Distribution) {
  const paths = infoFolders(wheel).map((folder) => `${folder}/RECORD`);
  const [path = "RECORD"] = paths;
  const record = bytesAt(wheel, path);
  if (record === undefined) yield `${path} is missing`;
  else yield* recordFaults(record, filesIn(wheel));
}

const recorded = (text: string) => examplePython(exampleWheel({ files: { [RECORD]: text } }));
const sound = () => new TextDecoder().decode(bytesAt(exampleWheel(), RECORD));

export default defineSubjectCheck<PythonSubject>({
  family: "python",
  id: "wheel-record-differs",
  title: "RECORD of a wheel does not describe its files",
  severity: "high",
  why: "RECORD is the wheel's own list of digests. Installers and indexes compare with it, and a file that it does not name, or names with another digest, was put in after the build.",
  fix: "Build the wheel again; after any change to its files use `wheel unpack` and `wheel pack`, which write RECORD anew.",

  inspect: (subject) =>
    eachDistribution(subject, function* (distribution) {
      const at = placeOf(distribution);
      if (distribution.kind === "wheel")
        for (const fault of faultsOf(distribution))
          yield typeof fault === "string"
            ? { message: `${distribution.file}: ${fault}`, at }
            : { needs: `${fault.needs} (${distribution.file})` };
    }),

  examples: {
    bad: [
      {
        title: "another digest",
        given: () => recorded(sound().replace(/sha256=[^,]+/, "sha256=AAAA")),
        says: "RECORD gives sample/__init__.py another hash than it has",
      },
      {
        title: "another size",
        given: () => recorded(sound().replace(/,\d+\n/, ",1\n")),
        says: "RECORD gives sample/__init__.py 1 bytes, but it has 16",
      },
      {
        title: "a weak digest",
        given: () => recorded(sound().replace("sha256=", "md5=")),
        says: "RECORD gives sample/__init__.py a hash of md5, which is too weak",
      },
      {
        title: "no digest",
        given: () => recorded(sound().replace(/sha256=[^,]+/, "")),
        says: "RECORD gives sample/__init__.py no hash",
      },
      {
        title: "a file that is not listed",
        given: () => recorded(sound().replace(/^.*\n/, "")),
        says: "sample/__init__.py is not in RECORD",
      },
      {
        title: "a file that is not there",
        given: () => recorded(`${sound()}sample/b.py,sha256=AAAA,1\n`),
        says: "RECORD names sample/b.py, which is not in the wheel",
      },
      {
        title: "a doubled line",
        given: () => recorded(`${sound()}${RECORD},,\n`),
        says: `RECORD names ${RECORD} twice`,
      },
      {
        title: "a line that is none",
        given: () => recorded(`${sound()}sample\n`),
        says: "RECORD holds a line that cannot be read: sample",
      },
      {
        title: "no RECORD",
        given: () =>
          examplePython({
            ...exampleWheel(),
            entries: exampleWheel().entries.filter(({ path }) => path !== RECORD),
          }),
        says: "sample-1.2.3.dist-info/RECORD is missing",
      },
    ],
    good: [
      { title: "a built wheel", given: () => examplePython(exampleWheel()) },
      {
        title: "a name with a comma",
        given: () => examplePython(exampleWheel({ files: { 'sample/a,"b".txt': "x" } })),
      },
      { title: "an sdist has none", given: () => examplePython(exampleSdist()) },
    ],
  },
});
