import type { CertificateFacts } from "../../attestation/certificate-facts.ts";
import { type ExpectedSigner, GITHUB } from "../../attestation/expected-signer.ts";
import { GuardError } from "../../failure/guard-error.ts";
import type { SourceRules } from "../source/source-tree.ts";

/** The policy on the line: what somebody else's release is held against. */
export interface Expectation {
  /** `owner/repo`. */
  readonly repository?: string;
  /** A file of the repository, or `owner/repo/.github/workflows/FILE@REF` of a called one. */
  readonly workflow?: string;
  readonly ref?: string;
  readonly environment?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  /** Events that may have started the run. */
  readonly triggers: readonly string[];
  /** Undefined where any machine will do. */
  readonly runner?: "github-hosted";
  /** What is accepted of the way from the git tree to the package; undefined where nothing is said. */
  readonly source?: SourceRules;
}

/** What starts a release in good faith; nothing that a stranger can cause. */
export const USUAL_TRIGGERS = ["push", "release", "workflow_dispatch"] as const;

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const CALLED = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@\s]+\.ya?ml@\S+$/;
const FILE = /^(?:\.github\/workflows\/)?([^@/\s]+\.ya?ml)$/;

const refuse = (says: string, fix: string): GuardError => new GuardError("usage", { says, fix });

/** Refuses what no certificate could ever say. */
export function checkExpectation({ repository, workflow, ref }: Expectation): void {
  if (repository !== undefined && !REPOSITORY.test(repository))
    throw refuse(`--repository ${repository} names no repository`, "Write it as owner/repo.");
  if (ref !== undefined && !ref.startsWith("refs/"))
    throw refuse(`--ref ${ref} is not a full ref`, "Write refs/heads/BRANCH or refs/tags/TAG.");
  if (workflow === undefined || CALLED.test(workflow)) return;
  if (!FILE.test(workflow))
    throw refuse(
      `--workflow ${workflow} names no workflow`,
      "Write the file's name, or owner/repo/.github/workflows/FILE.yml@REF of a called one.",
    );
  if (repository === undefined)
    throw refuse("--workflow names a file of no repository", "Give --repository owner/repo too.");
}

function signerUri(wanted: Expectation, ref: string, names: readonly string[]): string {
  const { repository = "", workflow } = wanted;
  if (workflow !== undefined && CALLED.test(workflow)) return `${GITHUB}/${workflow}`;
  const file = FILE.exec(workflow ?? "")?.[1];
  if (file !== undefined) return `${GITHUB}/${repository}/.github/workflows/${file}@${ref}`;
  // Any workflow of the repository itself; one of another repository must be named.
  const own = names.find((name) => name.startsWith(`${GITHUB}/${repository}/.github/workflows/`));
  return own ?? `${GITHUB}/${repository}/.github/workflows/ANY.yml@${ref}`;
}

const nameIn = (address: string | undefined): string =>
  address?.startsWith(`${GITHUB}/`) === true ? address.slice(GITHUB.length + 1) : "";

type Part = Pick<ExpectedSigner, "repository" | "repositoryId" | "environment">;

/** What the line leaves open of the source is taken from the certificate. */
function sourceOf(wanted: Expectation, fields: CertificateFacts["fields"]): Part {
  const repositoryId = wanted.repositoryId ?? fields.sourceId;
  return {
    repository: wanted.repository ?? nameIn(fields.sourceUri),
    environment: wanted.environment ?? fields.environment ?? "",
    ...(repositoryId !== undefined && { repositoryId }),
  };
}

/**
 * Who must have signed. What the line leaves open is taken from the first certificate, so that at
 * least all of them agree; `unnamed-source` sees to it that the repository is never left open.
 */
export function expectedForeign(
  wanted: Expectation,
  issuer: string,
  certificate: CertificateFacts | undefined,
): ExpectedSigner {
  const { names = [], fields = {} } = certificate ?? {};
  const source = sourceOf(wanted, fields);
  const ref = wanted.ref ?? fields.ref ?? "";
  const signer = signerUri({ ...wanted, repository: source.repository }, ref, names);
  const own = wanted.workflow !== undefined && FILE.test(wanted.workflow);
  return {
    ...source,
    issuer,
    signerUri: signer,
    ...(wanted.ownerId !== undefined && { ownerId: wanted.ownerId }),
    commit: fields.commit ?? "",
    ref,
    ...(own && { entryWorkflow: signer }),
    triggers: wanted.triggers,
    runners: wanted.runner === undefined ? "any" : [wanted.runner],
  };
}
