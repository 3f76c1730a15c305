import { valid } from "semver";
import type { ChangeSubject, Comparison } from "../../domain/change/change-subject.ts";
import { npmContent } from "../../domain/change/npm-content.ts";
import { NPM_ORDER } from "../../domain/change/npm-order.ts";
import { previousVersion } from "../../domain/change/previous-version.ts";
import type { ByteSource } from "../../domain/content/byte-source.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import { surveyArchive } from "../../domain/package/archive/survey-archive.ts";
import { parseManifest } from "../../domain/package/manifest.ts";
import { aimsAtNpm, type PackageSubject } from "../../domain/package/package-subject.ts";
import { comparePython } from "./compare-python.ts";
import type { OpenedPackage } from "./open-package.ts";
import type { Sealing } from "./sealing.ts";

async function contentOf(source: ByteSource) {
  const entries = await surveyArchive(source);
  const own = entries.find(({ kind, path }) => kind === "file" && path === "package.json");
  const manifest = parseManifest("package.json", own?.bytes ?? new Uint8Array());
  return npmContent(manifest, entries, source.size);
}

/** What is there may be too old or too odd for us. */
async function readable<T>(what: string, read: () => Promise<T>): Promise<Fact<T>> {
  try {
    return known(await read());
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return unknown(`a published ${what} that can be read (${error.message})`);
  }
}

async function npmBefore(
  { ports }: Sealing,
  { manifest: { name, version } }: OpenedPackage,
  published: PackageSubject["published"],
): Promise<Comparison["before"]> {
  if (!published.known) return published;
  if (valid(version) === null) return unknown("a semantic version in package.json");
  const { versions, tags } = published.value;
  const numbers = [...versions.keys()].filter((number) => valid(number) !== null);
  const before = previousVersion(numbers, version, {
    order: NPM_ORDER,
    latest: tags.get("latest"),
  });
  if (before === undefined) return known(undefined);
  const tarball = await ports.earlier.npmTarball(name, before);
  return tarball.known ? readable(`${name}@${before}`, () => contentOf(tarball.value)) : tarball;
}

async function compareNpm(
  sealing: Sealing,
  opened: OpenedPackage,
  published: PackageSubject["published"] | undefined,
): Promise<Comparison[]> {
  if (published === undefined || !aimsAtNpm(sealing.policy)) return [];
  const { manifest, entries, packed } = opened;
  const what = `${manifest.name}@${manifest.version}`;
  const now = npmContent(manifest, entries, packed.size);
  return [{ what, now, before: await npmBefore(sealing, opened, published) }];
}

/** Looks up what was published before, for everything that users install. */
export async function compareRelease(
  sealing: Sealing,
  published: readonly PackageSubject["published"][],
): Promise<ChangeSubject> {
  const { packages } = sealing;
  const compared = packages.map((opened, at) => compareNpm(sealing, opened, published[at]));
  const comparisons = (await Promise.all(compared)).flat();
  return { comparisons: [...comparisons, ...(await comparePython(sealing))] };
}
