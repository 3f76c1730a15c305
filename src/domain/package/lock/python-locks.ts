import { z } from "zod";
import { normalizedName } from "../../registry/pypi/python-name.ts";
import type { ReadLock } from "./lock-owner.ts";
import { lockText, unreadable } from "./lock-refusal.ts";
import { reachable } from "./locked-graph.ts";
import { byPurl, keysFor, pythonNode } from "./python/python-nodes.ts";
import { readTomlLock } from "./python/read-toml-lock.ts";

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

const names = (some: readonly { readonly name: string }[]): readonly string[] =>
  some.map(({ name }) => normalizedName(name));

const namesNeeded = ({ dependencies, ...more }: UvPackage): readonly string[] =>
  names([...dependencies, ...Object.values(more["optional-dependencies"]).flat()]);

export const readUvLock: ReadLock = (lock, { manifest }) => {
  const { package: packages } = readTomlLock(lock, uv);
  const local = packages.filter(isLocal);
  const own = local.find(({ name }) => normalizedName(name) === normalizedName(manifest.name));
  if (own === undefined) return undefined;
  const locked = new Set(names(packages));
  const missing = packages.flatMap(namesNeeded).find((name) => !locked.has(name));
  if (missing !== undefined) throw unreadable(lock.path, `it does not hold ${missing}`);
  const nodes = packages
    .filter((one) => !isLocal(one))
    .map(({ name, version, dependencies, ...more }) =>
      pythonNode(name, version ?? "0", namesNeeded({ name, dependencies, ...more })),
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
  const { package: packages } = readTomlLock(lock, poetry);
  const nodes = packages.map(({ name, version, dependencies }) =>
    pythonNode(name, version, Object.keys(dependencies)),
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
      return pythonNode(name, version, []);
    });
  const keys = nodes.map(({ purl }) => purl);
  return reachable(byPurl(nodes), { required: keys, optional: [], development: [] });
};
