const TOKEN = /\s*(\(|\)|[A-Za-z0-9.:+-]+)\s*/y;
const ID = /^[A-Za-z0-9][A-Za-z0-9.-]*\+?$/;
const REFERENCE = /^(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/;
const OPERATORS = new Set(["AND", "OR", "WITH"]);

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const match = TOKEN.exec(text);
    if (match?.[1] === undefined) return undefined;
    tokens.push(match[1]);
  }
  return tokens;
}

const isLicence = (token: string | undefined): boolean =>
  token !== undefined && !OPERATORS.has(token) && (ID.test(token) || REFERENCE.test(token));

/** Reads `licence [WITH exception] {AND|OR …}` with brackets; the number of tokens read, or -1. */
function readExpression(tokens: readonly string[], from: number): number {
  let at = readTerm(tokens, from);
  while (at !== -1 && (tokens[at] === "AND" || tokens[at] === "OR")) at = readTerm(tokens, at + 1);
  return at;
}

function readTerm(tokens: readonly string[], from: number): number {
  if (tokens[from] === "(") {
    const end = readExpression(tokens, from + 1);
    return end !== -1 && tokens[end] === ")" ? end + 1 : -1;
  }
  if (!isLicence(tokens[from])) return -1;
  if (tokens[from + 1] !== "WITH") return from + 1;
  return isLicence(tokens[from + 2]) ? from + 3 : -1;
}

/** Whether a text has the form of an SPDX licence expression (SPDX 2.3, annex D); ids are not looked up. */
export function isSpdxExpression(text: string): boolean {
  const tokens = tokensOf(text) ?? [];
  return tokens.length > 0 && readExpression(tokens, 0) === tokens.length;
}

const FILE = /^(licen[cs]e|copying|unlicen[cs]e)([.-][^/]*)?$/i;

/** Whether a file of the package's root is a licence by its name. */
export const isLicenceFile = (path: string): boolean => FILE.test(path);
