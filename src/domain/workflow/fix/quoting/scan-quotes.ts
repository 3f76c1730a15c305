import type { Stretch } from "../../expression/ast.ts";

/** A stretch of quoted text or a comment, and which of them. */
export interface Quoted extends Stretch {
  readonly kind: string;
}

/** How a language quotes: for each opening the pattern of everything up to and with its end. */
export type Quotes = ReadonlyMap<string, RegExp>;

function openingAt(text: string, at: number, quotes: Quotes): string | undefined {
  // Longer ones first, as they are listed.
  for (const opening of quotes.keys()) if (text.startsWith(opening, at)) return opening;
  return undefined;
}

/** The quoted texts and comments of a script; undefined where one never ends. */
export function scanQuotes(text: string, quotes: Quotes): readonly Quoted[] | undefined {
  const found: Quoted[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = openingAt(text, at, quotes);
    const rest = kind === undefined ? undefined : quotes.get(kind);
    if (kind === undefined || rest === undefined) {
      at += 1;
      continue;
    }
    rest.lastIndex = at;
    const whole = rest.exec(text)?.[0];
    if (whole === undefined) return undefined;
    found.push({ kind, from: at, to: at + whole.length });
    at += whole.length;
  }
  return found;
}
