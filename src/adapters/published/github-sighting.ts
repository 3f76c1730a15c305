import {
  absent,
  pending,
  present,
  type Sighting,
  unseen,
} from "../../domain/published/sighting.ts";

const UNREACHABLE = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ENETUNREACH/;

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && "status" in error && typeof error.status === "number"
    ? error.status
    : undefined;

/** The error and what caused it, as one text. */
function chainOf(error: unknown): string {
  const texts: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    texts.push(at.message, "code" in at ? String(at.code) : "");
  return texts.join(" ");
}

/** What one read of GitHub's API came to, after Octokit's own retries. `what` is in words for a sentence. */
export async function gitHubSighting<T>(
  what: string,
  read: () => Promise<T>,
): Promise<Sighting<T>> {
  try {
    return present(await read());
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined) return unseen(`a readable answer about ${what}; ${chainOf(error)}`);
    if (UNREACHABLE.test(chainOf(error))) return unseen(`${what}; GitHub's API cannot be reached`);
    const waited = `${what} to become visible (HTTP ${status})`;
    if (status === 404) return absent(waited);
    if (status === 429 || status >= 500) return pending(waited);
    return unseen(`leave to read ${what} (HTTP ${status}); the job needs contents: read`);
  }
}
