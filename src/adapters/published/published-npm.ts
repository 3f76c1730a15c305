import { z } from "zod";
import { parseStrictJson } from "../../domain/attestation/strict-json.ts";
import { known, unknown } from "../../domain/failure/fact.ts";
import { escapedName } from "../../domain/registry/npm-name.ts";
import type {
  PackageIndex,
  PublishedPackage,
  RegistryKey,
  SeenBytes,
  ServedAttestation,
  VersionMetadata,
} from "../../domain/published/published-package.ts";
import { pending, present, type Sighting, unseen } from "../../domain/published/sighting.ts";
import { versionBefore } from "../../domain/published/version-before.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Http } from "../../ports/http.ts";
import type { PublishedPackages, WantedPackage } from "../../ports/published-package.ts";
import { earlierAttestations, listedVersion, versionNotes } from "./npm-history.ts";
import { lookUp, type Question } from "./look-up.ts";
import { withPinned } from "./pinned-keys.ts";
import { seePackage } from "./see-package.ts";

/** npm's own limit for a packument is unknown; the largest public ones are about 100 MB. */
const MAX_INDEX_BYTES = 128 * 1024 * 1024;
const MAX_TARBALL_BYTES = 1024 * 1024 * 1024;
const TARBALL_TIMEOUT_MS = 600_000;

const versionSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  dist: z.object({
    tarball: z.url(),
    integrity: z.string(),
    shasum: z.string().default(""),
    signatures: z.array(z.object({ keyid: z.string(), sig: z.string() })).default([]),
    attestations: z.object({ url: z.string() }).optional(),
  }),
  _npmUser: z.object({ trustedPublisher: z.object({ id: z.string() }).nullish() }).optional(),
});

const indexSchema = z.object({
  "dist-tags": z.record(z.string(), z.string()),
  versions: z.record(z.string(), listedVersion),
  time: z.record(z.string(), z.unknown()).default({}),
});

const keysSchema = z.object({
  keys: z.array(
    z.object({ keyid: z.string(), key: z.string(), expires: z.string().nullable().default(null) }),
  ),
});

const attestationsSchema = z.object({
  attestations: z.array(
    z.object({ predicateType: z.string(), bundle: z.record(z.string(), z.unknown()) }),
  ),
});

interface Registry {
  readonly http: Http;
  readonly clock: Clock;
  /** Base address, without a slash at the end. */
  readonly registry: string;
}

function parsed<T>(body: Uint8Array, schema: z.ZodType<T>, what: string): Sighting<T> {
  const json = parseJson(body);
  const result = schema.safeParse(json);
  if (result.success) return present(result.data);
  return unseen(
    `a readable answer about ${what}; ${z.prettifyError(result.error).replaceAll("\n", " ")}`,
  );
}

/** Duplicate keys could show us another document than npm's client sees; a text with one is no document. */
function parseJson(body: Uint8Array): unknown {
  const json = parseStrictJson(new TextDecoder().decode(body));
  return json.ok ? json.value : undefined;
}

async function ask<T>(
  { http, clock, registry }: Registry,
  question: Omit<Question, "url"> & { path: string },
  schema: z.ZodType<T>,
): Promise<Sighting<T>> {
  const { path, ...rest } = question;
  const answer = await lookUp(http, clock, {
    ...rest,
    url: `${registry}/${path}`,
    headers: { accept: "application/json" },
  });
  return answer.state === "present" ? parsed(answer.value.body, schema, rest.what) : answer;
}

const metadataOf = (document: z.output<typeof versionSchema>): VersionMetadata => {
  const { name, version, dist, _npmUser: publisher } = document;
  return {
    name,
    version,
    tarball: dist.tarball,
    integrity: dist.integrity,
    shasum: dist.shasum,
    signatures: dist.signatures,
    attested: dist.attestations !== undefined,
    trusted:
      publisher === undefined
        ? unknown("the publisher (_npmUser) in the registry's metadata")
        : known(publisher.trustedPublisher?.id === "github"),
    document,
  };
};

async function metadata(registry: Registry, wanted: WantedPackage) {
  const { name, version } = wanted;
  const found = await ask(
    registry,
    {
      what: `${name}@${version} on the registry`,
      path: `${escapedName(name)}/${encodeURIComponent(version)}`,
    },
    versionSchema,
  );
  return found.state === "present" ? present(metadataOf(found.value)) : found;
}

/** `write=true` passes the caches, so that it shows the last write at once. */
async function index(
  registry: Registry,
  { name, version }: WantedPackage,
): Promise<Sighting<PackageIndex>> {
  const what = `the list of versions of ${name}`;
  const found = await ask(
    registry,
    { what, path: `${escapedName(name)}?write=true`, maxBytes: MAX_INDEX_BYTES },
    indexSchema,
  );
  if (found.state !== "present") return found;
  const { "dist-tags": distTags, versions, time } = found.value;
  if (!Object.hasOwn(versions, version)) return pending(`${version} in ${what} to become visible`);
  const publishedAt = time[version];
  const before = versionBefore(versions, version);
  return present({
    distTags,
    versions: versionNotes(versions, time),
    ...(before && { before }),
    ...(typeof publishedAt === "string" && { publishedAt }),
  });
}

async function tarball(
  { http, clock, registry }: Registry,
  { tarball: url }: VersionMetadata,
): Promise<Sighting<SeenBytes>> {
  // Whoever can write metadata could lead us elsewhere than the users who ask the registry.
  if (new URL(url).origin !== new URL(registry).origin)
    return unseen(`the tarball on the registry's own host; the metadata points to ${url}`);
  return seePackage(
    { http, clock },
    { url, what: `the tarball ${url}`, maxBytes: MAX_TARBALL_BYTES, timeoutMs: TARBALL_TIMEOUT_MS },
  );
}

async function keys(registry: Registry): Promise<Sighting<readonly RegistryKey[]>> {
  const what = "the registry's signing keys";
  const found = await ask(registry, { what, path: "-/npm/v1/keys" }, keysSchema);
  if (found.state !== "present") return found;
  return present(await withPinned(found.value.keys, new URL(registry.registry).hostname));
}

async function attestations(
  registry: Registry,
  { name, version }: WantedPackage,
): Promise<Sighting<readonly ServedAttestation[]>> {
  const found = await ask(
    registry,
    {
      what: `the attestations of ${name}@${version}`,
      path: `-/npm/v1/attestations/${escapedName(name)}@${encodeURIComponent(version)}`,
    },
    attestationsSchema,
  );
  if (found.state !== "present") return found;
  return present(
    found.value.attestations.map(({ predicateType, bundle }) => ({
      predicateType,
      bundle: JSON.stringify(bundle),
    })),
  );
}

async function look(registry: Registry, wanted: WantedPackage): Promise<PublishedPackage> {
  const found = await metadata(registry, wanted);
  // Where there is no version, nothing of it can be there.
  if (found.state !== "present")
    return {
      ...wanted,
      metadata: found,
      tarball: found,
      index: found,
      keys: found,
      attestations: found,
    };
  const [seenTarball, seenIndex, seenKeys, seenAttestations] = await Promise.all([
    tarball(registry, found.value),
    index(registry, wanted),
    keys(registry),
    // Without a word of attestations in the metadata there are none to wait for.
    found.value.attested ? attestations(registry, wanted) : present([]),
  ]);
  return {
    ...wanted,
    metadata: found,
    tarball: seenTarball,
    index: seenIndex,
    keys: seenKeys,
    attestations: seenAttestations,
    earlier: await earlierAttestations(seenIndex, wanted, (version) =>
      attestations(registry, { ...wanted, version }),
    ),
  };
}

/** The npm registry as anyone sees it; nothing is sent but the names asked for. */
export const publishedNpm = (registry: Registry): PublishedPackages => ({
  look: (wanted) => look(registry, wanted),
});
