import type { Octokit } from "@octokit/rest";
import { z } from "zod";
import { present, type Sighting, unseen } from "../../domain/published/sighting.ts";
import type { PublishedAttestations } from "../../ports/published-attestations.ts";
import { gitHubSighting } from "./github-sighting.ts";

const PAGE = 100;

const schema = z.object({
  attestations: z.array(z.object({ bundle: z.record(z.string(), z.unknown()).nullish() })),
});

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
export function publishedAttestations(client: () => Promise<Octokit>): PublishedAttestations {
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
      const bundles = found.value.map(({ bundle }) => bundle);
      return bundles.some((bundle) => bundle === null || bundle === undefined)
        ? unseen(`${what} with their bundles; GitHub left one out`)
        : present(bundles.map((bundle) => JSON.stringify(bundle)));
    },
  };
}
