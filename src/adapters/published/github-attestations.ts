import type { Octokit } from "@octokit/rest";
import { z } from "zod";
import { pending, present, type Sighting, unseen } from "../../domain/published/sighting.ts";
import type { WantedRelease } from "../../ports/published-release.ts";
import { parseStrictJson } from "../../domain/attestation/strict-json.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Http } from "../../ports/http.ts";
import { bundleTexts, linkedBundles, listedBundle } from "../releases/linked-bundles.ts";
import { gitHubSighting } from "./github-sighting.ts";
import { lookUp } from "./look-up.ts";

/** One page holds them all: of one release there is one. */
const PER_PAGE = 30;

const schema = z.object({ attestations: z.array(listedBundle) });

interface Asked {
  readonly client: Octokit;
  readonly anyone: Anyone;
  readonly isWanted: boolean;
  /** What the tag points to; GitHub files the attestation under it. */
  readonly tagObject: Sighting<string>;
}

const hasStatus = (error: unknown, ...statuses: readonly unknown[]): boolean =>
  error instanceof Error && "status" in error && statuses.includes(error.status);

/** A token without the right sees less than nobody does: a public repository's attestations are everyone's. */
async function asAnyone({ http, clock, apiUrl }: Anyone, path: string, what: string) {
  const answer = await lookUp(http, clock, { url: `${apiUrl}${path}`, what });
  if (answer.state !== "present")
    return unseen(`leave to read ${what}; give the job attestations: read`);
  const json = parseStrictJson(new TextDecoder().decode(answer.value.body));
  const result = schema.safeParse(json.ok ? json.value : undefined);
  return result.success
    ? present(result.data.attestations)
    : unseen(`a readable answer about ${what}`);
}

/** How GitHub is asked without a token. */
interface Anyone {
  readonly http: Http;
  readonly clock: Clock;
  readonly apiUrl: string;
}

async function bundlesOf(asked: Asked, path: string, what: string) {
  const forbidden: { yes?: true } = {};
  const found = await gitHubSighting(what, async () => {
    try {
      const answer = await asked.client.request({ method: "GET", url: path });
      return schema.parse(answer.data).attestations;
    } catch (error) {
      // GitHub has two answers for "none".
      if (hasStatus(error, 404, 422)) return [];
      if (hasStatus(error, 401, 403)) forbidden.yes = true;
      throw error;
    }
  });
  return forbidden.yes ? asAnyone(asked.anyone, path, what) : found;
}

/** GitHub's own attestations of an immutable release, which come soon after it; undefined where they are not wanted. */
export async function releaseAttestations(
  wanted: WantedRelease,
  asked: Asked,
): Promise<Sighting<readonly string[]> | undefined> {
  const { isWanted, tagObject } = asked;
  if (!isWanted) return undefined;
  if (tagObject.state !== "present") return tagObject;
  const what = `GitHub's attestation of the release ${wanted.tag}`;
  // Octokit would take a bare colon for the start of a parameter's name.
  const path = `/repos/${wanted.repository}/attestations/sha1%3A${tagObject.value}?predicate_type=release&per_page=${PER_PAGE}`;
  const found = await bundlesOf(asked, path, what);
  if (found.state !== "present") return found;
  if (found.value.length === 0) return pending(`${what} to become visible`);
  const read = linkedBundles(asked.anyone.apiUrl, asked.anyone.clock);
  return gitHubSighting(what, async () => bundleTexts(found.value, read));
}
