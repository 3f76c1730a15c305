import { type AssetSubject, plainFiles } from "../../domain/asset/asset-subject.ts";
import { exampleArchive, exampleAsset } from "../../domain/asset/example-asset.ts";
import { embeddedSources } from "../../domain/package/content/source-map.ts";
import { defineSubjectCheck } from "../define-check.ts";

const MAP = /\.map$/;
const FIRST = { line: 1, column: 1, offset: 0 };
const MOST_NAMED = 3;

const mapped = (path: string, map: string) =>
  exampleAsset("a.tgz", exampleArchive({ [path]: map }));
const EMBEDDING = JSON.stringify({
  version: 3,
  sources: ["../src/a.ts"],
  sourcesContent: ["let a;"],
});

export default defineSubjectCheck<AssetSubject>({
  family: "asset",
  id: "source-map-in-asset",
  title: "A source map in a file of the release carries whole source files",
  severity: "low",
  hygiene: true,
  why: "`sourcesContent` publishes source files, with comments and with whatever was bundled in, though nobody listed them. Wheels take them along with their web pages.",
  fix: "Build source maps without `sourcesContent`, keep them out of the archive, or ignore this finding in the policy by the path inside of the archive.",

  *inspect(subject) {
    for (const file of plainFiles(subject).filter(({ name }) => MAP.test(name))) {
      const { shown, path } = file;
      const sources = embeddedSources(path, file);
      if (sources === undefined)
        yield { needs: `a source map that can be read instead of ${shown}` };
      else if (sources.length > 0)
        yield {
          message: `${shown} carries ${sources.length} source file(s): ${sources.slice(0, MOST_NAMED).join(", ")}`,
          at: { path, start: FIRST, end: FIRST },
        };
    }
  },

  examples: {
    bad: [
      {
        title: "in an archive",
        given: () => mapped("static/a.js.map", EMBEDDING),
        says: "a.tgz: package/static/a.js.map carries 1 source file(s): src/a.ts",
      },
      {
        title: "on its own",
        given: () => exampleAsset("a.js.map", EMBEDDING),
        says: "a.js.map carries 1 source file(s)",
      },
    ],
    good: [
      { title: "no map", given: () => exampleAsset("tool.exe", "MZ") },
      { title: "no sources", given: () => mapped("a.js.map", '{"version":3,"sources":["a.ts"]}') },
    ],
    unknown: [
      {
        title: "a broken map",
        given: () => mapped("a.js.map", '{"sourcesContent": ["let'),
        says: "a source map that can be read instead of a.tgz: package/a.js.map",
      },
    ],
  },
});
