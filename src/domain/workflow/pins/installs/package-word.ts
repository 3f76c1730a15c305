/** How closely a word on a command line names what is installed. */
type Closeness = "exact" | "open" | "local" | "unknown";

export interface PackageWord {
  readonly word: string;
  readonly pin: Closeness;
}

const LOCAL =
  /^(?:\.{1,2}(?:$|[/\\[])|[/~\\]|file:|link:|workspace:|portal:|[A-Za-z]:[\\/])|\.(?:tgz|tar\.gz|tar\.bz2|whl|gem|zip|vsix|crate)$|^\*|\/\*/;
const UNKNOWN = /^_+$|^["']?\$|^%/;
/** A whole version behind `@`, `==` or `:`; a commit behind `#` or `@`. */
const EXACT =
  /(?:.@|==|===|:|~=)=?v?\d+\.\d+(?:\.\d+)?(?:[-+.][\w.-]+)?$|[#@][0-9a-f]{40}$|--hash=|^https:\/\/\S+\d+\.\d+\.\d+\S*$/;
const RANGE = /@[\^~<>*x]|~=|[<>]=?|@\d+$/;

/** Reads `oxlint@1.55.0`, `rake:13.0.6`, `requests==2.32.5`, `./pkg`, `$TOOL`. */
export function packageWord(word: string): PackageWord {
  if (UNKNOWN.test(word)) return { word, pin: "unknown" };
  if (LOCAL.test(word)) return { word, pin: "local" };
  return { word, pin: EXACT.test(word) && !RANGE.test(word) ? "exact" : "open" };
}
