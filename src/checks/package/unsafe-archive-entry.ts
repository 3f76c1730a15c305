import { packedNameFaults, twinsOf } from "../../domain/package/archive/packed-name.ts";
import type { PackageEntry } from "../../domain/package/archive/package-entry.ts";
import { examplePackage, packedFile } from "../../domain/package/example-package.ts";
import type { PackageSubject } from "../../domain/package/package-subject.ts";
import { defineSubjectCheck } from "../define-check.ts";

const entries = (...changes: Partial<PackageEntry>[]) =>
  examplePackage({
    entries: changes.map((change) => ({ ...packedFile("index.js"), ...change })),
  });

const named = (...names: string[]) => entries(...names.map((name) => ({ name })));

const bad = (title: string, says: string, ...names: string[]) => ({
  title,
  given: () => named(...names),
  says,
});

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "unsafe-archive-entry",
  title: "The archive holds an entry that unpacks to something else",
  severity: "critical",
  why: "Links, paths that leave the folder, doubled names and characters nobody sees let the unpacked package differ from the one that was reviewed.",
  fix: "Rename or remove the file, and pack again.",

  *inspect({ entries }) {
    for (const { name, kind } of entries) {
      if (kind === "link") yield { message: `${name} is a link` };
      if (kind === "device") yield { message: `${name} is no regular file` };
      for (const fault of packedNameFaults(name)) yield { message: `${name} ${fault}` };
    }
    for (const [name, twin] of twinsOf(entries))
      yield { message: `${name} and ${twin} are one file on some systems` };
  },

  examples: {
    bad: [
      { title: "a link", given: () => entries({ kind: "link" }), says: "is a link" },
      { title: "a device", given: () => entries({ kind: "device" }), says: "is no regular file" },
      bad("an absolute path", "is an absolute path", "/etc/passwd"),
      bad("a drive", "is an absolute path", "C:/x.js"),
      bad("a path that leaves the folder", "leaves the package's folder", "package/../x.js"),
      bad("a backslash", "holds a backslash", "package/a\\b.js"),
      bad("a doubled name", "are one file on some systems", "package/a.js", "package/a.js"),
      bad(
        "names that differ in case",
        "are one file on some systems",
        "package/a.js",
        "package/A.js",
      ),
      bad(
        "a character that turns the line around",
        "holds a character that nobody sees",
        "package/a\u202Ejs.exe",
      ),
      bad("a line break", "holds a character that nobody sees", "package/a\n.js"),
      bad(
        "a second package.json behind two slashes",
        "package//package.json holds two slashes in a row",
        "package/package.json",
        "package//package.json",
      ),
      bad(
        "letters that fold to others",
        "are one file on some systems",
        "package/stra\u00DFe.js",
        "package/STRASSE.js",
      ),
      bad("a second root folder", "lies outside of package/", "other/a.js"),
      bad("a name that Windows reserves", "cannot exist on Windows", "package/lib/aux.js"),
    ],
    good: [
      { title: "plain files", given: () => examplePackage() },
      { title: "a folder", given: () => entries({ kind: "directory", name: "package/lib/" }) },
      { title: "letters of any script", given: () => named("package/docs/über-日本.md") },
    ],
  },
});
