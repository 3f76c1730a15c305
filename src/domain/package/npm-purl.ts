/** Percent-encoding as `packageurl-js` does it: a colon stays, in a version also a plus. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("%3A", ":");

/**
 * The package URL of a package on npm: `pkg:npm/%40scope/name@1.2.3`.
 * Written here because `packageurl-js` costs every start 25 ms; a test compares the two.
 */
export const npmPurl = (name: string, version: string): string =>
  `pkg:npm/${name.split("/").map(encoded).join("/")}@${encoded(version).replaceAll("%2B", "+")}`;
