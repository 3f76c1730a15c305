import { examplePackage } from "../../domain/package/example-package.ts";
import { type PackageSubject, placeIn } from "../../domain/package/package-subject.ts";
import { embeddedSources } from "../../domain/package/content/source-map.ts";
import { defineSubjectCheck } from "../define-check.ts";

const MAP = /\.map$/;
/** Sources of other packages and folders are the ones that nobody meant to publish. */
const FOREIGN = /^(\/|\.\.\/|[A-Za-z]:|file:)/;

const shown = (names: readonly string[]): string => names.slice(0, 3).join(", ");

function* remarkOn(
  subject: PackageSubject,
  carriers: readonly string[],
  sources: readonly string[],
) {
  const [first] = carriers;
  if (first === undefined) return;
  const foreign = sources.filter((source) => FOREIGN.test(source));
  const named = shown(foreign.length > 0 ? foreign : sources);
  yield {
    message: `${carriers.length} source map(s), such as ${first}, carry ${sources.length} source file(s) that are not in the package: ${named}`,
    at: placeIn(subject, first),
    ...(foreign.length > 0 && { severity: "medium" as const }),
  };
}

const mapped = (map: unknown, files: Readonly<Record<string, string>> = {}) =>
  examplePackage({
    files: { "dist/a.js.map": typeof map === "string" ? map : JSON.stringify(map), ...files },
  });

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "source-map-with-sources",
  title: "A source map carries source files that the package does not hold",
  severity: "low",
  hygiene: true,
  why: "`sourcesContent` publishes whole source files, with comments and with whatever was bundled in, though nobody listed them.",
  fix: "Build source maps without `sourcesContent`, leave them out of `files`, or ignore this finding in the policy.",

  *inspect(subject) {
    const paths = new Set(subject.entries.map(({ path }) => path));
    const carriers: string[] = [];
    const extra = new Set<string>();
    for (const entry of subject.entries.filter(({ path }) => MAP.test(path))) {
      const { path } = entry;
      const found = embeddedSources(path, entry);
      if (found === undefined) yield { needs: `a source map that can be read instead of ${path}` };
      const unlisted = (found ?? []).filter((source) => !paths.has(source));
      if (unlisted.length > 0) carriers.push(path);
      for (const source of unlisted) extra.add(source);
    }
    yield* remarkOn(subject, carriers, [...extra]);
  },

  examples: {
    bad: [
      {
        title: "sources outside of the package",
        given: () => mapped({ version: 3, sources: ["../src/a.ts"], sourcesContent: ["let a;"] }),
        says: "such as dist/a.js.map, carry 1 source file(s) that are not in the package: src/a.ts",
      },
      {
        title: "a map in sections",
        given: () =>
          mapped({
            version: 3,
            sections: [{ map: { sources: ["/x/b.ts"], sourcesContent: ["let b;"] } }],
          }),
        says: "/x/b.ts",
      },
    ],
    good: [
      { title: "no map", given: () => examplePackage() },
      { title: "no contents", given: () => mapped({ version: 3, sources: ["../src/a.ts"] }) },
      {
        title: "sources that the package holds",
        given: () =>
          mapped(
            { version: 3, sources: ["../src/a.ts"], sourcesContent: ["let a;"] },
            { "src/a.ts": "let a;" },
          ),
      },
      { title: "a map of a game", given: () => mapped("###.#") },
    ],
    unknown: [
      {
        title: "a broken source map",
        given: () => mapped('{"sourcesContent": ["let a;"'),
        says: "a source map that can be read instead of dist/a.js.map",
      },
    ],
  },
});
