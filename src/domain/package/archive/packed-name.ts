import type { PackageEntry } from "./package-entry.ts";

/** Control, format (with the bidirectional ones), private and unassigned characters, and separators of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Whether a text holds a character that nobody sees, or one that turns the line around. */
export const unseenIn = (text: string): boolean => UNSEEN.test(text);

const ABSOLUTE = /^(\/|[A-Za-z]:)/;
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const WINDOWS_FORBIDDEN = /[<>:"|?*]|[. ]$/;

const isHardOnWindows = (part: string): boolean =>
  WINDOWS_DEVICE.test(part) || WINDOWS_FORBIDDEN.test(part);

/** What is wrong with the name of an archive's entry. */
export function* packedNameFaults(name: string): Generator<string> {
  const parts = name.split("/");
  if (unseenIn(name)) yield "holds a character that nobody sees";
  if (name.includes("\\")) yield "holds a backslash, which some systems take for a folder";
  if (ABSOLUTE.test(name)) yield "is an absolute path";
  else if (parts[0] !== "package" || parts.length < 2) yield "lies outside of package/";
  else if (parts.some((part) => part === ".." || part === ".")) yield "leaves the package's folder";
  // An unpacker drops the empty part, and so puts the file in the place of another.
  else if (parts.slice(0, -1).includes("")) yield "holds two slashes in a row";
  else if (parts.some(isHardOnWindows)) yield "cannot exist on Windows";
}

/** Entries that fall together where case or the form of accents does not count, each with the one before it. */
export function* twinsOf(
  entries: readonly Pick<PackageEntry, "name">[],
): Generator<readonly [string, string]> {
  const seen = new Map<string, string>();
  for (const { name } of entries) {
    // Up and down again, because systems fold more than lower case does: ß is ss there, and ſ is s.
    const key = name.normalize("NFKD").toUpperCase().toLowerCase().replace(/\/+$/, "");
    const twin = seen.get(key);
    if (twin !== undefined) yield [name, twin];
    seen.set(key, name);
  }
}
