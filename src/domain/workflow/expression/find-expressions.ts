import type { Stretch } from "./ast.ts";

/** An expression between `${{` and `}}`; `from` and `to` include the braces, `body` lies between them. */
export interface Found extends Stretch {
  readonly body: string;
  readonly bodyFrom: number;
  /** Whether the braces are ever closed; if not, the runner refuses the file. */
  readonly closed: boolean;
}

/** The offset of the `}}` that closes an expression; those inside of a quoted text do not. */
function closingOf(text: string, from: number): number {
  let at = from;
  for (;;) {
    const end = text.indexOf("}}", at);
    const quote = text.indexOf("'", at);
    if (end === -1 || quote === -1 || end < quote) return end;
    const after = text.indexOf("'", quote + 1);
    if (after === -1) return -1;
    at = after + 1;
  }
}

/** Every `${{ … }}` of a text, in order. */
export function findExpressions(text: string): readonly Found[] {
  const found: Found[] = [];
  let from = text.indexOf("${{");
  while (from !== -1) {
    const end = closingOf(text, from + 3);
    const closed = end !== -1;
    const bodyTo = closed ? end : Math.max(from + 3, text.trimEnd().length);
    const to = closed ? end + 2 : bodyTo;
    found.push({ from, to, body: text.slice(from + 3, bodyTo), bodyFrom: from + 3, closed });
    from = text.indexOf("${{", to);
  }
  return found;
}
