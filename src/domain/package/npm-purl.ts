/** Percent-encoding as `packageurl-js` does it: a colon stays, in a version also a plus. Half a character becomes the mark that stands for what cannot be read. */
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll("%3A", ":");

/**
 * The package URL of a package on npm: `pkg:npm/%40scope/name@1.2.3`.
 * Written here because `packageurl-js` costs every start 25 ms; a test compares the two.
 */
export const npmPurl = (name: string, version: string): string =>
  `pkg:npm/${name.split("/").map(encoded).join("/")}@${encoded(version).replaceAll("%2B", "+")}`;
