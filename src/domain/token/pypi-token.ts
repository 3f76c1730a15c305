import { PUBLIC_HOSTS } from "../registry/public-hosts.ts";
import { readMacaroon } from "./macaroon.ts";
import { readPypiCaveats } from "./pypi-caveats.ts";
import type { Token } from "./token.ts";

const PREFIX = "pypi-";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const KINDS: ReadonlyMap<string, "pypi" | "testpypi"> = new Map([
  [PUBLIC_HOSTS.pypi, "pypi"],
  [PUBLIC_HOSTS.testPypi, "testpypi"],
]);

const broken = (defect: string): Token => ({ kind: "pypi", checksum: "none", defect });

/** Reads scope and times out of a PyPI or TestPyPI token; undefined where the text is none. */
export function readPypiToken(text: string): Token | undefined {
  if (!text.startsWith(PREFIX)) return undefined;
  const macaroon = readMacaroon(text.slice(PREFIX.length));
  if (macaroon === undefined) return broken("what follows pypi- cannot be decoded");
  const kind = KINDS.get(macaroon.location);
  if (kind === undefined) return broken("it was issued by neither PyPI nor TestPyPI");
  if (!UUID.test(macaroon.identifier)) return broken("its identifier is not one that PyPI gives");
  return { kind, checksum: "none", ...readPypiCaveats(macaroon.caveats) };
}
