import { GuardError } from "../../failure/guard-error.ts";

/** Something in the world that we did not publish ourselves. */
export type ForeignSubject =
  | { readonly kind: "npm"; readonly name: string; readonly version: string }
  | { readonly kind: "pypi"; readonly name: string; readonly version: string }
  | { readonly kind: "release"; readonly repository: string; readonly tag: string };

const PURL = /^pkg:(npm|pypi)\/([^?#]+)@([^@/?#]+)$/;
const NPM_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
const PYTHON_NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const VERSION = /^[0-9a-z][0-9a-z.+!_-]*$/i;
const RELEASE_PAGE = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/releases\/tag\/([^?#]+)$/;
const RELEASE = /^([\w.-]+\/[\w.-]+)@([^\s@]+)$/;

const refuse = (says: string): GuardError =>
  new GuardError("usage", {
    says,
    fix: "Give pkg:npm/NAME@VERSION, pkg:pypi/NAME@VERSION, the address of a GitHub release, or OWNER/REPO@TAG.",
  });

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw refuse(`${text} is not percent-encoded text`);
  }
}

function ofPurl(text: string): ForeignSubject {
  const [, kind, ...rest] = PURL.exec(text) ?? [];
  const [name = "", version = ""] = rest.map(decoded);
  const isName = kind === "npm" ? NPM_NAME.test(name) : PYTHON_NAME.test(name);
  if (kind === undefined || !isName || !VERSION.test(version))
    throw refuse(`${text} is not the package URL of one version of an npm or PyPI package`);
  return { kind: kind === "npm" ? "npm" : "pypi", name, version };
}

/** What a subject on the command line names; undefined where it can only be a folder. */
export function foreignSubject(text: string): ForeignSubject | undefined {
  if (text.startsWith("pkg:")) return ofPurl(text);
  const isAddress = /^[a-z]+:\/\//i.test(text);
  const [, repository, tag] = (isAddress ? RELEASE_PAGE : RELEASE).exec(text) ?? [];
  if (repository !== undefined && tag !== undefined)
    return { kind: "release", repository, tag: decoded(tag) };
  if (isAddress) throw refuse(`${text} is not the address of a GitHub release`);
  return undefined;
}
