import { GuardError } from "../domain/failure/guard-error.ts";
import { ActionFactStore } from "../domain/workflow/online/action-fact-store.ts";
import type { Log } from "../ports/log.ts";

const PUBLIC_API = "https://api.github.com";

interface Asked {
  readonly online: boolean;
  readonly "github-token": string;
}

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

/** Whom a scan asks about the actions in use; nobody where it was not told to. The client is loaded only then. */
export async function askedOnline(
  { online, "github-token": token }: Asked,
  { env, log }: Surroundings,
): Promise<{ readonly online?: ActionFactStore }> {
  if (!online) return {};
  if (token === "")
    throw new GuardError("usage", {
      says: "online: GitHub is asked with a token, and there is none",
      fix: "Set github-token (on a terminal GITHUB_TOKEN); reading public repositories is all it has to allow.",
    });
  const { octokitActionFacts } = await import("./octokit-action-facts.ts");
  const apiUrl = env["GITHUB_API_URL"] || PUBLIC_API;
  return { online: new ActionFactStore(octokitActionFacts({ token, apiUrl, log })) };
}
