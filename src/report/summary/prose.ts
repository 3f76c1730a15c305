import { clip } from "../../domain/text/clip.ts";
import { httpsLink } from "../escape/https-link.ts";
import { markdownCell, markdownCode, markdownProse } from "../escape/markdown.ts";

const LONGEST = 600;
const LONGEST_CODE = 300;

export const prose = (text: string): string => markdownProse(clip(text, LONGEST));
export const cell = (text: string): string => markdownCell(clip(text, LONGEST));
export const code = (text: string): string => markdownCode(clip(text, LONGEST_CODE));

/** A link to a check's page, if its address may be linked. */
export const docsLink = (address: string): string => {
  const link = httpsLink(address);
  return link === undefined ? "" : ` [Why, and how to mend it](${link})`;
};

/** Something that a reader opens; the title is ours, the blocks are escaped already. */
export const collapsed = (title: string, blocks: readonly string[]): string =>
  ["<details>", `<summary>${title}</summary>`, "", ...blocks, "", "</details>"].join("\n");

export const table = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string[] => [
  `| ${columns.join(" | ")} |`,
  `|${" --- |".repeat(columns.length)}`,
  ...rows.map((row) => `| ${columns.map((_, index) => row[index] ?? "").join(" | ")} |`),
];
