import type {
  ListedFile,
  PublishedDistribution,
  PublishedProject,
} from "../../domain/published/published-project.ts";
import { listedFile } from "../../domain/published/published-project.ts";
import type { PublisherAttestation } from "../../domain/published/publisher-attestation.ts";
import type { SeenBytes } from "../../domain/published/published-package.ts";
import { mapSighting, present, type Sighting, unseen } from "../../domain/published/sighting.ts";
import type { BundleFile } from "../../domain/release/bundle.ts";
import type { PypiTarget } from "../../domain/release/pypi-target.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Http } from "../../ports/http.ts";
import type { PublishedProjects } from "../../ports/published-project.ts";
import { projectHistory } from "./pypi/history.ts";
import {
  simpleFiles,
  type SimplePage,
  simplePage,
  statusOf,
  versionFiles,
  versionPage,
} from "./pypi/listings.ts";
import { readAnswer } from "./pypi/read-answer.ts";
import { provenancePage, servedAttestations } from "./pypi/served-attestations.ts";
import { packedDistribution } from "../../domain/published/source/packed-distribution.ts";
import { seeInside } from "./see-package.ts";

const SHORTEST_TIMEOUT_MS = 60_000;
/** Slower than this a download is given up. */
const BYTES_PER_MS = 100;

interface PythonIndex {
  /** Base address, without a slash at the end. */
  readonly url: string;
  /** The only host that files may come from. */
  readonly filesHost: string;
}

export interface PypiSource {
  readonly http: Http;
  /** Allowed to reach the hosts of files, and nothing else. */
  readonly downloads: Http;
  readonly clock: Clock;
  readonly indexes: Readonly<Record<PypiTarget["index"], PythonIndex>>;
}

/** One look at one index. */
interface Looking extends PypiSource {
  readonly index: PythonIndex;
  /** Downloads of earlier looks, by address. */
  readonly kept: Map<string, SeenBytes>;
}

const history = ({ index, ...rest }: Looking, page: SimplePage, target: PypiTarget) =>
  projectHistory({ ...rest, url: index.url }, page, target);

async function listed(
  looking: Looking,
  target: PypiTarget,
): Promise<Omit<PublishedProject, "files">> {
  const { url } = looking.index;
  const [simple, version] = [simplePage(url, target), versionPage(url, target)];
  const [page, json] = await Promise.all([
    readAnswer(looking, simple),
    readAnswer(looking, version),
  ]);
  return {
    target,
    page: `${url}/project/${target.name}/${target.version}/`,
    status: page.state === "present" ? statusOf(page.value) : page,
    listings: {
      "simple index": mapSighting(page, (found) => simpleFiles(found, target, simple.url)),
      "JSON API": mapSighting(json, (found) => versionFiles(found, version.url)),
    },
    answer: mapSighting(json, ({ info: { name, version: number } }) => ({ name, version: number })),
    history: page.state === "present" ? await history(looking, page.value, target) : page,
  };
}

/** Whoever can write an index could lead us elsewhere than it leads others; its files lie on one host. */
async function download(
  { downloads, clock, index, kept }: Looking,
  { url }: ListedFile,
  { name, size }: BundleFile,
): Promise<Sighting<SeenBytes>> {
  if (!URL.canParse(url) || new URL(url).hostname !== index.filesHost)
    return unseen(`${name} on the index's own host of files; the simple index points to ${url}`);
  const earlier = kept.get(url);
  if (earlier !== undefined) return present(earlier);
  const bytes = await seeInside(
    { http: downloads, clock },
    {
      url,
      what: `the file ${name}`,
      // A longer answer than was sealed is not the sealed file.
      maxBytes: size + 1,
      timeoutMs: SHORTEST_TIMEOUT_MS + Math.ceil(size / BYTES_PER_MS),
    },
    (file) => packedDistribution(name, file),
  );
  if (bytes.state === "present") kept.set(url, bytes.value);
  return bytes;
}

async function attestations(
  looking: Looking,
  { attested }: ListedFile,
  { target, name }: { target: PypiTarget; name: string },
): Promise<Sighting<readonly PublisherAttestation[]>> {
  // Files and their attestations come in one upload, so there are none to wait for.
  if (attested === false) return present([]);
  const page = provenancePage(looking.index.url, target, name);
  return mapSighting(await readAnswer(looking, page), servedAttestations);
}

async function distribution(
  looking: Looking,
  project: PublishedProject,
  file: BundleFile,
): Promise<PublishedDistribution> {
  const entry = listedFile(project, "simple index", file.name);
  if (entry.state !== "present") return { file, bytes: entry, attestations: entry };
  return {
    file,
    bytes: await download(looking, entry.value, file),
    attestations: await attestations(looking, entry.value, {
      target: project.target,
      name: file.name,
    }),
  };
}

async function look(looking: Looking, target: PypiTarget): Promise<PublishedProject> {
  const project = { ...(await listed(looking, target)), files: [] };
  const files: PublishedDistribution[] = [];
  for (const file of target.files)
    // One after the other: an index is not to be asked for many files at once.
    // oxlint-disable-next-line no-await-in-loop
    files.push(await distribution(looking, project, file));
  return { ...project, files };
}

/** PyPI and TestPyPI as anyone sees them; nothing is sent but the names asked for. */
export function publishedPypi(source: PypiSource): PublishedProjects {
  const kept = new Map<string, SeenBytes>();
  return {
    look: (target) => look({ ...source, index: source.indexes[target.index], kept }, target),
  };
}
