const CLAUSE = new RegExp(
  String.raw`^(?:(?:==|!=)\s*v?\d[0-9A-Za-z.!+_-]{0,80}(?:\.\*)?|(?:~=|<=|>=|<|>|===)\s*v?[0-9A-Za-z][0-9A-Za-z.!+_-]{0,80})$`,
);

/** Whether a text is a set of version specifiers (PEP 440), such as `>=3.10,<4`. */
export const isSpecifierSet = (text: string): boolean =>
  text.trim() === "" || text.split(",").every((clause) => CLAUSE.test(clause.trim()));

/** One dependency of a distribution (PEP 508). */
export interface Requirement {
  readonly name: string;
  readonly extras: string;
  readonly specifier: string;
  /** An address instead of a version; no public index takes one. */
  readonly url: string | undefined;
  readonly marker: string;
}

const HEAD = /^\s*([A-Za-z0-9][A-Za-z0-9._-]{0,200})\s*(\[[^\]]{0,500}\])?\s*/;

/** The text with its marker cut off at the first semicolon; behind an address the semicolon needs a blank before it. */
function cut(rest: string): readonly [string, string] {
  const at = rest.startsWith("@") ? rest.indexOf(" ;") : rest.indexOf(";");
  return at === -1 ? [rest, ""] : [rest.slice(0, at), rest.slice(at).replace(/^ ?;/, "").trim()];
}

const unbracketed = (text: string): string => text.trim().replace(/^\((.*)\)$/, "$1");

/** Reads a `Requires-Dist`; undefined where it is none. */
export function readRequirement(text: string): Requirement | undefined {
  const [head, name, extras = ""] = HEAD.exec(text) ?? [];
  if (head === undefined || name === undefined) return undefined;
  const [wanted, marker] = cut(text.slice(head.length));
  const url = /^@\s*(\S+)$/.exec(wanted.trim())?.[1];
  const specifier = url === undefined ? unbracketed(wanted) : "";
  if (!isSpecifierSet(specifier)) return undefined;
  return { name, extras, specifier, url, marker };
}
