/** Printed by `npm run generate` from package.json. */
export const TOOL = { name: "release-guard", version: "0.0.0" } as const;
export const DOCS_ROOT = "https://github.com/org/release-guard/blob/main/docs/checks";
