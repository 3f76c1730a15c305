import { normalizedName } from "../../registry/pypi/python-name.ts";

/** Ecosystems whose package URLs OSV answers about. Source: OSV's documentation, "Data sources", and purl-spec's types. */
const KNOWN = new Set(
  "cargo composer conan gem golang hackage hex maven npm nuget pub pypi swift".split(" "),
);

/** Type, and what follows it; the type is read in any case, and slashes before it count for nothing. Source: purl-spec, "How to parse a purl". */
const PURL = /^pkg:\/*([a-z][a-z0-9.+-]*)\/+([^?#]+)/i;

/** What asks for several versions, such as `^1.0.0`, or for one that moves: the database would know nothing of it. */
const RANGE = /^[\^~=]|[\s*|,()<>[\]]|^v?(?:\d+\.){0,2}x(?:\.|$)/i;

const isOne = (version: string): boolean => /\d/.test(version) && !RANGE.test(version);

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const encoded = (version: string): string =>
  encodeURIComponent(version.toWellFormed()).replaceAll("%2B", "+").replaceAll("%3A", ":");

/** Type, path without slashes at its end, and version. */
function partsOf(written: string) {
  const [, type = "", rest = ""] = PURL.exec(written.trim()) ?? [];
  const path = rest.replace(/\/+$/, "");
  // An @ at the beginning of a name is that of a scope.
  const at = path.indexOf("@", path.lastIndexOf("/") + 2);
  const [name, version] = at < 0 ? [path, ""] : [path.slice(0, at), path.slice(at + 1)];
  return { type: type.toLowerCase(), name, version };
}

/**
 * The URL with its version and without what no registry knows, such as where it was downloaded;
 * undefined where nobody could be asked about it. `beside` is the version that stands beside the URL.
 */
export function askablePurl(written: string, beside = ""): string | undefined {
  const { type, name, version: own } = partsOf(written);
  const plain = decoded(name);
  const version = own || encoded(beside.trim());
  if (!KNOWN.has(type) || plain === undefined || !isOne(decoded(version) ?? "")) return undefined;
  return `pkg:${type}/${type === "pypi" ? normalizedName(plain) : name}@${version}`;
}
