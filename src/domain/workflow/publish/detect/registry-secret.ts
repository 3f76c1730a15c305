import type { Channel } from "../sink.ts";

/** What secrets of a registry are called; only those that hardly mean anything else. */
const NAMES: readonly (readonly [Channel, RegExp])[] = [
  ["npm", /npm|node_auth|yarn_.*token/],
  ["PyPI", /pypi|twine/],
  ["crates-io", /cargo|crates/],
  ["RubyGems", /gem_host|rubygems/],
  ["NuGet", /nuget/],
  ["Maven", /ossrh|sonatype|maven_central|maven_gpg/],
  ["an extension marketplace", /vsce|ovsx/],
];

/** The registry whose secret bears the name. */
export const registryOfSecret = (name: string): Channel | undefined =>
  NAMES.find(([, pattern]) => pattern.test(name.toLowerCase()))?.[0];

const NO_SECRET = /user(?:_?name)?$|_url$|_registry$|_email$/i;

/** The name of a registry's token or password, not of the account. */
export const isRegistrySecret = (name: string): boolean =>
  registryOfSecret(name) !== undefined && !NO_SECRET.test(name);
