import { examplePackage } from "../../domain/package/example-package.ts";
import { type PackageSubject, placeIn } from "../../domain/package/package-subject.ts";
import { beginningOf } from "../../domain/content/large-file.ts";
import { strayKind } from "../../domain/package/content/stray-kind.ts";
import { defineSubjectCheck } from "../define-check.ts";

const bad = (path: string, says: string, text = "") => ({
  title: path,
  given: () => examplePackage({ files: { [path]: text } }),
  says,
});

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "stray-file",
  title: "The package holds a file that should stay at home",
  severity: "high",
  why: "npm packs whatever lies in the folder unless something excludes it. Settings, keys, earlier archives and dumps have leaked to everyone that way.",
  fix: "List what belongs into the package under `files` in package.json, or move the file out of the folder.",

  *inspect(subject) {
    for (const entry of subject.entries) {
      const { path, kind } = entry;
      const stray = kind === "file" ? strayKind(path, beginningOf(entry)) : undefined;
      if (stray === undefined) continue;
      const { what, severity } = stray;
      yield { message: `${path} ${what}`, severity, at: placeIn(subject, path) };
    }
  },

  examples: {
    bad: [
      bad(".env", ".env holds settings of an environment"),
      bad("config/.env.production", "config/.env.production holds settings"),
      bad("keys/id_rsa", "is a private SSH key by its name"),
      bad("sample-1.2.2.tgz", "is an archive inside the package"),
      bad("lib/node_modules/dep/index.js", "is an installed dependency"),
      bad(".git/config", "belongs to version control"),
      bad("lib/.npmrc", "is npm's settings"),
      bad("cert.p12", "is a key store"),
      bad("key.pem", "holds a private key", "-----BEGIN PRIVATE KEY-----"),
      bad("index.js~", "is an editor's or merge tool's backup"),
      bad("core", "is the memory of a program", "\u007fELF"),
      bad("heap.heapsnapshot", "is the memory of a program"),
      bad(".DS_Store", "is left by a file manager"),
    ],
    good: [
      { title: "what a package is made of", given: () => examplePackage() },
      {
        title: "names that only look alike",
        given: () =>
          examplePackage({
            files: {
              ".env.example": "TOKEN=",
              "lib/core": "text",
              "lib/core.js": "",
              "lib/environment.js": "",
              "roots.pem": "-----BEGIN CERTIFICATE-----",
              "id_rsa.pub": "ssh-rsa",
            },
          }),
      },
    ],
  },
});
