import type { TokenKind } from "./token.ts";

const GITHUB: readonly TokenKind[] = [
  "github-classic",
  "github-fine-grained",
  "github-installation",
  "github-oauth",
  "github-user",
];

const KINDS: ReadonlyMap<string, readonly TokenKind[]> = new Map([
  ["npm", ["npm"]],
  ["pypi", ["pypi"]],
  ["testpypi", ["testpypi"]],
  ["github-release", GITHUB],
]);

/** Kinds of token that a registry takes; undefined where we do not know the registry. */
export const kindsFor = (registry: string | undefined): readonly TokenKind[] | undefined =>
  registry === undefined ? undefined : KINDS.get(registry);
