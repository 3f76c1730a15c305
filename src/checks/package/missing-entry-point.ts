import { binsOf, packedPath } from "../../domain/package/manifest.ts";
import { entryPointsOf, isServed } from "../../domain/package/entry-points.ts";
import { beginningOf } from "../../domain/content/large-file.ts";
import { examplePackage } from "../../domain/package/example-package.ts";
import { fileAt, type PackageSubject } from "../../domain/package/package-subject.ts";
import { defineSubjectCheck } from "../define-check.ts";

const SCRIPT = /\.[cm]?js$|(^|\/)[^./]+$/;
const EXECUTABLE = 0o111;
const SEVERITY = { everyone: "high", tools: "medium", nobody: "low" } as const;

function* binFaults(subject: PackageSubject) {
  for (const [name, target] of Object.entries(binsOf(subject.manifest))) {
    const file = fileAt(subject, packedPath(target));
    if (file === undefined) continue;
    const begins = Buffer.from(beginningOf(file).subarray(0, 4)).toString("latin1");
    const isProgram = begins.startsWith("\u007fELF") || begins.startsWith("MZ");
    if (SCRIPT.test(file.path) && !begins.startsWith("#!") && !isProgram)
      yield { message: `bin.${name}: ${file.path} does not begin with #!, so it cannot be run` };
    if ((file.mode & EXECUTABLE) !== EXECUTABLE)
      yield { message: `bin.${name}: ${file.path} is not executable`, severity: "low" as const };
  }
}

const tool = (text: string, fields: object = { bin: "./cli.js" }) =>
  examplePackage({ files: { "index.js": "", "cli.js": text }, fields: { ...fields } });

const bad = (field: string, value: unknown, says: string) => ({
  title: field,
  given: () => examplePackage({ fields: { main: undefined, [field]: value } }),
  says,
});

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "missing-entry-point",
  title: "package.json names a file that the package does not hold",
  severity: "high",
  why: "The package installs and then fails for everyone at the first import or command.",
  fix: "Build before sealing, and make `files` cover what main, module, types, exports, bin and man name.",

  *inspect(subject) {
    const files = subject.entries.filter(({ kind }) => kind === "file");
    const paths = new Set(files.map(({ path }) => path));
    for (const entry of entryPointsOf(subject.manifest))
      if (!isServed(entry, paths))
        yield {
          message: `${entry.field} names ${entry.target}, which is not in the package`,
          severity: SEVERITY[entry.missedBy],
        };
    yield* binFaults(subject);
  },

  examples: {
    bad: [
      bad("main", "./dist/index.js", "main names ./dist/index.js, which is not in the package"),
      bad("module", "dist/index.mjs", "module names dist/index.mjs"),
      bad("types", "index.d.ts", "types names index.d.ts"),
      bad("exports", { ".": { import: "./a.mjs" } }, "exports...import names ./a.mjs"),
      bad("exports", { "./*": "./lib/*.js" }, "names ./lib/*.js"),
      bad("exports", { "./*": "./*/*.js" }, "names ./*/*.js"),
      bad("bin", { run: "run.js" }, "bin.run names run.js"),
      bad("man", "run.1", "man names run.1"),
      bad("directories", { bin: "./scripts" }, "directories.bin names scripts/, which is not in"),
      { title: "no shebang", given: () => tool("run();"), says: "cli.js does not begin with #!" },
      {
        title: "not executable",
        given: () => tool("#!/usr/bin/env node\n"),
        says: "is not executable",
      },
    ],
    good: [
      { title: "a main that exists", given: () => examplePackage() },
      {
        title: "a main without its ending",
        given: () => examplePackage({ fields: { main: "./index" } }),
      },
      {
        title: "exports with conditions, patterns and holes",
        given: () =>
          examplePackage({
            fields: {
              exports: {
                ".": { types: "./index.d.ts", default: ["./index.js"] },
                "./lib/*": "./lib/*.js",
                "./twice/*": "./twice/*/*.js",
                "./folder/": "./lib/",
                "./lib/internal/*": null,
                "./package.json": "./package.json",
              },
            },
            files: { "index.js": "", "index.d.ts": "", "lib/a.js": "", "twice/b/b.js": "" },
          }),
      },
    ],
  },
});
