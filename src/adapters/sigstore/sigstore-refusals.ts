/** Our own reason to refuse a bundle; its message follows the bundle's name in a sentence. */
export class BundleRefusal extends Error {}

/** A sentence for each error code of @sigstore/verify and @sigstore/bundle. */
const SENTENCES: Readonly<Record<string, string>> = {
  NOT_IMPLEMENTED_ERROR: "is signed in a way that release-guard does not know",
  TLOG_ERROR: "is not in enough trusted transparency logs, or is in one twice",
  TLOG_INCLUSION_PROOF_ERROR: "has a proof of inclusion in the transparency log that does not hold",
  TLOG_INCLUSION_PROMISE_ERROR: "has a promise of the transparency log that does not hold",
  TLOG_MISSING_INCLUSION_ERROR: "has no proof that it is in the transparency log",
  TLOG_BODY_ERROR: "differs from what the transparency log holds",
  CERTIFICATE_ERROR:
    "has a certificate that no trusted authority issued, that was not in force, or that no certificate log promised to show",
  PUBLIC_KEY_ERROR: "is signed by a key that is not trusted, or was not at that time",
  SIGNATURE_ERROR: "has a signature that does not fit its content",
  TIMESTAMP_ERROR: "has no timestamp that a trusted authority signed",
  UNTRUSTED_SIGNER_ERROR: "is signed by somebody else",
};

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** A reader that stumbled says something of itself, not of the bundle. */
function detailOf(error: unknown): string {
  if (error instanceof TypeError) return "a part is missing or of the wrong kind";
  const detail = error instanceof Error ? error.message : String(error);
  const fields = error instanceof Error && "fields" in error ? error.fields : undefined;
  return Array.isArray(fields) ? `${detail}: ${fields.join(", ")}` : detail;
}

/** Why an attestation is not trusted, from what the library threw; whatever that was, it is a refusal. */
export function sigstoreRefusal(error: unknown): string {
  if (error instanceof BundleRefusal) return error.message;
  const sentence = SENTENCES[codeOf(error)] ?? "is malformed";
  return `${sentence} (${detailOf(error)})`;
}
