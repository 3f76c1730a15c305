import { isSameRelease } from "../registry/pypi/same-distribution.ts";
import type { BundleFile } from "../release/bundle.ts";
import type { PypiTarget } from "../release/pypi-target.ts";
import type { ProjectHistory } from "./project-history.ts";
import type { PublisherAttestation } from "./publisher-attestation.ts";
import type { SeenBytes } from "./published-package.ts";
import { pending, type Sighting } from "./sighting.ts";

/** Where an index lists the files of a version: the simple index, which installers read, and the JSON API. */
export const LISTINGS = ["simple index", "JSON API"] as const;
export type ListingSource = (typeof LISTINGS)[number];

/** A file of the version, as one of the two lists it. */
export interface ListedFile {
  readonly by: ListingSource;
  readonly name: string;
  readonly url: string;
  /** Lower-case hex; undefined where the listing promises none. */
  readonly sha256?: string;
  /** Bytes; undefined where the listing does not say. */
  readonly size?: number;
  /** Why it was yanked, or the empty string where nobody said; undefined where it was not. */
  readonly yanked?: string;
  /** Milliseconds since 1970. */
  readonly uploadedAt?: number;
  /** Whether it says that it holds attestations; undefined where it does not say. */
  readonly attested?: boolean;
}

/** What the index shows of one sealed file. */
export interface PublishedDistribution {
  readonly file: BundleFile;
  readonly bytes: Sighting<SeenBytes>;
  readonly attestations: Sighting<readonly PublisherAttestation[]>;
}

/** What an index says of a project as a whole. Format: PEP 792. */
export interface ProjectStatus {
  readonly status: string;
  readonly reason?: string;
}

/** One version of a project on PyPI or TestPyPI. */
export interface PublishedProject {
  readonly target: PypiTarget;
  /** Page of the version for people. */
  readonly page: string;
  readonly status: Sighting<ProjectStatus>;
  /** Every file of the version, sealed or not. */
  readonly listings: Readonly<Record<ListingSource, Sighting<readonly ListedFile[]>>>;
  /** Name and version that the JSON API answers with. */
  readonly answer: Sighting<{ readonly name: string; readonly version: string }>;
  /** One for every sealed file. */
  readonly files: readonly PublishedDistribution[];
  /** How the versions before this one were proved. */
  readonly history: Sighting<ProjectHistory>;
}

export const INDEX_TITLES: Readonly<Record<PypiTarget["index"], string>> = {
  pypi: "PyPI",
  testpypi: "TestPyPI",
};

const titleOf = ({ target: { name, version, index } }: PublishedProject): string =>
  `${name} ${version} on ${INDEX_TITLES[index]}`;

/** The entry of a sealed file in one listing; what is not listed may come later. */
export function listedFile(
  project: PublishedProject,
  by: ListingSource,
  name: string,
): Sighting<ListedFile> {
  const listing = project.listings[by];
  if (listing.state !== "present") return listing;
  const found = listing.value.find((file) => file.name === name);
  return found === undefined
    ? pending(`${name} in the ${by} of ${titleOf(project)} to become visible`)
    : { state: "present", value: found };
}

/** Every entry of a sealed file, and every lack of one. */
export const sealedEntries = (
  project: PublishedProject,
): readonly { readonly file: BundleFile; readonly listed: Sighting<ListedFile> }[] =>
  project.files.flatMap(({ file }) =>
    LISTINGS.map((by) => ({ file, listed: listedFile(project, by, file.name) })),
  );

/** Whether an answer about a version speaks of the target's. */
export const speaksOf = ({ target }: PublishedProject, name: string, version: string): boolean =>
  name === target.name && isSameRelease(version, target.version);
