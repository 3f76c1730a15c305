import type { Octokit } from "@octokit/rest";
import { z } from "zod";
import { type Sighting, unseen } from "../../domain/published/sighting.ts";
import type { PublishedAttestations } from "../../ports/published-attestations.ts";
import { bundleTexts, listedBundle, type ReadLinkedBundle } from "../releases/linked-bundles.ts";
import { gitHubSighting } from "./github-sighting.ts";

const PAGE = 100;

const schema = z.object({ attestations: z.array(listedBundle) });

const isNone = (error: unknown): boolean =>
  error instanceof Error && "status" in error && (error.status === 404 || error.status === 422);

/** GitHub says "none" with 404 or 422. */
async function listed(client: Octokit, repository: string, digest: string) {
  const [owner = "", repo = ""] = repository.split("/");
  try {
    const answer = await client.request("GET /repos/{owner}/{repo}/attestations/{digest}", {
      owner,
      repo,
      digest,
      per_page: PAGE,
    });
    return schema.parse(answer.data).attestations;
  } catch (error) {
    if (isNone(error)) return [];
    throw error;
  }
}

/** GitHub's attestations of a digest, as anyone may read them of a public repository. */
export function publishedAttestations(
  client: () => Promise<Octokit>,
  read: ReadLinkedBundle,
): PublishedAttestations {
  let opened: Promise<Octokit> | undefined;
  return {
    async of(repository, digest): Promise<Sighting<readonly string[]>> {
      const what = `the attestations of ${digest}`;
      const found = await gitHubSighting(what, async () =>
        listed(await (opened ??= client()), repository, digest),
      );
      if (found.state !== "present") return found;
      // A page that is full may hide the one bad attestation behind a hundred good ones.
      if (found.value.length >= PAGE) return unseen(`${what} in one page; there are too many`);
      return gitHubSighting(what, async () => bundleTexts(found.value, read));
    },
  };
}
