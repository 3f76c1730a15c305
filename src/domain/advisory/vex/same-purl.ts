function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface PurlParts {
  readonly name: string;
  readonly version: string;
}

/** Name with its type, and version; what stands behind `?` or `#` stays with the version, so that it is never overlooked. */
function partsOf(purl: string): PurlParts {
  const at = purl.indexOf("@", purl.lastIndexOf("/") + 1);
  return at < 0
    ? { name: decoded(purl), version: "" }
    : { name: decoded(purl.slice(0, at)), version: decoded(purl.slice(at + 1)) };
}

/** Whether a package URL, with or without a version, means this package. Source: OpenVEX specification 0.2.0, "Product"; a URL without a version means every one. */
export function meansPackage(written: string, purl: string): boolean {
  const [one, other] = [partsOf(written), partsOf(purl)];
  return one.name === other.name && (one.version === "" || one.version === other.version);
}
