export const FORMATS = ["text", "json", "sarif", "html", "github"] as const;
export type Format = (typeof FORMATS)[number];
