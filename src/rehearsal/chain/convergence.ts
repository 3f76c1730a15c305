import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BUNDLE_FILE, CHECKSUMS_FILE } from "../../domain/release/bundle.ts";
import { bundleSchema } from "../../domain/release/bundle-schema.ts";
import type { CallerRepository } from "./caller-repository.ts";
import type { PythonPart } from "./python/python-part.ts";
import type { World } from "./world.ts";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** One row: a channel, and what is wrong with it; an empty text means the bundle's bytes, exactly once. */
export interface Channel {
  readonly name: string;
  readonly wrong: string;
}

function npmWrong(
  world: World,
  caller: CallerRepository,
  expected: { version: string; sha256: string },
): string {
  const versions = world.npm.packages.get(caller.packageName)?.versions ?? new Map();
  const published = [...versions.keys()].filter((version) => version !== caller.seededVersion);
  if (published.length !== 1 || published[0] !== expected.version)
    return `holds ${published.join(", ") || "nothing"} instead of ${expected.version}`;
  const version = world.npm.packages.get(caller.packageName)?.versions.get(expected.version);
  if (version === undefined || sha256(version.tarball) !== expected.sha256)
    return "holds other bytes";
  return version.attestations.length > 0 ? "" : "holds no provenance";
}

function releaseWrong(
  world: World,
  caller: CallerRepository,
  expected: { tag: string; files: ReadonlyMap<string, string> },
): string {
  const { releases, tags } = world.github.repository(caller.repository);
  const own = releases.filter(({ tagName }) => tagName === expected.tag);
  const [release] = own;
  if (release === undefined || own.length !== 1)
    return `${own.length} releases for ${expected.tag}`;
  if (release.draft) return "is still a draft";
  const wrong = [...expected.files].filter(([name, digest]) => {
    const assets = release.assets.filter((asset) => asset.name === name);
    return assets.length !== 1 || assets[0]?.state !== "uploaded" || assets[0].sha256 !== digest;
  });
  if (wrong.length > 0) return `asset ${wrong[0]?.[0]} is missing, twice there or other bytes`;
  return tags.some(({ name }) => name === expected.tag) ? "" : "has no tag";
}

function pypiWrong(world: World, { project, files }: PythonPart): string {
  const held = world.pypi.projects.get(project)?.files ?? [];
  const names = held.map(({ name }) => name).toSorted();
  if (names.join() !== [...files.keys()].toSorted().join())
    return `holds ${names.join(", ") || "nothing"}`;
  const other = held.find(({ name, sha256: digest }) => files.get(name) !== digest);
  if (other) return `holds other bytes as ${other.name}`;
  const bare = held.find(({ provenance }) => provenance === undefined);
  return bare ? `holds no attestation of ${bare.name}` : "";
}

/** Whether every channel ends with the sealed bytes, once. */
export function channelsOf(world: World, caller: CallerRepository, artifacts: string): Channel[] {
  const folder = join(artifacts, "release-guard-bundle");
  if (!existsSync(join(folder, BUNDLE_FILE)))
    return [{ name: "bundle", wrong: "was never sealed" }];
  const bundle = bundleSchema.parse(JSON.parse(readFileSync(join(folder, BUNDLE_FILE), "utf8")));
  const sealed = bundle.files.find(({ kind }) => kind === "npm-package");
  const own = [BUNDLE_FILE, CHECKSUMS_FILE].map(
    (name) => [name, sha256(readFileSync(join(folder, name)))] as const,
  );
  const files = new Map([...bundle.files.map((file) => [file.name, file.sha256] as const), ...own]);
  const npm = { version: bundle.version, sha256: sealed?.sha256 ?? "" };
  return [
    { name: `npm ${caller.packageName}@${bundle.version}`, wrong: npmWrong(world, caller, npm) },
    {
      name: `GitHub release ${bundle.tag}`,
      wrong: releaseWrong(world, caller, { tag: bundle.tag, files }),
    },
    ...(caller.python
      ? [{ name: `PyPI ${caller.python.project}`, wrong: pypiWrong(world, caller.python) }]
      : []),
  ];
}
