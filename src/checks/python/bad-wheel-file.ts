import { valueOf, valuesOf, readCoreMetadata } from "../../domain/python/core-metadata.ts";
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
import { expandedTags } from "../../domain/python/wheel-tags.ts";
import { defineSubjectCheck } from "../define-check.ts";

const NATIVE = /\.(so|pyd|dylib|dll)(\.\d+)*$/;
const PURE = /-none-any\.whl$/;

function* tagFaults({ named }: Distribution, said: readonly string[]) {
  const tags = "name" in named ? named.name.tags : undefined;
  if (tags === undefined) return;
  const wanted = expandedTags(tags);
  const missing = wanted.filter((tag) => !said.includes(tag));
  const extra = said.filter((tag) => !wanted.includes(tag));
  if (missing.length > 0)
    yield `WHEEL does not name the tag ${missing.join(", ")} of the file's name`;
  if (extra.length > 0)
    yield `WHEEL names the tag ${extra.join(", ")}, which the file's name lacks`;
}

function* wheelFaults(wheel: Distribution) {
  const path = `${infoFolders(wheel)[0] ?? ""}/WHEEL`;
  const bytes = bytesAt(wheel, path);
  const reading = bytes === undefined ? { fault: "is missing" } : readCoreMetadata(bytes);
  if ("fault" in reading) {
    yield `${path} ${reading.fault}`;
    return;
  }
  const version = valueOf(reading.metadata, "Wheel-Version") ?? "";
  if (!/^1\.\d+$/.test(version)) yield `WHEEL has the version ${version || "none"} instead of 1.0`;
  const pure = valueOf(reading.metadata, "Root-Is-Purelib") ?? "";
  if (!/^(true|false)$/i.test(pure)) yield "WHEEL does not say whether Root-Is-Purelib";
  yield* tagFaults(wheel, valuesOf(reading.metadata, "Tag"));
  const native = filesIn(wheel).find(({ path: file }) => NATIVE.test(file));
  if (PURE.test(wheel.file) && native)
    yield `holds ${native.path}, a native library, but is named as one for any platform`;
}

const WHEEL = "sample-1.2.3.dist-info/WHEEL";
const told = (text: string | undefined) =>
  examplePython(exampleWheel({ files: { [WHEEL]: text } }));
const lines = (version: string, pure: string, tag: string) =>
  `Wheel-Version: ${version}\nRoot-Is-Purelib: ${pure}\nTag: ${tag}\n`;

export default defineSubjectCheck<PythonSubject>({
  family: "python",
  id: "bad-wheel-file",
  title: "WHEEL is missing or does not fit the wheel",
  severity: "high",
  why: "Installers refuse a wheel without a sound WHEEL file, and one that is tagged for machines it was not built for installs and then fails there.",
  fix: "Build the wheel again with a current backend; use `wheel tags` to change tags, which writes name and WHEEL together.",

  inspect: (subject) =>
    eachDistribution(subject, function* (distribution) {
      if (distribution.kind === "wheel")
        for (const fault of wheelFaults(distribution))
          yield { message: `${distribution.file}: ${fault}`, at: placeOf(distribution) };
    }),

  examples: {
    bad: [
      { title: "none", given: () => told(undefined), says: "WHEEL is missing" },
      {
        title: "another format",
        given: () => told(lines("2.0", "true", "py3-none-any")),
        says: "WHEEL has the version 2.0 instead of 1.0",
      },
      {
        title: "no word of purity",
        given: () => told(lines("1.0", "perhaps", "py3-none-any")),
        says: "WHEEL does not say whether Root-Is-Purelib",
      },
      {
        title: "another tag",
        given: () => told(lines("1.0", "true", "cp314-cp314-win32")),
        says: "WHEEL does not name the tag py3-none-any of the file's name",
      },
      {
        title: "one more tag",
        given: () => told(lines("1.0", "true", "py3-none-any\nTag: py2-none-any")),
        says: "WHEEL names the tag py2-none-any, which the file's name lacks",
      },
      {
        title: "a native library in a pure wheel",
        given: () => examplePython(exampleWheel({ files: { "sample/_fast.so": "" } })),
        says: "holds sample/_fast.so, a native library, but is named as one for any platform",
      },
      { title: "no field", given: () => told("what"), says: "holds a line that is no field: what" },
    ],
    good: [
      { title: "a built wheel", given: () => examplePython(exampleWheel()) },
      { title: "an sdist has none", given: () => examplePython(exampleSdist()) },
    ],
  },
});
