import { valid } from "semver";
import { z } from "zod";
import type { NeededPackage } from "../../advisory/dependency-subject.ts";
import { GuardError } from "../../failure/guard-error.ts";
import { npmPurl } from "../../package/npm-purl.ts";
import { npmDependencies } from "../../package/sbom/dependency-graph.ts";
import { parseLockFile } from "../../package/sbom/lock-file.ts";
import type { Unread } from "../release-needs.ts";
import { jsonIn } from "./json-in.ts";
import { type PackedContents, textIn } from "./packed-contents.ts";

/** What a package itself locks its users to. */
export interface LockedInPackage {
  readonly packages: readonly NeededPackage[];
  /** Names of what it needs in ranges, so that nobody knows the version. */
  readonly ranged: readonly string[];
  /** The file that could not be read, and why: the rest of a sentence. */
  readonly unread?: Unread;
}

/** The one lock file that npm publishes and that counts for users. Source: docs of npm, "npm-shrinkwrap.json". */
export const SHRINKWRAP = "npm-shrinkwrap.json";

const MANIFEST = "package.json";

const texts = z.record(z.string(), z.string()).default({});
const shape = z.looseObject({ dependencies: texts, optionalDependencies: texts });

function shrinkwrapped(text: string): LockedInPackage {
  try {
    const { all } = npmDependencies(parseLockFile(SHRINKWRAP, Buffer.from(text)), "");
    const packages = [...all.values()].map(({ purl, scope }) => ({
      purl,
      role: scope === "development" ? ("development" as const) : ("runtime" as const),
    }));
    return { packages, ranged: [] };
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    const why = error.message.replace(`${SHRINKWRAP} `, "");
    return { packages: [], ranged: [], unread: { name: SHRINKWRAP, why } };
  }
}

/** What stands in its shrinkwrap, else what package.json needs in one exact version. */
export function lockedInPackage(contents: PackedContents): LockedInPackage {
  const lock = textIn(contents, SHRINKWRAP);
  if (lock !== undefined) return shrinkwrapped(lock);
  if (contents.files.some(({ path }) => path === SHRINKWRAP))
    return {
      packages: [],
      ranged: [],
      unread: { name: SHRINKWRAP, why: "is too large to be read" },
    };
  const { data } = shape.safeParse(jsonIn(textIn(contents, MANIFEST) ?? ""));
  if (data === undefined)
    return { packages: [], ranged: [], unread: { name: MANIFEST, why: "cannot be read" } };
  const needed = Object.entries({ ...data.optionalDependencies, ...data.dependencies });
  const exact = needed.filter(([, range]) => valid(range) !== null);
  return {
    packages: exact.map(([name, range]) => ({
      purl: npmPurl(name, valid(range) ?? range),
      role: "runtime" as const,
    })),
    ranged: needed.filter(([, range]) => valid(range) === null).map(([name]) => name),
  };
}
