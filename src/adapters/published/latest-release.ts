import type { Octokit } from "@octokit/rest";
import { z } from "zod";
import type { Sighting } from "../../domain/published/sighting.ts";
import type { WantedRelease } from "../../ports/published-release.ts";
import { gitHubSighting } from "./github-sighting.ts";

const schema = z.object({ tag_name: z.string() });

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && "status" in error && error.status === 404;

/** Tag of the release that a repository's front page and `releases/latest` lead to. */
export function latestRelease(
  client: Octokit,
  { repository }: WantedRelease,
): Promise<Sighting<string | undefined>> {
  const [owner = "", repo = ""] = repository.split("/");
  return gitHubSighting(`the latest release of ${repository}`, async () => {
    try {
      const { data } = await client.rest.repos.getLatestRelease({ owner, repo });
      return schema.parse(data).tag_name;
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  });
}
