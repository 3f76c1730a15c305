const SPECIAL = /[*?[\]{}]/;

/** Whether a path is a pattern rather than a name. */
export const isGlob = (path: string): boolean => SPECIAL.test(path);

/** The folder that a pattern's matches all lie in: its first parts without a wildcard. */
export function folderOf(glob: string): string {
  const parts = glob.split("/");
  const wild = parts.findIndex(isGlob);
  return parts.slice(0, wild).join("/") || ".";
}

const escape = (text: string): string => text.replaceAll(/[.+^$()|\\]/g, String.raw`\$&`);

/** `*` and `?` stay within a folder, `**` does not; `{a,b}` is one of several, `[a-z]` one character. */
const TOKENS = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|\[[^\]/]+\]|[^*?{[]+|[{[]/g;

function translate(token: string): string {
  if (token === "**/") return "(?:[^/]+/)*";
  if (token === "**") return ".*";
  if (token === "*") return "[^/]*";
  if (token === "?") return "[^/]";
  if (token.startsWith("{") && token.endsWith("}"))
    return `(?:${token.slice(1, -1).split(",").map(escape).join("|")})`;
  if (token.startsWith("[") && token.endsWith("]"))
    return token.replace(/^\[!/, "[^").replaceAll("\\", String.raw`\\`);
  return escape(token).replaceAll(/[[{]/g, String.raw`\$&`);
}

/** A pattern over whole paths with forward slashes. */
export const globPattern = (glob: string): RegExp =>
  new RegExp(`^${(glob.match(TOKENS) ?? []).map(translate).join("")}$`);
