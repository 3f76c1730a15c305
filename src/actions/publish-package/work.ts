import type { SignedStatement } from "../../domain/attestation/signed-statement.ts";
import type { WorkflowClaims } from "../../domain/attestation/workflow-claims.ts";
import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { ownDrafts } from "../../domain/release/begun.ts";
import type { ExpectedAsset, HostedRelease } from "../../domain/release/hosted-release.ts";
import type { HostFacts, ReleaseFacts } from "../../domain/release/release-facts.ts";
import type { TargetResult } from "../../domain/release/target.ts";
import type { Patience } from "../../ports/converge.ts";
import type { PublishingPorts } from "../../ports/publishing.ts";
import type { SealedBundle } from "../../ports/read-bundle.ts";
import type { ReleaseHost } from "../../ports/release-host.ts";

/** What the steps of one run hand on to each other. */
interface Progress {
  draft?: HostedRelease;
  provenance?: SignedStatement;
  /** The provenance as this run found it good, or put it, in the draft. */
  attached?: ExpectedAsset;
  /** The receipt as this run left it in the draft. */
  receipt?: ExpectedAsset;
  readonly results: Map<string, TargetResult>;
}

/** Everything a step works with. */
export interface Work {
  readonly ports: PublishingPorts;
  readonly host: ReleaseHost;
  readonly sealed: SealedBundle;
  readonly facts: ReleaseFacts;
  readonly planDigest: string;
  readonly npmToken: string;
  readonly pypiToken: string;
  readonly patience: Patience;
  readonly progress: Progress;
}

/** Claims were known when the plan was made, or there would be none. */
export function claimsIn({ facts }: Work): WorkflowClaims {
  if (facts.claims.known) return facts.claims.value;
  throw new GuardError("forbidden", {
    says: "The run cannot prove who it is",
    fix: "Give the publishing job `id-token: write`.",
  });
}

export function hostIn({ facts }: Work): HostFacts {
  if (facts.host) return facts.host;
  throw new Error("a step of the release without a release target");
}

/** The draft that this run made or found. */
export function draftIn({ facts, progress }: Work): HostedRelease {
  const { releases } = facts.host ?? {};
  const found = releases?.known ? ownDrafts(releases.value, facts.digest)[0] : undefined;
  const draft = progress.draft ?? found;
  if (draft) return draft;
  throw new Error("a step of the release before there is a draft");
}

/** A look at the other side: what could not be read now may be readable in a moment, anything else ends the step. */
export async function seen<T>(look: () => Promise<T>): Promise<Fact<T>> {
  try {
    return known(await look());
  } catch (error) {
    if (error instanceof GuardError && error.code === "network") return unknown(error.message);
    throw error;
  }
}

/** Notes what became of a target. */
export function settle({ progress }: Work, result: TargetResult): void {
  progress.results.set(result.target, { ...progress.results.get(result.target), ...result });
}
