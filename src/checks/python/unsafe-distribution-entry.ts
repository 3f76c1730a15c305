import { twinsOf, unseenIn } from "../../domain/package/archive/packed-name.ts";
import {
  type Distribution,
  type DistributionEntry,
  eachDistribution,
  placeOf,
  type PythonSubject,
} from "../../domain/python/distribution.ts";
import {
  examplePython,
  exampleSdist,
  exampleWheel,
  pythonFileEntry,
} from "../../domain/python/example-distribution.ts";
import { defineSubjectCheck } from "../define-check.ts";

const SET_ID = 0o6000;

function* nameFaults(path: string) {
  const parts = path.split("/");
  if (unseenIn(path)) yield "holds a character that nobody sees";
  if (path.includes("\\")) yield "holds a backslash, which some systems take for a folder";
  if (/^(\/|[A-Za-z]:)/.test(path)) yield "is an absolute path";
  else if (parts.some((part) => part === ".." || part === ".")) yield "leaves its folder";
  else if (parts.slice(0, -1).includes("")) yield "holds two slashes in a row";
}

function* entryFaults({ path, kind, mode }: DistributionEntry) {
  if (kind === "link") yield "is a link";
  if (kind === "device") yield "is no regular file";
  if ((mode & SET_ID) !== 0) yield "would run with the rights of its owner (setuid or setgid)";
  yield* nameFaults(path);
}

function* faultsOf({ file, entries, oddities }: Distribution) {
  for (const oddity of oddities) yield `${file} ${oddity}`;
  for (const entry of entries)
    for (const fault of entryFaults(entry)) yield `${file}: ${entry.path} ${fault}`;
  const named = entries.map(({ path }) => ({ name: path }));
  for (const [name, twin] of twinsOf(named))
    yield `${file}: ${name} and ${twin} are one file on some systems`;
}

const holding = (change: Partial<DistributionEntry>) =>
  examplePython(exampleSdist({ more: [{ ...pythonFileEntry("sample-1.2.3/a.py"), ...change }] }));
const named = (title: string, path: string, says: string) => ({
  title,
  given: () => holding({ path }),
  says,
});

export default defineSubjectCheck<PythonSubject>({
  family: "python",
  id: "unsafe-distribution-entry",
  title: "A wheel or sdist holds an entry that unpacks to something else",
  severity: "critical",
  why: "Links, paths that leave the folder, doubled names, sparse files and archives of two kinds at once let an installer unpack other files than the ones that were reviewed; indexes refuse most of them.",
  fix: "Remove or rename the file, and build again with a current backend.",

  inspect: (subject) =>
    eachDistribution(subject, function* (distribution) {
      for (const message of faultsOf(distribution)) yield { message, at: placeOf(distribution) };
    }),

  examples: {
    bad: [
      {
        title: "a link",
        given: () => holding({ kind: "link" }),
        says: "sample-1.2.3/a.py is a link",
      },
      { title: "a device", given: () => holding({ kind: "device" }), says: "is no regular file" },
      {
        title: "a setuid file",
        given: () => holding({ mode: 0o4755 }),
        says: "with the rights of its owner",
      },
      named("an absolute path", "/etc/passwd", "/etc/passwd is an absolute path"),
      named("a path that leaves the folder", "sample-1.2.3/../../a", "leaves its folder"),
      named("a backslash", "sample-1.2.3/a\\b.py", "holds a backslash"),
      named("an empty folder name", "sample-1.2.3//a.py", "holds two slashes in a row"),
      named(
        "a character that turns the line",
        "sample-1.2.3/a\u202E.py",
        "holds a character that nobody sees",
      ),
      named("a doubled name", "sample-1.2.3/LICENSE", "are one file on some systems"),
      named(
        "a name in other case",
        "sample-1.2.3/licence".replace("licence", "License"),
        "are one file on some systems",
      ),
      {
        title: "a sparse file",
        given: () =>
          examplePython(
            exampleSdist({ oddities: ["holds a sparse file, which readers unfold differently"] }),
          ),
        says: "sample-1.2.3.tar.gz holds a sparse file",
      },
    ],
    good: [
      { title: "a wheel and an sdist", given: () => examplePython(exampleWheel(), exampleSdist()) },
      {
        title: "a folder",
        given: () => holding({ path: "sample-1.2.3/docs/", kind: "directory" }),
      },
    ],
  },
});
