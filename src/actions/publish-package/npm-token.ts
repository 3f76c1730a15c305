import { GuardError } from "../../domain/failure/guard-error.ts";
import { recogniseToken } from "../../domain/token/recognise-token.ts";
import { TOKEN_TITLES } from "../../domain/token/token.ts";

/** Whoever sends a token shows it, so one of another service must not leave the process. Says nothing of the token itself. */
export function checkNpmToken(token: string): void {
  const kind = recogniseToken(token, "npm")?.kind;
  if (kind === undefined || kind === "npm") return;
  throw new GuardError("usage", {
    says: `npm-token is ${TOKEN_TITLES[kind]}, which npm must not see`,
    fix: "Give a granular token of npm, or leave npm-token empty and register a trusted publisher.",
  });
}
