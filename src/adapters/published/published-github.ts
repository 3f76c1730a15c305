import type { Octokit } from "@octokit/rest";
import { z } from "zod";
import type {
  PublishedAsset,
  PublishedRelease,
  ReleaseMetadata,
} from "../../domain/published/published-release.ts";
import { isBundleName } from "../../domain/published/published-release.ts";
import { isDocument } from "../../domain/published/release-document.ts";
import { CHECKSUMS_FILE } from "../../domain/release/bundle.ts";
import { RECEIPT_ASSET } from "../../domain/release/hosted-release.ts";
import {
  mapSighting,
  pending,
  present,
  type Sighting,
  unseen,
} from "../../domain/published/sighting.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Http } from "../../ports/http.ts";
import type { PublishedReleases, WantedRelease } from "../../ports/published-release.ts";
import { releaseAttestations } from "./github-attestations.ts";
import { gitHubSighting } from "./github-sighting.ts";
import { latestRelease } from "./latest-release.ts";
import { seeBytes } from "./see-bytes.ts";

const MAX_TEXT_BYTES = 16_000_000;
const MAX_PEELS = 5;
const TIMEOUT_MS = 60_000;
/** Slowest download that is waited for, in bytes per millisecond. */
const SLOWEST = 100;

const releaseSchema = z.object({
  id: z.int(),
  html_url: z.string(),
  tag_name: z.string(),
  draft: z.boolean(),
  prerelease: z.boolean(),
  immutable: z.boolean().optional(),
  published_at: z.string().nullish(),
});

const assetSchema = z.object({
  id: z.int(),
  name: z.string(),
  state: z.string(),
  size: z.int(),
  digest: z.string().nullish(),
  updated_at: z.string().nullish(),
});

const gitObject = z.object({ object: z.object({ type: z.string(), sha: z.string() }) });

type Release = z.output<typeof releaseSchema>;
type Asset = z.output<typeof assetSchema>;

export interface GitHubSource {
  readonly client: () => Promise<Octokit>;
  readonly http: Http;
  readonly clock: Clock;
  readonly apiUrl: string;
  readonly token: string;
}

const split = (repository: string) => {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
};

const metadataOf = ({
  id,
  html_url: url,
  draft,
  prerelease,
  immutable,
  published_at: publishedAt,
}: Release): ReleaseMetadata => ({
  id: String(id),
  url,
  draft,
  prerelease,
  ...(immutable !== undefined && { immutable }),
  ...(typeof publishedAt === "string" && { publishedAt }),
});

/** A draft is not to be had by its tag; whoever may write sees it in the list. */
async function draftOf(client: Octokit, { repository, tag }: WantedRelease) {
  const data = await client.paginate(client.rest.repos.listReleases, {
    ...split(repository),
    per_page: 100,
  });
  return z
    .array(releaseSchema)
    .parse(data)
    .find((each) => each.draft && each.tag_name === tag);
}

async function release(client: Octokit, wanted: WantedRelease): Promise<Sighting<Release>> {
  const what = `the release ${wanted.tag}`;
  const found = await gitHubSighting(what, async () => {
    const { data } = await client.rest.repos.getReleaseByTag({
      ...split(wanted.repository),
      tag: wanted.tag,
    });
    return releaseSchema.parse(data);
  });
  if (found.state !== "pending") return found;
  const draft = await gitHubSighting(what, () => draftOf(client, wanted));
  return draft.state === "present" && draft.value !== undefined ? present(draft.value) : found;
}

async function listed(client: Octokit, wanted: WantedRelease, releaseId: number) {
  return gitHubSighting(`the assets of ${wanted.tag}`, async () =>
    z.array(assetSchema).parse(
      await client.paginate(client.rest.repos.listReleaseAssets, {
        ...split(wanted.repository),
        release_id: releaseId,
        per_page: 100,
      }),
    ),
  );
}

const isRead = ({ name, size }: Asset): boolean =>
  isDocument({ name, size }) ||
  ((name === CHECKSUMS_FILE || name === RECEIPT_ASSET || isBundleName(name)) &&
    size <= MAX_TEXT_BYTES);

/** The address is made here and not taken from the answer, so that the token goes to the API and nowhere else. */
async function download(
  { http, clock, apiUrl, token }: GitHubSource,
  { repository }: WantedRelease,
  asset: Asset,
): Promise<PublishedAsset> {
  const { id, name, size, digest } = asset;
  const facts = {
    name,
    size,
    ...(typeof asset.updated_at === "string" && { updatedAt: asset.updated_at }),
    ...(digest?.startsWith("sha256:") === true && { digest: digest.slice("sha256:".length) }),
  };
  if (asset.state !== "uploaded")
    return { ...facts, bytes: pending(`the asset ${name} to be uploaded (${asset.state})`) };
  const url = `${apiUrl}/repos/${repository}/releases/assets/${id}`;
  const seen = await seeBytes(
    { http, clock },
    {
      url,
      what: `the asset ${name}`,
      headers: { accept: "application/octet-stream" },
      // A longer answer than GitHub announced is not the asset.
      maxBytes: size + 1,
      timeoutMs: TIMEOUT_MS + Math.ceil(size / SLOWEST),
      ...(token !== "" && { authorization: `Bearer ${token}` }),
    },
    isRead(asset),
  );
  return { ...facts, ...seen };
}

/** The commit behind a tag, annotated tags peeled. */
async function tagCommit(client: Octokit, { repository, tag }: WantedRelease) {
  const place = split(repository);
  return gitHubSighting(`the tag ${tag}`, async () => {
    const { data } = await client.rest.git.getRef({ ...place, ref: `tags/${tag}` });
    const first = gitObject.parse(data).object;
    let object = first;
    for (let peels = 0; object.type === "tag" && peels < MAX_PEELS; peels += 1) {
      // Each tag names the next one.
      // oxlint-disable-next-line no-await-in-loop
      const annotated = await client.rest.git.getTag({ ...place, tag_sha: object.sha });
      ({ object } = gitObject.parse(annotated.data));
    }
    return { ...object, tagObject: first.sha };
  });
}

/** Downloads once what cannot change: an asset's content belongs to its id. */
function assetsReader(source: GitHubSource) {
  const kept = new Map<number, PublishedAsset>();
  return async (wanted: WantedRelease, found: readonly Asset[]): Promise<PublishedAsset[]> => {
    const seen: PublishedAsset[] = [];
    for (const asset of found) {
      // One after the other, so that no more than one asset is in memory.
      // oxlint-disable-next-line no-await-in-loop
      const content = kept.get(asset.id) ?? (await download(source, wanted, asset));
      if (content.bytes.state === "present") kept.set(asset.id, content);
      seen.push({ ...content, name: asset.name });
    }
    return seen;
  };
}

/** GitHub's view of a release, by its API; the bytes come without the token where GitHub sends us elsewhere. */
export function publishedGitHub(source: GitHubSource): PublishedReleases {
  const readAssets = assetsReader(source);
  let opened: Promise<Octokit> | undefined;
  async function look(wanted: WantedRelease): Promise<PublishedRelease> {
    const client = await (opened ??= source.client());
    const [found, tagged, latest] = await Promise.all([
      release(client, wanted),
      tagCommit(client, wanted),
      latestRelease(client, wanted),
    ]);
    const commit =
      tagged.state === "present" && tagged.value.type !== "commit"
        ? unseen(`a commit behind the tag ${wanted.tag}; it leads to a ${tagged.value.type}`)
        : tagged;
    const base = {
      repository: wanted.repository,
      tag: wanted.tag,
      latest,
      tagCommit: mapSighting(commit, ({ sha }) => sha),
      tagObject: mapSighting(commit, ({ tagObject }) => tagObject),
    };
    if (found.state !== "present") return { ...base, release: found, assets: found };
    const assets = await listed(client, wanted, found.value.id);
    const attestations = await releaseAttestations(wanted, {
      client,
      anyone: source,
      isWanted: wanted.attestations === true && found.value.immutable === true,
      tagObject: base.tagObject,
    });
    return {
      ...base,
      ...(attestations && { attestations }),
      release: present(metadataOf(found.value)),
      assets: assets.state === "present" ? present(await readAssets(wanted, assets.value)) : assets,
    };
  }
  return { look };
}
