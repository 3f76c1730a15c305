import { valid } from "semver";
import { z } from "zod";
import type { NeededPackage } from "../../advisory/dependency-subject.ts";
import { GuardError } from "../../failure/guard-error.ts";
import { npmPurl } from "../../package/npm-purl.ts";
import { npmDependencies } from "../../package/sbom/dependency-graph.ts";
import {
  type LockedPackages,
  type LockEntry,
  parseLockFile,
} from "../../package/sbom/lock-file.ts";
import { bundledInPackage, bundledNames, isBundledManifest } from "./bundled-in-package.ts";
import { jsonIn } from "./json-in.ts";
import { allNeeds, type LockedNeeds, unreadAs } from "./locked-needs.ts";
import { type PackedContents, textIn } from "./packed-contents.ts";

/** The one lock file that npm publishes and that counts for users. Source: docs of npm, "npm-shrinkwrap.json". */
const SHRINKWRAP = "npm-shrinkwrap.json";

const MANIFEST = "package.json";

/** Whether the text of a file of an npm package says what it brings with it. */
export const saysNeeds = (path: string): boolean =>
  path === MANIFEST || path === SHRINKWRAP || isBundledManifest(path);

const texts = z.record(z.string(), z.string()).default({});
const shape = z.looseObject({
  dependencies: texts,
  optionalDependencies: texts,
  peerDependencies: texts,
});

const NOTHING: LockedNeeds = { packages: [], ranged: [], unread: [] };

/** A shrinkwrap, and the names that it has where the package looks first. */
interface Shrinkwrap extends LockedNeeds {
  readonly held: ReadonlySet<string>;
}

const FOLDER = "node_modules/";

/** A tarball of a registry, by its package and version. Source: docs of npm, "package-lock.json", "resolved". */
const TARBALL = /\/((?:@[^/]+\/)?([^/@]+))\/-\/([^/?#]+)\.tgz(?:[?#]|$)/;

/** What is really fetched: npm goes by the address and not by the name of the folder. */
function fetched({ resolved }: LockEntry): readonly NeededPackage[] {
  if (typeof resolved !== "string") return [];
  const [, name = "", base = "", file = ""] =
    TARBALL.exec(resolved.replace(/%2f/gi, "/").replace(/%40/g, "@")) ?? [];
  const version = file.startsWith(`${base}-`) ? valid(file.slice(base.length + 1)) : null;
  return version === null ? [] : [{ purl: npmPurl(name, version), role: "runtime" }];
}

function inLock(locked: LockedPackages): Shrinkwrap {
  const packages: readonly NeededPackage[] = [...npmDependencies(locked, "").all.values()].map(
    ({ purl, scope }) => ({ purl, role: scope === "development" ? scope : "runtime" }),
  );
  const told = new Set(packages.map(({ purl }) => purl));
  const installed = [...locked].filter(([at, { link }]) => at.includes(FOLDER) && !link);
  const others = installed
    .flatMap(([, entry]) => fetched(entry))
    .filter(({ purl }) => !told.has(purl));
  const nameless = installed.filter(([, { version, resolved }]) => !version && resolved);
  const held = installed.filter(([at, { version }]) => at.startsWith(FOLDER) && version);
  return {
    packages: [...packages, ...others],
    ranged: [],
    unread: nameless.map(([at]) => ({ name: SHRINKWRAP, why: `names no version of ${at}` })),
    held: new Set(held.map(([at]) => at.slice(FOLDER.length))),
  };
}

function shrinkwrapped(text: string): Shrinkwrap {
  try {
    return inLock(parseLockFile(SHRINKWRAP, Buffer.from(text)));
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    const why = error.message.replace(`${SHRINKWRAP} `, "");
    return { ...unreadAs(SHRINKWRAP, why), held: new Set() };
  }
}

function inShrinkwrap(contents: PackedContents): Shrinkwrap {
  const held = new Set<string>();
  const found = contents.files.filter(({ path }) => path === SHRINKWRAP);
  const text = textIn(contents, SHRINKWRAP);
  // npm goes by the last one; which one that is, readers do not agree on.
  if (found.length > 1) return { ...unreadAs(SHRINKWRAP, "stands in it twice"), held };
  if (text !== undefined) return shrinkwrapped(text);
  return {
    ...(found.length > 0 ? unreadAs(SHRINKWRAP, "is too large to be read") : NOTHING),
    held,
  };
}

/** A package under a name of one's own. Source: docs of npm, "package.json", "Aliases". */
const ALIAS = /^npm:((?:@[^/@]+\/)?[^/@]+)@(.+)$/;

interface Need {
  /** What it is called in package.json. */
  readonly own: string;
  readonly purl: string | undefined;
}

/** The one version that is wanted, as npm reads it: `=1.0.0` and `v1.0.0` are one too. */
function needOf([own, range]: readonly [string, string]): Need {
  const [, name = own, wanted = range] = ALIAS.exec(range.trim()) ?? [];
  const version = valid(wanted.trim(), { loose: true });
  return { own, purl: version === null ? undefined : npmPurl(name, version) };
}

function needsIn(contents: PackedContents): readonly Need[] | undefined {
  const { data } = shape.safeParse(jsonIn(textIn(contents, MANIFEST) ?? ""));
  // One name may stand in several of them; npm installs what is needed by peers too.
  return (
    data &&
    [data.dependencies, data.optionalDependencies, data.peerDependencies]
      .flatMap((each) => Object.entries(each))
      .map(needOf)
  );
}

/** What package.json asks for, but for ranges of what the package brings along under that name. */
function inManifest(contents: PackedContents, held: ReadonlySet<string>): LockedNeeds {
  const needs = needsIn(contents);
  if (needs === undefined) return unreadAs(MANIFEST, "cannot be read");
  const exact = needs.flatMap(({ purl }) => purl ?? []);
  const ranged = needs.filter(({ own, purl }) => purl === undefined && !held.has(own));
  return {
    packages: exact.map((purl) => ({ purl, role: "runtime" as const })),
    ranged: ranged.map(({ own }) => own),
    unread: [],
  };
}

/** What stands in its shrinkwrap, what package.json needs in one exact version, and what lies in the archive itself. */
export function lockedInPackage(contents: PackedContents): LockedNeeds {
  const lock = inShrinkwrap(contents);
  const held = new Set([...lock.held, ...bundledNames(contents)]);
  return allNeeds([lock, inManifest(contents, held), bundledInPackage(contents)]);
}
