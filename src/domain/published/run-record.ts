import type { CertificateFacts } from "../attestation/certificate-facts.ts";
import type { Sighting } from "./sighting.ts";

/** One job of a run; times are milliseconds since 1970. */
export interface RunJob {
  readonly name: string;
  readonly attempt: number;
  readonly status: string;
  /** Undefined where it has not ended. */
  readonly conclusion?: string;
  readonly startedAt?: number;
  readonly completedAt?: number;
}

/** What GitHub's API says of one attempt of a run. */
export interface RunFacts {
  /** Numeric ids of the repository and of the one that the commit came from. */
  readonly repositoryId: string;
  readonly headRepositoryId: string;
  readonly headSha: string;
  /** Path of the workflow that was started. */
  readonly path: string;
  readonly event: string;
  /** Of this attempt; undefined where it has not ended. */
  readonly conclusion?: string;
  /** Of the last attempt; undefined where it has not ended. */
  readonly lastConclusion?: string;
  readonly lastAttempt: number;
  /** Of every attempt. */
  readonly jobs: readonly RunJob[];
}

/** A run that signed something, and what can be seen of it. */
export interface RunRecord {
  readonly uri: string;
  readonly attempt: number;
  /** `npm:@scope/name@1.2.3` or `github-release:owner/repo@v1.2.3`. */
  readonly channel: string;
  readonly certificate: CertificateFacts;
  readonly facts: Sighting<RunFacts>;
  /** The run that verifies is this very run, so it cannot have ended. */
  readonly own: boolean;
}

export interface RunPlace {
  readonly repository: string;
  readonly runId: string;
  readonly attempt: number;
}

const RUN = /^https:\/\/github\.com\/([^/\s]+\/[^/\s]+)\/actions\/runs\/(\d+)\/attempts\/(\d+)$/;

/** The run that a certificate names; undefined where it names none. */
export function runPlace(uri: string): RunPlace | undefined {
  const [, repository, runId, attempt] = RUN.exec(uri) ?? [];
  if (repository === undefined || runId === undefined) return undefined;
  return { repository, runId, attempt: Number(attempt) };
}
