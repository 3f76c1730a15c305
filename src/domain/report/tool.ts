/** Printed by npm run generate from package.json. Do not edit. */
export const TOOL = { name: "release-guard", version: "0.1.0" } as const;
export const DOCS_ROOT = "https://github.com/org/release-guard/blob/main/docs/checks";
