import { known } from "../../failure/fact.ts";
import { publishedExample } from "../published-example.ts";
import { projectExample } from "../project-example.ts";
import type { SeenBytes } from "../published-package.ts";
import type { PublishedSubject } from "../published-subject.ts";
import { mapSighting, present, type Sighting } from "../sighting.ts";
import { blobId } from "./git-blob.ts";
import type { PackedContents } from "./packed-contents.ts";
import { NO_RULES, type SourceLook, type SourceRules } from "./source-tree.ts";

type Texts = Readonly<Record<string, string>>;

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

const contentsOf = (files: Texts): PackedContents => ({
  files: Object.entries(files).map(([path, text]) => ({ path, blobs: [blobId(bytesOf(text))] })),
  texts: Object.entries(files),
});

const MANIFESTS = /(?:^|\/)(?:package\.json|pyproject\.toml)$/;

/** A tree of these files, as GitHub would show it. */
const lookAt = (files: Texts, rules: Partial<SourceRules>): SourceLook => ({
  tree: present({
    commit: "c".repeat(40),
    files: Object.entries(files).map(([path, text]) => ({
      path,
      blob: blobId(bytesOf(text)),
      kind: "file" as const,
    })),
  }),
  manifests: Object.entries(files)
    .filter(([path]) => MANIFESTS.test(path))
    .map(([path, text]) => ({ path, text: present(text) })),
  rules: { ...NO_RULES, ...rules },
});

const holding = (seen: Sighting<SeenBytes>, files: Texts): Sighting<SeenBytes> =>
  mapSighting(seen, (bytes) => ({ ...bytes, contents: known(contentsOf(files)) }));

interface Sourced {
  /** Files of the archive. */
  readonly packed?: Texts;
  /** Files of the tree, beside those of the example; the empty text takes one away. */
  readonly tree?: Texts;
  readonly rules?: Partial<SourceRules>;
}

const merged = (...all: readonly Texts[]): Texts =>
  Object.fromEntries(
    [...new Map(all.flatMap((each) => Object.entries(each)))].filter(([, text]) => text !== ""),
  );

/** package.json of the examples, with other fields. */
export const manifestText = (fields: object = {}): string =>
  `${JSON.stringify({
    name: "@octo/widget",
    version: "1.0.0",
    repository: { type: "git", url: "git+https://github.com/octo/widget.git" },
    ...fields,
  })}\n`;

const OWN = { "package.json": manifestText(), "index.js": "export {};\n" };

/** An npm package and the tree it was built from; both hold package.json and index.js. */
export function sourcedPackage({
  packed = {},
  tree = {},
  rules = {},
}: Sourced = {}): PublishedSubject {
  const good = publishedExample();
  const files = merged(OWN, packed);
  return {
    ...good,
    source: lookAt(merged(OWN, tree), rules),
    packages: good.packages.map(({ seen, ...rest }) => ({
      ...rest,
      seen: { ...seen, tarball: holding(seen.tarball, files) },
    })),
  };
}

const PROJECT = '[project]\nname = "widget"\nversion = "1.0.0"\n';
const MODULE = { "src/widget/__init__.py": "x = 1\n" };

/** A wheel and an sdist and the tree they were built from, which holds pyproject.toml and one module in `src`. */
export function sourcedProject({
  packed = {},
  tree = {},
  rules = {},
}: Sourced = {}): PublishedSubject {
  const good = projectExample();
  const sdist = merged({ "pyproject.toml": PROJECT, "PKG-INFO": "x", ...MODULE }, packed);
  const wheel = merged(
    { "widget/__init__.py": "x = 1\n", "widget-1.0.0.dist-info/METADATA": "x" },
    Object.fromEntries(
      Object.entries(packed).map(([path, text]) => [path.replace(/^src\//, ""), text]),
    ),
  );
  return {
    ...good,
    source: lookAt(merged({ "pyproject.toml": PROJECT, ...MODULE }, tree), rules),
    projects: good.projects.map((project) => ({
      ...project,
      files: project.files.map((each) => ({
        ...each,
        bytes: holding(each.bytes, each.file.name.endsWith(".whl") ? wheel : sdist),
      })),
    })),
  };
}

/** The same with another tree, or none. */
export const withTree = (tree: SourceLook["tree"]): PublishedSubject => ({
  ...sourcedPackage(),
  source: { tree, manifests: [], rules: NO_RULES },
});

/** Nobody looked. */
export function withoutTree(): PublishedSubject {
  const { source: _, ...rest } = sourcedPackage();
  return rest;
}
