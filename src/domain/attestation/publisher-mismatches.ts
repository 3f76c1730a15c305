import type { CertificateFacts } from "./certificate-facts.ts";
import { type ExpectedSigner, GITHUB } from "./expected-signer.ts";
import { type Mismatch, mismatches } from "./mismatch.ts";
import type { Publisher } from "./publisher.ts";
import { entryOf } from "./publisher-signer.ts";

/** GitHub's environments have the same name in any case, and PyPI keeps them in lower case. */
const lower = (environment: string | undefined): string | undefined => environment?.toLowerCase();

/** File name of a workflow in its address, `…/.github/workflows/FILE@REF`. */
const fileOf = (workflow: string, ref: string): string | undefined => {
  const path = workflow.endsWith(`@${ref}`) ? workflow.slice(0, -ref.length - 1) : undefined;
  return path?.slice(path.lastIndexOf("/") + 1);
};

/**
 * In what a publisher is not the one that the policy, the sealed bundle and the run lead to expect.
 * Undefined as the environment means that nobody expects one; the certificate's is compared all the same.
 */
export function unexpectedPublisher(
  publisher: Publisher,
  expected: ExpectedSigner,
  environment: string | undefined,
): Mismatch[] {
  const entry = entryOf(expected);
  const workflow = entry === undefined ? undefined : fileOf(entry, expected.ref);
  return mismatches([
    ["kind", publisher.kind, "GitHub"],
    ["repository", publisher.repository, expected.repository],
    ...(workflow === undefined ? [] : [["workflow", publisher.workflow, workflow] as const]),
    ...(environment === undefined
      ? []
      : [["environment", lower(publisher.environment), environment.toLowerCase()] as const]),
  ]);
}

/** In what a publisher is not the run that the certificate was issued to. An index could name any other workflow of the repository; the certificate cannot. */
export function uncertifiedPublisher(
  { repository = "", workflow = "", environment }: Publisher,
  { fields }: CertificateFacts,
): Mismatch[] {
  const file = `${GITHUB}/${repository}/.github/workflows/${workflow}`;
  const entries = [fields.ref, fields.commit].map((at) => `${file}@${at ?? ""}`);
  const found = fields.buildConfigUri ?? "";
  return mismatches([
    ["repository", fields.sourceUri, `${GITHUB}/${repository}`],
    ["workflow", found, entries.includes(found) ? found : `${file}@${fields.ref ?? ""}`],
    // Older authorities leave the environment out; a publisher without one takes any.
    ...(fields.environment === undefined || environment === undefined
      ? []
      : [["environment", lower(fields.environment), environment.toLowerCase()] as const]),
  ]);
}
