import type { CertificateFacts } from "./certificate-facts.ts";
import { type ExpectedSigner, GITHUB } from "./expected-signer.ts";

/** The workflow that the run began with, where it is known; a signing workflow of the repository itself is taken for it. */
export const entryOf = (expected: ExpectedSigner): string | undefined => {
  const own = expected.signerUri.startsWith(`${GITHUB}/${expected.repository}/`);
  return expected.entryWorkflow ?? (own ? expected.signerUri : undefined);
};

/**
 * Who must have signed for PyPI. It compares the workflow that the run began with, so the upload
 * job is written in that file, and not in one that it calls. Where nobody knows the file, it must
 * be the one that the certificate names as the beginning of the run.
 */
export function publisherSigner(
  expected: ExpectedSigner,
  { fields }: CertificateFacts,
): ExpectedSigner {
  const entry = entryOf(expected);
  return entry === undefined
    ? { ...expected, signerUri: fields.buildConfigUri ?? "the workflow that the run began with" }
    : { ...expected, signerUri: entry, entryWorkflow: entry };
}
