import { GuardError } from "../failure/guard-error.ts";
import { npmPurl as canonicalPurl } from "../package/npm-purl.ts";

export interface NpmCoordinates {
  readonly name: string;
  readonly version: string;
}

const NPM_PURL = /^pkg:npm\/((?:%40[^@/]+\/)?[^@/]+)@([^@/]+)$/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/**
 * Name and version in a package URL such as `pkg:npm/%40scope/name@1.2.3`. Throws a `GuardError`
 * for anything but the one text that seal-release writes for them.
 */
export function npmCoordinates(purl: string): NpmCoordinates {
  const [name = "", version = ""] = NPM_PURL.exec(purl)?.slice(1).map(decoded) ?? [];
  if (name !== "" && version !== "" && canonicalPurl(name, version) === purl)
    return { name, version };
  throw new GuardError("bundle", {
    says: `${purl} is not the package URL of an npm package with a version`,
    fix: "Seal the release again with seal-release.",
  });
}

/** A package's name in a path: `@scope%2fname`. */
export const escapedName = (name: string): string =>
  encodeURIComponent(name).replace("%40", "@").replace("%2F", "%2f");

/** The package URL that npm writes into its provenance. */
export const npmPurl = ({ name, version }: NpmCoordinates): string =>
  `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
