/** The name npm gives a package's file: `scope-name-1.2.3.tgz`. */
export const tarballName = (name: string, version: string): string =>
  `${name.replace(/^@/, "").replaceAll("/", "-")}-${version}.tgz`;
