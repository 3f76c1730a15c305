import { PackageURL } from "packageurl-js";

/** The package URL of a package on npm: `pkg:npm/%40scope/name@1.2.3`. */
export function npmPurl(name: string, version: string): string {
  const slash = name.lastIndexOf("/");
  const namespace = slash === -1 ? undefined : name.slice(0, slash);
  return new PackageURL("npm", namespace, name.slice(slash + 1), version).toString();
}
