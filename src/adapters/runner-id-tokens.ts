import { GuardError } from "../domain/failure/guard-error.ts";
import { clip } from "../domain/text/clip.ts";
import { oneLine } from "../domain/text/visible.ts";
import type { IdTokens } from "../ports/id-tokens.ts";

type Env = Readonly<Record<string, string | undefined>>;

const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];
const LONGEST = 300;

function checkAllowed(env: Env): void {
  const address = env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
  if (address === "" || (env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "") === "")
    throw new GuardError("forbidden", {
      says: "The job may not ask for ID tokens: the runner gave it no address or no token for that",
      fix: "Give the publishing job `id-token: write`; a called workflow needs it in the caller too.",
    });
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" && !LOOPBACK.includes(url?.hostname ?? ""))
    throw new GuardError("network", {
      says: "ACTIONS_ID_TOKEN_REQUEST_URL is not an HTTPS address",
      fix: "Let the runner set it; no step may.",
    });
}

/**
 * The runner's ID tokens through `@actions/core`, which asks again only where reading failed, gives a
 * new token each time and masks it; it is loaded with the first token. Core reads the process's
 * own variables, which `env` must be.
 */
export const runnerIdTokens = (env: Env, conceal: (secret: string) => void): IdTokens => ({
  async token(audience) {
    checkAllowed(env);
    const { getIDToken } = await import("@actions/core");
    try {
      const token = await getIDToken(audience);
      conceal(token);
      return token;
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      throw new GuardError("network", {
        says: `GitHub gave no ID token for ${audience}: ${clip(oneLine(words), LONGEST)}`,
        fix: "Check that the job has `id-token: write`, and run it again.",
        cause: error,
      });
    }
  },
});
