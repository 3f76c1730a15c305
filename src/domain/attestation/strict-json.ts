import { read, type Reading, unreadable } from "./reading.ts";

/** 16 MB, as much as a Sigstore bundle may be. */
const MAX_CHARACTERS = 16_000_000;
const MAX_DEPTH = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Position after the string that starts at `from`; the text is known to be JSON. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

const afterBlanks = (text: string, from: number): number => {
  let at = from;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return at;
};

type Container = Set<string> | "array";

/** Opens and closes containers; undefined where the character does neither. */
function enter(stack: Container[], character: string | undefined): void {
  if (character === "{") stack.push(new Set());
  else if (character === "[") stack.push("array");
  else if (character === "}" || character === "]") stack.pop();
}

/** The first thing that `JSON.parse` lets pass and we do not, in a text that it has parsed. */
function faultOf(text: string): string | undefined {
  const stack: Container[] = [];
  for (let at = 0; at < text.length;) {
    if (text.charCodeAt(at) !== QUOTE) {
      enter(stack, text[at]);
      if (stack.length > MAX_DEPTH) return `is nested more than ${MAX_DEPTH} levels deep`;
      at += 1;
      continue;
    }
    const end = endOfString(text, at);
    const keys = stack.at(-1);
    if (keys instanceof Set && text[afterBlanks(text, end)] === ":") {
      // Two spellings of one key, such as an escaped letter, are one key to every reader.
      const key = String(JSON.parse(text.slice(at, end)));
      if (keys.has(key)) return `has the key ${JSON.stringify(key)} twice`;
      keys.add(key);
    }
    at = end;
  }
  return undefined;
}

function parse(text: string): Reading<unknown> {
  try {
    return read(JSON.parse(text));
  } catch {
    return unreadable("is not JSON");
  }
}

/**
 * JSON that every reader reads alike. Two readers may take different values of a duplicate key, so
 * a text with one could say one thing to us and another to the user; it is refused.
 */
export function parseStrictJson(text: string): Reading<unknown> {
  if (text.length > MAX_CHARACTERS)
    return unreadable(`is longer than ${MAX_CHARACTERS} characters`);
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const fault = faultOf(text);
  return fault === undefined ? parsed : unreadable(fault);
}
