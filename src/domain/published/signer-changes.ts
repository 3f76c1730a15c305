import { type CertificateFacts, FIELD_TITLES } from "../attestation/certificate-facts.ts";
import type { Remark } from "../finding/finding.ts";
import type { ProvenanceRecord } from "./provenance-record.ts";

const withoutRef = (uri: string | undefined): string => uri?.split("@")[0] ?? "";

/** Whose change is a change of hands, and whose may be a workflow that got another name. */
const CONSTANT = ["issuer", "sourceId", "ownerId", "runner"] as const;

/** What is not as it was behind the signature of an earlier version. */
export function* signerChanges(
  before: CertificateFacts,
  now: CertificateFacts,
  source: string,
): Iterable<Remark> {
  for (const field of CONSTANT)
    if (before.fields[field] !== now.fields[field])
      yield {
        message: `since ${source} the ${FIELD_TITLES[field]} behind the provenance changed from ${before.fields[field] ?? "nothing"} to ${now.fields[field] ?? "nothing"}`,
      };
  const files = [before, now].map(({ fields }) => withoutRef(fields.buildConfigUri));
  if (files[0] !== files[1])
    yield {
      message: `since ${source} the workflow behind the provenance changed from ${files[0]} to ${files[1]}`,
      severity: "medium",
    };
}

/** The certificate of the first trusted signature. */
export const certificateOf = (records: readonly ProvenanceRecord[]): CertificateFacts | undefined =>
  records.flatMap(({ signer }) => (signer.ok ? [signer.value.certificate] : []))[0];
