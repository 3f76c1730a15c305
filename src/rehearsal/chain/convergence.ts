import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BUNDLE_FILE, CHECKSUMS_FILE } from "../../domain/release/bundle.ts";
import { bundleSchema } from "../../domain/release/bundle-schema.ts";
import { MADE_ASSETS } from "../../domain/release/hosted-release.ts";
import { commitOf } from "../github/state/git-objects.ts";
import type { Release, Repository } from "../github/state/records.ts";
import type { CallerRepository } from "./caller-repository.ts";
import type { PythonPart } from "./python/python-part.ts";
import type { World } from "./world.ts";

/** Signed or written during the publication, so no digest of them is sealed. */
const MADE_WHILE_PUBLISHING: ReadonlySet<string> = new Set(MADE_ASSETS);
const VERSION = /^v?\d+\.\d+\.\d/;

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
  const found = world.npm.packages.get(caller.packageName);
  const latest = found?.tags["latest"];
  if (latest !== expected.version) return `has ${latest} as latest`;
  const version = found?.versions.get(expected.version);
  if (version === undefined || sha256(version.tarball) !== expected.sha256)
    return "holds other bytes";
  return version.attestations.length > 0 ? "" : "holds no provenance";
}

interface ExpectedRelease {
  readonly tag: string;
  readonly commit: string;
  readonly files: ReadonlyMap<string, string>;
}

function assetsWrong({ assets }: Release, files: ReadonlyMap<string, string>): string {
  const wrong = [...files].find(([name, digest]) => {
    const found = assets.filter((asset) => asset.name === name);
    return found.length !== 1 || found[0]?.state !== "uploaded" || found[0].sha256 !== digest;
  });
  if (wrong) return `asset ${wrong[0]} is missing, twice there or other bytes`;
  const own = (name: string) => files.has(name) || MADE_WHILE_PUBLISHING.has(name);
  const foreign = assets.find(({ name, state }) => !own(name) || state !== "uploaded");
  return foreign ? `holds ${foreign.name} (${foreign.state}), which is no part of it` : "";
}

/** The tag is there on the sealed commit, and no other version has one. */
function tagsWrong(repository: Repository, { tag, commit }: ExpectedRelease): string {
  const found = repository.tags.filter(({ name }) => name === tag);
  if (found.length !== 1) return `${found.length} tags ${tag}`;
  if (commitOf(repository, tag)?.sha !== commit) return `${tag} is on another commit`;
  const stray = repository.tags.find(({ name }) => name !== tag && VERSION.test(name));
  const burnt = repository.burntTags[0];
  return stray || burnt !== undefined ? `burnt the version ${stray?.name ?? burnt}` : "";
}

function releaseWrong(world: World, caller: CallerRepository, expected: ExpectedRelease): string {
  const repository = world.github.repository(caller.repository);
  const [release, ...more] = repository.releases;
  if (release === undefined || more.length > 0)
    return `${repository.releases.length} releases: ${repository.releases.map(({ tagName, draft }) => `${tagName}${draft ? " (draft)" : ""}`).join(", ")}`;
  if (release.tagName !== expected.tag) return `is of ${release.tagName}`;
  if (release.draft) return "is still a draft";
  if (repository.latestReleaseId !== release.id) return "is not the latest one";
  return assetsWrong(release, expected.files) || tagsWrong(repository, expected);
}

/** The provenance of the sealed files. */
function attestationWrong(
  world: World,
  caller: CallerRepository,
  files: readonly { readonly sha256: string }[],
): string {
  const { attestations } = world.github.repository(caller.repository);
  const missing = files.find(
    ({ sha256 }) => !attestations.some(({ subjects }) => subjects.includes(`sha256:${sha256}`)),
  );
  return missing ? `sha256:${missing.sha256} is not attested` : "";
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
      wrong: releaseWrong(world, caller, { tag: bundle.tag, commit: bundle.commit, files }),
    },
    {
      name: `GitHub attestations of ${bundle.tag}`,
      wrong: attestationWrong(world, caller, bundle.files),
    },
    ...(caller.python
      ? [{ name: `PyPI ${caller.python.project}`, wrong: pypiWrong(world, caller.python) }]
      : []),
  ];
}
