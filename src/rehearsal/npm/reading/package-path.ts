import type { Call } from "../../double/double.ts";

/**
 * Path templates under which a package is asked for: npm sends `@scope%2fname`, links and people
 * write `@scope/name`. Scoped forms come first, or an unscoped template would take them.
 */
export const scopedPaths = (suffix: string): string[] => [
  `/@:scope%2f:name${suffix}`,
  `/@:scope%2F:name${suffix}`,
  `/@:scope/:name${suffix}`,
];

export const unscopedPath = (suffix: string): string => `/:name${suffix}`;

/** The package's full name. */
export function packageIn({ params }: Pick<Call, "params">): string {
  const { scope, name = "" } = params;
  return scope === undefined ? name : `@${scope}/${name}`;
}

/** Name of the tarball's file: the scope is left out. */
export const tarballName = (name: string, version: string): string =>
  `${name.replace(/^@[^/]+\//, "")}-${version}.tgz`;

/** As the attestations call it. */
export const packageUrl = (name: string, version: string): string =>
  `pkg:npm/${name.replace("@", "%40")}@${version}`;
