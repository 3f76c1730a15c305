import { GuardError } from "../failure/guard-error.ts";
import type { Policy } from "../policy/policy.ts";
import type { ReleaseBundle } from "../release/bundle.ts";
import type { RunContext } from "../run/run-context.ts";

/** Fulcio's certificates name github.com, whatever the runner says; only there do these claims come from. */
export const GITHUB = "https://github.com";

/** Who must have signed, every value to be compared as a whole. */
export interface ExpectedSigner {
  readonly issuer: string;
  /** The one subject alternative name: the workflow file that the signing job is written in, with its ref. */
  readonly signerUri: string;
  readonly repository: string;
  /** Numeric id; undefined where neither bundle, policy nor run knows it. */
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly commit: string;
  readonly ref: string;
  /** The workflow the run began with; undefined outside of a run. */
  readonly entryWorkflow?: string;
  readonly environment: string;
  /** Events that may have started the run; undefined means by hand only. */
  readonly triggers?: readonly string[];
  /** Kinds of machine; undefined means GitHub-hosted only. */
  readonly runners?: readonly string[] | "any";
}

export interface SignerSources {
  readonly bundle: ReleaseBundle;
  readonly policy: Policy;
  readonly issuer: string;
  /** `owner/repo/path@ref`, or empty. */
  readonly signerWorkflow: string;
  readonly environment: string;
  /** The run that verifies, where there is one. */
  readonly run?: RunContext;
}

const WORKFLOW = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@\s]+\.ya?ml@\S+$/;

const INPUT = "Give signer-workflow as owner/repo/.github/workflows/FILE.yml@REF";

const refuse = (says: string, fix: string): GuardError => new GuardError("usage", { says, fix });

/** The run knows more of the signer only where it is a run of the released repository itself. */
const ownRun = ({ run, bundle }: SignerSources): RunContext | undefined =>
  run?.repository === bundle.repository.name ? run : undefined;

function signerOf(sources: SignerSources): string {
  const given = sources.signerWorkflow;
  if (given !== "") {
    if (WORKFLOW.test(given)) return given;
    throw refuse(`signer-workflow ${given} names no workflow and ref`, `${INPUT}.`);
  }
  const run = ownRun(sources);
  if (run !== undefined) return run.workflowRef;
  throw refuse(
    "Nothing says who must have signed: signer-workflow is empty, and this is no run of the released repository",
    `${INPUT}; the receipt and the release's summary name it.`,
  );
}

function repositoryId({ bundle, policy, run }: SignerSources): string | undefined {
  const own = run?.repository === bundle.repository.name ? run.repositoryId : undefined;
  const said = [policy.repository.id, bundle.repository.id, own].filter(
    (id): id is string => id !== undefined && id !== "",
  );
  if (new Set(said).size > 1)
    throw new GuardError("conflict", {
      says: `Policy, bundle and run do not name the same numeric repository id: ${said.join(", ")}`,
      fix: "A repository of the same name may be another one. Find out which is meant, and seal again.",
    });
  return said[0];
}

function checkedRef({ bundle, policy }: SignerSources): string {
  const ref = `refs/heads/${policy.repository.branch}`;
  if (bundle.ref === ref) return ref;
  throw new GuardError("conflict", {
    says: `The bundle was sealed from ${bundle.ref}, but the policy releases from ${ref} only`,
    fix: "Release from that branch, or change `repository.branch` in the policy.",
  });
}

/** Who must have signed this bundle, from what was sealed, the policy, the input and the run. */
export function expectedSigner(sources: SignerSources): ExpectedSigner {
  const { bundle, issuer, environment } = sources;
  const run = ownRun(sources);
  const id = repositoryId(sources);
  return {
    issuer,
    signerUri: `${GITHUB}/${signerOf(sources)}`,
    repository: bundle.repository.name,
    ...(id !== undefined && { repositoryId: id }),
    commit: bundle.commit,
    ref: checkedRef(sources),
    environment,
    ...(run && { ownerId: run.ownerId, entryWorkflow: `${GITHUB}/${run.workflowRef}` }),
  };
}
