/** Why a pattern matches nothing; `odd` where GitHub may read it in another way than it looks. */
export interface GlobTrouble {
  readonly message: string;
  readonly odd?: true;
}

const trouble = (message: string): GlobTrouble => ({ message });

const SPECIAL = new Set(["[", "?", "+", "*", "\\", "!", "]"]);
const NEVER_IN_REF = /[\s~^:]/;

interface Cursor {
  readonly pattern: string;
  at: number;
  /** The last thing can be repeated: a character or a class. */
  repeatable: boolean;
  readonly isRef: boolean;
}

function readClass(cursor: Cursor): GlobTrouble | undefined {
  const end = cursor.pattern.indexOf("]", cursor.at + 1);
  if (end === -1) return trouble("`[` is never closed");
  const inside = cursor.pattern.slice(cursor.at + 1, end);
  if (inside === "") return trouble("`[]` stands for no character");
  const reversed = [...inside.matchAll(/(.)-(.)/g)].find(([, from = "", to = ""]) => from > to);
  cursor.at = end + 1;
  cursor.repeatable = true;
  return reversed ? trouble(`the range \`${reversed[0]}\` runs backwards`) : undefined;
}

function readEscape(cursor: Cursor): GlobTrouble | undefined {
  const next = cursor.pattern[cursor.at + 1];
  cursor.at += 2;
  cursor.repeatable = true;
  if (next !== undefined && SPECIAL.has(next)) return undefined;
  return {
    message: `\`\\${next ?? ""}\` is no escape here: this is no regular expression`,
    odd: true,
  };
}

function readRepeat(cursor: Cursor, sign: string): GlobTrouble | undefined {
  if (!cursor.repeatable) return trouble(`\`${sign}\` has no character before it to repeat`);
  cursor.at += 1;
  cursor.repeatable = false;
  return undefined;
}

function readOne(cursor: Cursor): GlobTrouble | undefined {
  const sign = cursor.pattern[cursor.at] ?? "";
  if (sign === "[") return readClass(cursor);
  if (sign === "\\") return readEscape(cursor);
  if (sign === "+" || sign === "?") return readRepeat(cursor, sign);
  cursor.at += 1;
  cursor.repeatable = sign !== "*";
  return cursor.isRef && NEVER_IN_REF.test(sign)
    ? trouble(`no branch and no tag has \`${sign}\` in its name; this is no regular expression`)
    : undefined;
}

function readAll(pattern: string, isRef: boolean): GlobTrouble | undefined {
  const cursor: Cursor = { pattern, at: pattern.startsWith("!") ? 1 : 0, repeatable: false, isRef };
  while (cursor.at < pattern.length) {
    const found = readOne(cursor);
    if (found) return found;
  }
  return undefined;
}

function refTrouble(name: string): GlobTrouble | undefined {
  if (/^refs\/(?:heads|tags)\//.test(name))
    return trouble("GitHub compares with the short name, without `refs/heads/` or `refs/tags/`");
  if (/^\/|\/$|\/\/|\.\.|@\{|\.lock$|\.$/.test(name))
    return trouble("no branch and no tag can be called that");
  return undefined;
}

function pathTrouble(name: string): GlobTrouble | undefined {
  if (name.startsWith("/")) return trouble("paths do not begin with `/` here");
  return /(?:^|\/)\.{1,2}(?:\/|$)/.test(name)
    ? trouble("`.` and `..` are no parts of a path here")
    : undefined;
}

/** Words, stars and what stands between them: nothing in it can be wrong but a few words. */
const PLAIN = /^[\w*]+(?:[./-][\w*]+)*$/;
const ODD = /^refs\/|\.lock$/;

/** Why a filter's pattern never matches a branch, a tag or a path; nothing where it may. */
export function globTrouble(pattern: string, isRef: boolean): GlobTrouble | undefined {
  if (PLAIN.test(pattern) && !ODD.test(pattern)) return undefined;
  const name = pattern.replace(/^!/, "");
  if (name === "") return trouble("it is empty");
  if (name !== name.trim()) return trouble("blanks stand around it");
  return (isRef ? refTrouble(name) : pathTrouble(name)) ?? readAll(pattern, isRef);
}
