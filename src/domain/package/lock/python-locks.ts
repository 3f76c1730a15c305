import { z } from "zod";
import { normalizedName } from "../../registry/pypi/python-name.ts";
import { pypiPurl } from "../../python/pypi-purl.ts";
import { pythonVersion } from "../../release/python-version.ts";
import { parseToml } from "../../text/toml/parse-toml.ts";
import type { LockText, ReadLock } from "./lock-owner.ts";
import { lockText, shaped, unreadable } from "./lock-refusal.ts";
import { type LockedNode, reachable } from "./locked-graph.ts";

function readToml<T>({ path, bytes }: LockText, schema: z.ZodType<T>): T {
  const text = lockText(path, bytes);
  try {
    return shaped(path, schema, parseToml(text));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw unreadable(path, `it is not TOML, ${error.message}`, error);
    throw error;
  }
}

const needs = z.array(z.looseObject({ name: z.string() })).default([]);
const groups = z.record(z.string(), needs).default({});

/** `uv.lock`, version 1. Source: astral-sh/uv, its lock file format. */
const uv = z.looseObject({
  version: z.literal(1, { error: "only version 1 is read" }),
  package: z
    .array(
      z.looseObject({
        name: z.string(),
        version: z.string().optional(),
        source: z.record(z.string(), z.unknown()).default({}),
        dependencies: needs,
        "optional-dependencies": groups,
        "dev-dependencies": groups,
      }),
    )
    .default([]),
});

type UvPackage = z.output<typeof uv>["package"][number];

const LOCAL = ["editable", "virtual", "directory"];
const isLocal = ({ source }: UvPackage): boolean => LOCAL.some((kind) => kind in source);

const nodeOf = (name: string, version: string, needed: readonly string[]): LockedNode => {
  const project = normalizedName(name);
  const normal = pythonVersion(version) ?? version;
  return {
    purl: pypiPurl(project, normal),
    name: project,
    version: normal,
    // A version has many files, each with a hash of its own.
    hashes: [],
    needs: needed.map(normalizedName),
    optional: [],
  };
};

const names = (some: readonly { readonly name: string }[]): readonly string[] =>
  some.map(({ name }) => normalizedName(name));

const namesNeeded = ({ dependencies, ...more }: UvPackage): readonly string[] =>
  names([...dependencies, ...Object.values(more["optional-dependencies"]).flat()]);

/** Keys of every locked version of these projects. */
const keysFor = (nodes: readonly LockedNode[], projects: readonly string[]): readonly string[] =>
  projects.flatMap((project) =>
    nodes.filter(({ name }) => name === project).map(({ purl }) => purl),
  );

/** By package URL. A project may be locked in several versions, for several machines: each counts. */
const byPurl = (nodes: readonly LockedNode[]): ReadonlyMap<string, LockedNode> =>
  new Map(nodes.map((node) => [node.purl, { ...node, needs: keysFor(nodes, node.needs) }]));

export const readUvLock: ReadLock = (lock, { manifest }) => {
  const { package: packages } = readToml(lock, uv);
  const local = packages.filter(isLocal);
  const own = local.find(({ name }) => normalizedName(name) === normalizedName(manifest.name));
  if (own === undefined) return undefined;
  const locked = new Set(names(packages));
  const missing = packages.flatMap(namesNeeded).find((name) => !locked.has(name));
  if (missing !== undefined) throw unreadable(lock.path, `it does not hold ${missing}`);
  const nodes = packages
    .filter((one) => !isLocal(one))
    .map(({ name, version, dependencies, ...more }) =>
      nodeOf(name, version ?? "0", namesNeeded({ name, dependencies, ...more })),
    );
  return reachable(byPurl(nodes), {
    required: keysFor(nodes, names(own.dependencies)),
    optional: keysFor(nodes, Object.values(own["optional-dependencies"]).flatMap(names)),
    development: keysFor(nodes, Object.values(own["dev-dependencies"]).flatMap(names)),
  });
};

/** `poetry.lock`, version 2. Source: python-poetry/poetry, its lock file. */
const poetry = z.looseObject({
  metadata: z.looseObject({
    "lock-version": z.string().regex(/^2\./, { error: "only version 2 is read" }),
  }),
  package: z
    .array(
      z.looseObject({
        name: z.string(),
        version: z.string(),
        optional: z.boolean().default(false),
        groups: z.array(z.string()).optional(),
        dependencies: z.record(z.string(), z.unknown()).default({}),
      }),
    )
    .default([]),
});

const MAIN = "main";

export const readPoetryLock: ReadLock = (lock) => {
  const { package: packages } = readToml(lock, poetry);
  const nodes = packages.map(({ name, version, dependencies }) =>
    nodeOf(name, version, Object.keys(dependencies)),
  );
  // The file does not say what the project itself names, but which of its groups wants each package.
  const inMain = ({ groups: own }: (typeof packages)[number]) => own?.includes(MAIN) ?? true;
  const wanted = (fits: (one: (typeof packages)[number]) => boolean) =>
    keysFor(nodes, [...new Set(names(packages.filter(fits)))]);
  return reachable(byPurl(nodes), {
    required: wanted((one) => inMain(one) && !one.optional),
    optional: wanted((one) => inMain(one) && one.optional),
    development: wanted((one) => !inMain(one)),
  });
};

const PINNED = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*==\s*([0-9][^\s;*]*)\s*(;[^#]*)?$/;

/** A requirements file in which every line is one version with its hashes (`pip install --require-hashes`). */
export const readRequirements: ReadLock = ({ path, bytes }) => {
  const text = lockText(path, bytes).replaceAll(/\\\r?\n/g, " ");
  // Without hashes it is a list of wishes, and no lock file.
  if (!text.includes("--hash=")) return undefined;
  const lines = text.split(/\r?\n/).map((line) => line.replace(/(^|\s)#.*$/, "").trim());
  const nodes = lines
    .filter(
      (line) =>
        line !== "" &&
        !/^(-i|--index-url|--extra-index-url|--only-binary|--no-binary)\b/.test(line),
    )
    .map((line) => {
      const [wanted = "", ...hashes] = line.split(/\s+--hash=/);
      const [, name, version] = PINNED.exec(wanted.trim()) ?? [];
      if (name === undefined || version === undefined || hashes.length === 0)
        throw unreadable(path, `the line ${line.slice(0, 60)} is no version with hashes`);
      return nodeOf(name, version, []);
    });
  const keys = nodes.map(({ purl }) => purl);
  return reachable(byPurl(nodes), { required: keys, optional: [], development: [] });
};
