import type { Fact } from "../domain/failure/fact.ts";
import type { Packument } from "../domain/registry/packument.ts";
import type { NpmPublication } from "../domain/registry/publish-document.ts";
import type { WriteOutcome } from "../domain/release/write-outcome.ts";

/** A token and where it came from. */
export interface Credential {
  readonly token: string;
  readonly oidc: boolean;
}

/** What a registry made of a publication. */
export type Accepted =
  | { readonly state: "live" }
  /** Kept for a person to approve; the id is missing where it was staged by somebody else, or by a run that never heard the answer. */
  | { readonly state: "staged"; readonly stageId?: string };

/** How a publication is handed in. */
interface Submission {
  /** Whether the package is on the registry already, which decides what a 404 means. */
  readonly isKnown: boolean;
  /** Whether it is to wait for a person's approval. */
  readonly stage: boolean;
}

/** A version that waits for approval. */
export interface StagedVersion {
  readonly stageId: string;
  readonly version: string;
}

/** An npm registry. */
export interface Registry {
  /** Audience of the ID tokens that it exchanges. */
  readonly audience: string;
  /** Address of the page or document of a version, for people. */
  addressOf(name: string, version: string): string;
  /** What it has of a package, past its caches; undefined where it has none; unknown where it does not say. */
  packument(name: string): Promise<Fact<Packument | undefined>>;
  /**
   * Trades an ID token for a token of one package. One attempt: an ID token is used up by it, so
   * the caller gets a new one before the next. The token is concealed before it is returned.
   */
  exchange(name: string, idToken: string): Promise<WriteOutcome<string>>;
  /** Whether the registry knows the bearer of a token of an account; a refusal in its own words. */
  whoami(token: string): Promise<Fact<string>>;
  /** One attempt. */
  publish(
    publication: NpmPublication,
    credential: Credential,
    submission: Submission,
  ): Promise<WriteOutcome<Accepted>>;
  /** What waits for approval of a package. Only the token of an account may look, never a trusted publisher's. */
  staged(name: string, token: string): Promise<Fact<readonly StagedVersion[]>>;
  /** SHA-512 (hex) of the tarball that waits under this id. */
  stagedDigest(stageId: string, token: string): Promise<Fact<string>>;
}
