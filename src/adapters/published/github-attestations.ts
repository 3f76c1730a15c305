import type { Octokit } from "@octokit/rest";
import { z } from "zod";
import { pending, present, type Sighting, unseen } from "../../domain/published/sighting.ts";
import type { WantedRelease } from "../../ports/published-release.ts";
import { gitHubSighting } from "./github-sighting.ts";

/** One page holds them all: of one release there is one. */
const PER_PAGE = 30;

const schema = z.object({
  attestations: z.array(z.object({ bundle: z.record(z.string(), z.unknown()).nullish() })),
});

interface Asked {
  readonly isWanted: boolean;
  /** What the tag points to; GitHub files the attestation under it. */
  readonly tagObject: Sighting<string>;
}

const isNone = (error: unknown): boolean =>
  error instanceof Error && "status" in error && (error.status === 404 || error.status === 422);

async function bundlesOf(client: Octokit, { repository, tag }: WantedRelease, sha: string) {
  const [owner = "", repo = ""] = repository.split("/");
  const what = `GitHub's attestation of the release ${tag}`;
  return gitHubSighting(what, async () => {
    try {
      const { data } = await client.request("GET /repos/{owner}/{repo}/attestations/{digest}", {
        owner,
        repo,
        digest: `sha1:${sha}`,
        predicate_type: "release",
        per_page: PER_PAGE,
      });
      return schema.parse(data).attestations;
    } catch (error) {
      // GitHub has two answers for "none".
      if (isNone(error)) return [];
      throw error;
    }
  });
}

/** GitHub's own attestations of an immutable release, which come soon after it; undefined where they are not wanted. */
export async function releaseAttestations(
  client: Octokit,
  wanted: WantedRelease,
  { isWanted, tagObject }: Asked,
): Promise<Sighting<readonly string[]> | undefined> {
  if (!isWanted) return undefined;
  if (tagObject.state !== "present") return tagObject;
  const what = `GitHub's attestation of the release ${wanted.tag}`;
  const found = await bundlesOf(client, wanted, tagObject.value);
  if (found.state !== "present") return found;
  if (found.value.length === 0) return pending(`${what} to become visible`);
  const bundles = found.value.flatMap(({ bundle }) => bundle ?? []);
  return bundles.length === found.value.length
    ? present(bundles.map((bundle) => JSON.stringify(bundle)))
    : unseen(`${what} itself; GitHub gave an address in its place`);
}
