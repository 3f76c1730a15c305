import type { IdTokens } from "../ports/id-tokens.ts";
import { idTokenRequest, noIdToken } from "./id-token-request.ts";

/**
 * The runner's ID tokens through `@actions/core`, which knows its proxies, asks again only where
 * reading failed, and masks each token by a line on standard output: for actions only, never for
 * the command line, whose output is somebody's file. Core reads the process's own variables, which
 * `env` must be; it is loaded with the first token.
 */
export const coreIdTokens = (
  env: Readonly<Record<string, string | undefined>>,
  conceal: (secret: string) => void,
): IdTokens => ({
  async token(audience) {
    conceal(idTokenRequest(env).token);
    const { getIDToken } = await import("@actions/core");
    try {
      const token = await getIDToken(audience);
      conceal(token);
      return token;
    } catch (error) {
      throw noIdToken(audience, error instanceof Error ? error.message : String(error), error);
    }
  },
});
