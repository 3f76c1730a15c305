import { lastAttested, type VersionNote } from "../../../domain/published/package-history.ts";
import type { ProjectHistory } from "../../../domain/published/project-history.ts";
import { mapSighting, present, type Sighting, unseen } from "../../../domain/published/sighting.ts";
import { distributionFile } from "../../../domain/registry/pypi/distribution-file.ts";
import { isSameRelease } from "../../../domain/registry/pypi/same-distribution.ts";
import type { PypiTarget } from "../../../domain/release/pypi-target.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { Http } from "../../../ports/http.ts";
import { type SimplePage, uploadedAt } from "./listings.ts";
import { readAnswer } from "./read-answer.ts";
import { provenanceAt, servedAttestations } from "./served-attestations.ts";

type SimpleFile = SimplePage["files"][number];

/** The version of a file; a file of an old kind, such as an egg, stands for a version of its own. */
const versionOf = ({ filename }: SimpleFile, { name, version }: PypiTarget): string => {
  const said = distributionFile(filename);
  if (said?.project !== name) return filename;
  return isSameRelease(said.version, version) ? version : said.version;
};

function noteOf(version: string, files: readonly SimpleFile[], isOwn: boolean): VersionNote {
  const times = files.map(uploadedAt);
  const known = times.filter((time) => time !== undefined);
  return {
    version,
    attested: isOwn
      ? files.every(({ provenance }) => provenance !== null)
      : files.some(({ provenance }) => typeof provenance === "string"),
    ...(known.length === times.length && { publishedAt: Math.min(...known) }),
  };
}

interface Index {
  readonly http: Http;
  readonly clock: Clock;
  /** Base address. */
  readonly url: string;
}

type Last = ProjectHistory["last"];

/** The address comes from the index, and must be its own. */
async function lastOf(index: Index, { filename, provenance }: SimpleFile): Promise<Last> {
  const at = provenance ?? "";
  const isOwn = URL.canParse(at) && new URL(at).origin === new URL(index.url).origin;
  const attestations = isOwn
    ? mapSighting(await readAnswer(index, provenanceAt(at, filename)), servedAttestations)
    : unseen(`the attestations of ${filename} on the index itself`);
  return { file: filename, attestations };
}

/** What the page of a project tells of its versions, and the attestations of the last attested one before. */
export async function projectHistory(
  index: Index,
  { files }: SimplePage,
  target: PypiTarget,
): Promise<Sighting<ProjectHistory>> {
  const grouped = Map.groupBy(files, (file) => versionOf(file, target));
  const others = [...grouped].flatMap(([version, own]) => (version === target.version ? [] : own));
  if (others.some(({ provenance }) => provenance === undefined))
    return unseen(`which files of ${target.name} are attested, of which the index tells nothing`);
  const versions = [...grouped].map(([version, own]) =>
    noteOf(version, own, version === target.version),
  );
  const before = lastAttested(versions, target.version)?.version ?? "";
  const file = grouped.get(before)?.find(({ provenance }) => typeof provenance === "string");
  const last = file && (await lastOf(index, file));
  return present({ versions, ...(last && { last }) });
}
