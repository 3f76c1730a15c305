import type { Table } from "../report/report.ts";
import { dayOf } from "../time/day-of.ts";
import { isPresent, type SecretFacts } from "./secret-facts.ts";
import type { Scope, Token } from "./token.ts";

const UNTOLD = "not told";

function scopeText(scope: Scope | undefined): string {
  if (scope === undefined || scope.reach === "unseen") return UNTOLD;
  if (scope.reach === "account") return "whole account";
  // The names come out of the secret, so they are only counted.
  return scope.names === undefined ? "projects by id" : `${scope.names.length} project(s)`;
}

function foundText(secret: SecretFacts): string {
  if (!isPresent(secret)) return "missing";
  return secret.token?.kind ?? "not recognised";
}

const dayText = (seconds: number | undefined): string =>
  seconds === undefined ? UNTOLD : dayOf(seconds * 1000);

const checksumText = (token: Token | undefined): string =>
  token === undefined || token.checksum === "none" ? "–" : token.checksum;

const rowOf = (secret: SecretFacts): string[] => [
  secret.name,
  secret.wanted,
  foundText(secret),
  checksumText(secret.token),
  scopeText(secret.token?.scope),
  dayText(secret.token?.expiresAt),
];

/** What each secret told about itself. */
export const secretTable = (secrets: readonly SecretFacts[]): Table => ({
  title: "Secrets",
  columns: ["Secret", "Asked for", "Found", "Checksum", "Scope", "Expires"],
  rows: secrets.map(rowOf),
});
