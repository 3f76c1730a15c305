import { PackageURL } from "packageurl-js";
import { GuardError } from "../failure/guard-error.ts";

export interface NpmCoordinates {
  readonly name: string;
  readonly version: string;
}

/** Name and version in a package URL such as `pkg:npm/%40scope/name@1.2.3`. Throws a `GuardError` where it is no npm package. */
export function npmCoordinates(purl: string): NpmCoordinates {
  const bad = (cause?: unknown) =>
    new GuardError("bundle", {
      says: `${purl} is not the package URL of an npm package with a version`,
      fix: "Seal the release again with seal-release.",
      cause,
    });
  try {
    const { type, namespace, name, version } = PackageURL.fromString(purl);
    if (type !== "npm" || !name || !version) throw bad();
    return { name: namespace ? `${namespace}/${name}` : name, version };
  } catch (error) {
    throw error instanceof GuardError ? error : bad(error);
  }
}

/** A package's name in a path: `@scope%2fname`. */
export const escapedName = (name: string): string =>
  encodeURIComponent(name).replace("%40", "@").replace("%2F", "%2f");

/** The package URL that npm writes into its provenance. */
export const npmPurl = ({ name, version }: NpmCoordinates): string =>
  `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
