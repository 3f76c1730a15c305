/** Path and whole content of a file that is printed, never edited. */
export interface PrintedFile {
  readonly path: string;
  readonly text: string;
}

/** Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->`; a missing marker is an error. */
export function betweenMarkers(document: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = document.indexOf(open);
  const to = document.indexOf(close);
  if (from < 0 || to < from) throw new Error(`The markers ${open} … ${close} are missing`);
  return `${document.slice(0, from + open.length)}\n\n${content.trim()}\n\n${document.slice(to)}`;
}

const cell = (text: string): string => text.replaceAll("|", String.raw`\|`).replaceAll("\n", " ");

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
