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

/** A token that was minted and not used yet. */
interface KeptToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly mintedAt: number;
}

/** What the steps of one run hand on to each other. */
interface Progress {
  draft?: HostedRelease;
  provenance?: SignedStatement;
  /** The draft as one of the uploads under way has just read it; gone as soon as one ended otherwise than well. */
  seenDraft?: HostedRelease;
  /** The look at the draft that the uploads under way wait for together. */
  draftLook?: Promise<HostedRelease>;
  /** The provenance as this run found it good, or put it, in the draft. */
  attached?: ExpectedAsset;
  /** The receipt as this run left it in the draft. */
  receipt?: ExpectedAsset;
  /** Tokens of the trials before the first write, by target: each is for one upload. */
  readonly tokens: Map<string, KeptToken>;
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

/** How long a token of a trial counts as good: PyPI's live for 15 minutes, how long npm's do is written nowhere. */
const FRESH_MS = 120_000;

/** Keeps a token for the upload that comes, so that none lies about unused. */
export function keepToken({ ports, progress }: Work, target: string, token: string): void {
  progress.tokens.set(target, { token, mintedAt: ports.clock.now() });
}

/** The token of the trial, once, while it is fresh. */
export function takeToken({ ports, progress }: Work, target: string): string | undefined {
  const kept = progress.tokens.get(target);
  progress.tokens.delete(target);
  const isFresh = kept !== undefined && ports.clock.now() - kept.mintedAt < FRESH_MS;
  return isFresh ? kept.token : undefined;
}

/** Notes what became of a target. */
export function settle({ progress }: Work, result: TargetResult): void {
  progress.results.set(result.target, { ...progress.results.get(result.target), ...result });
}
