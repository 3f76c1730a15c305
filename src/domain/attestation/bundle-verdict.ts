import type { ArtifactDigest } from "./artifact-digest.ts";
import type { CertificateFacts } from "./certificate-facts.ts";
import type { Statement, StatementSubject } from "./statement.ts";

/** Who must have signed; both are compared as a whole. */
export interface WantedIdentity {
  readonly identity: string;
  readonly issuer: string;
}

/** Why a verified certificate is not the wanted one's; undefined where it is. A second name could be the one that another verifier looks at. */
export function identityFault(
  { names, fields }: CertificateFacts,
  { identity, issuer }: WantedIdentity,
): string | undefined {
  const [only, ...others] = names;
  if (only === undefined) return "has a certificate that names nobody";
  if (others.length > 0) return `has a certificate with several names: ${names.join(" and ")}`;
  if (only !== identity) return `is signed by ${only}, not by ${identity}`;
  return fields.issuer === issuer
    ? undefined
    : `is signed by ${only} with an identity of ${fields.issuer ?? "an issuer that it does not name"}, not of ${issuer}`;
}

/** Every digest that both know is equal, and there is at least one. */
function speaksOf({ digest }: StatementSubject, digests: readonly ArtifactDigest[]): boolean {
  const shared = digests.filter(({ algorithm }) => Object.hasOwn(digest, algorithm));
  return shared.length > 0 && shared.every(({ algorithm, hex }) => digest[algorithm] === hex);
}

/** Why a statement says nothing of the file with these digests; undefined where any subject is it. */
export function subjectFault(
  { subject }: Statement,
  digests: readonly ArtifactDigest[],
): string | undefined {
  if (subject.some((each) => speaksOf(each, digests))) return undefined;
  const [first] = digests;
  const given = first ? `${first.algorithm}:${first.hex}` : "nothing";
  const several =
    subject.length === 1 ? "its subject is not" : `none of its ${subject.length} subjects is`;
  return `is of another file: ${several} ${given}`;
}
