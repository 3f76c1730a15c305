import type { ReadContent } from "../content/large-file.ts";
import type { Answer } from "../finding/finding.ts";
import type { Place } from "../finding/place.ts";
import type { Policy } from "../policy/policy.ts";
import { type CoreMetadata, type MetadataReading, readCoreMetadata } from "./core-metadata.ts";
import type { NameReading } from "./distribution-name.ts";

/** One entry of a wheel or an sdist as it stands in the archive. */
export interface DistributionEntry extends ReadContent {
  readonly path: string;
  readonly kind: "file" | "directory" | "link" | "device";
  /** Unix permission bits; 0 where the archive does not say. */
  readonly mode: number;
}

/** A wheel or an sdist, read back from its exact bytes. */
export interface Distribution {
  readonly file: string;
  /** In the workspace. */
  readonly path: string;
  readonly kind: "wheel" | "sdist";
  readonly size: number;
  /** As hex. */
  readonly sha256: string;
  readonly named: NameReading;
  readonly entries: readonly DistributionEntry[];
  /** Why nobody could read it, as the rest of a sentence; there are no entries then. */
  readonly unread?: string;
  /** What lets two readers see two things in it, each the rest of a sentence. */
  readonly oddities: readonly string[];
}

/** The wheels and sdists of a release and what they are compared with. */
export interface PythonSubject {
  readonly distributions: readonly Distribution[];
  readonly policy: Policy;
}

export const NO_DISTRIBUTION = { notApplicable: "no file is a wheel or an sdist of Python" };

/** Whether the policy publishes to the Python index. */
export const aimsAtPypi = ({ targets }: Policy): boolean =>
  targets.some(({ registry }) => registry === "pypi");

/** The severity of what only an index refuses: a file that goes to none is merely odd. */
export const indexSeverity = ({ policy }: PythonSubject): { severity?: "low" } =>
  aimsAtPypi(policy) ? {} : { severity: "low" };

/** The first character of a file in the workspace. */
export function placeOf({ path }: Distribution): Place {
  const at = { line: 1, column: 1, offset: 0 };
  return { path, start: at, end: at };
}

/** Asks a question of every distribution that could be read; of the others it says so. */
export function* eachDistribution(
  { distributions }: PythonSubject,
  inspect: (distribution: Distribution) => Iterable<Answer>,
): Iterable<Answer> {
  if (distributions.length === 0) yield NO_DISTRIBUTION;
  for (const distribution of distributions)
    if (distribution.unread === undefined) yield* inspect(distribution);
    else yield { needs: `an archive that can be read instead of ${distribution.file}` };
}

export const filesIn = ({ entries }: Distribution): readonly DistributionEntry[] =>
  entries.filter(({ kind }) => kind === "file");

const DIST_INFO = /^([^/]+\.dist-info)\//;

/** The folders `NAME-VERSION.dist-info` at the root of a wheel. */
export const infoFolders = (distribution: Distribution): readonly string[] => [
  ...new Set(filesIn(distribution).flatMap(({ path }) => DIST_INFO.exec(path)?.[1] ?? [])),
];

/** The folders at the root of an archive. */
export const rootsOf = ({ entries }: Distribution): readonly string[] => [
  ...new Set(entries.map(({ path }) => path.slice(0, Math.max(0, path.indexOf("/"))) || path)),
];

/** Where the metadata stands; undefined where there is no such file, or more than one folder that could hold it. */
export function metadataPath(distribution: Distribution): string | undefined {
  const folders = distribution.kind === "wheel" ? infoFolders(distribution) : rootsOf(distribution);
  const path = `${folders[0] ?? ""}/${distribution.kind === "wheel" ? "METADATA" : "PKG-INFO"}`;
  const there = filesIn(distribution).some((file) => file.path === path);
  return folders.length === 1 && there ? path : undefined;
}

/** The bytes of one file of the archive. */
export const bytesAt = (distribution: Distribution, path: string): Uint8Array | undefined =>
  filesIn(distribution).find((file) => file.path === path)?.bytes;

const read = new WeakMap<Distribution, MetadataReading | undefined>();

/** The metadata, read once; undefined where there is none. */
export function metadataOf(distribution: Distribution): MetadataReading | undefined {
  if (read.has(distribution)) return read.get(distribution);
  const path = metadataPath(distribution);
  const bytes = path === undefined ? undefined : bytesAt(distribution, path);
  const reading = bytes && readCoreMetadata(bytes);
  read.set(distribution, reading);
  return reading;
}

/** The metadata where it can be read; what cannot is another check's remark. */
export function* withMetadata(
  distribution: Distribution,
  inspect: (metadata: CoreMetadata) => Iterable<Answer>,
): Iterable<Answer> {
  const reading = metadataOf(distribution);
  if (reading && "metadata" in reading) yield* inspect(reading.metadata);
  else yield { needs: `metadata that can be read in ${distribution.file}` };
}
