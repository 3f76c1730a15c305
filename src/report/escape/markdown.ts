import { oneLine } from "../../domain/text/visible.ts";

/** Words that mean nothing to GitHub's markdown; the first is asked first because it is cheap to build. */
const PLAIN_ASCII = /^["'(]?[A-Za-z0-9](?:[A-Za-z0-9'-]*[A-Za-z0-9])?[.,;:!?)"']*$/;
const PLAIN = /^["'(]?[\p{L}\p{N}](?:[\p{L}\p{N}'\u2019-]*[\p{L}\p{N}])?[.,;:!?)"'\u2026]*$/u;
/** Code in backticks or an expression of a workflow, with what may stand around it; else a word. */
const PIECES = /["'(]*(?:`[^`]+`|\$\{\{.*?\}\})[.,;:!?)"']*(?!\S)|\S+/gu;
const AROUND = /^(["'(]*)(.*?)([.,;:!?)"']*)$/u;

const longestFence = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));

/** Untrusted text as a code span: no link, mention, image, emoji or markup inside is alive. */
export function markdownCode(text: string): string {
  // A summary that is printed into a job's log must hold no command to the runner.
  const line = oneLine(text).replaceAll("##[", "# #[");
  if (line === "") return "";
  const fence = "`".repeat(longestFence(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

function piece(text: string): string {
  if (PLAIN_ASCII.test(text) || (/[^ -~]/.test(text) && PLAIN.test(text))) return text;
  const [, lead = "", core = "", tail = ""] = AROUND.exec(text) ?? [];
  if (core === "") return markdownCode(text);
  return `${lead}${markdownCode(/^`[^`]+`$/.test(core) ? core.slice(1, -1) : core)}${tail}`;
}

/** Untrusted text as a sentence: plain words stay, whatever could be markup or a link becomes code. */
export const markdownProse = (text: string): string =>
  Array.from(oneLine(text).matchAll(PIECES), ([match]) => piece(match))
    .join(" ")
    // "1." at the start would be a list.
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");

// A backslash before a pipe would undo the backslash that is put there.
const forCell = (text: string): string => text.replaceAll("\\|", "\\<U+007C>");
const cell = (markdown: string): string => markdown.replaceAll("|", "\\|");

/** `markdownProse` for a cell of a table. */
export const markdownCell = (text: string): string => cell(markdownProse(forCell(text)));

/** `markdownCode` for a cell of a table. */
export const markdownCodeCell = (text: string): string => cell(markdownCode(forCell(text)));
