import { GuardError } from "../domain/failure/guard-error.ts";
import { clip } from "../domain/text/clip.ts";
import { oneLine } from "../domain/text/visible.ts";
import { isLoopback } from "./loopback.ts";

const LONGEST = 300;

/** Where the runner gives out ID tokens, and what it wants to be shown. */
export interface IdTokenRequest {
  readonly url: URL;
  readonly token: string;
}

/** The runner's offer of ID tokens. Throws a `GuardError` where there is none, or none over HTTPS. */
export function idTokenRequest(env: Readonly<Record<string, string | undefined>>): IdTokenRequest {
  const address = env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
  const token = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
  if (address === "" || token === "")
    throw new GuardError("forbidden", {
      says: "The job may not ask for ID tokens: the runner gave it no address or no token for that",
      fix: "Give the publishing job `id-token: write`; a called workflow needs it in the caller too.",
    });
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && (url.protocol === "https:" || isLoopback(url.href))) return { url, token };
  throw new GuardError("network", {
    says: "ACTIONS_ID_TOKEN_REQUEST_URL is not an HTTPS address",
    fix: "Let the runner set it; no step may.",
  });
}

/** GitHub did not give a token, in its own words. */
export const noIdToken = (audience: string, words: string, cause?: unknown): GuardError =>
  new GuardError("network", {
    says: `GitHub gave no ID token for ${audience}: ${clip(oneLine(words), LONGEST)}`,
    fix: "Check that the job has `id-token: write`, and run it again.",
    cause,
  });
