import type { SecretRequirement } from "../policy/policy.ts";
import { readGitHubToken, readOldGitHubToken } from "./github-token.ts";
import { readJsonWebToken } from "./json-web-token.ts";
import { readNpmToken, readOldNpmToken } from "./npm-token.ts";
import { readPypiToken } from "./pypi-token.ts";
import type { Token } from "./token.ts";

/** Reads a token's facts from the token alone; undefined where its form tells nothing. `wanted` decides what a form without a prefix is. */
export function recogniseToken(text: string, wanted: SecretRequirement["kind"]): Token | undefined {
  return (
    readNpmToken(text) ??
    readPypiToken(text) ??
    readGitHubToken(text) ??
    readJsonWebToken(text) ??
    (wanted === "npm" ? readOldNpmToken(text) : undefined) ??
    (wanted === "github-classic" ? readOldGitHubToken(text) : undefined)
  );
}
