import type { ByteSource } from "../domain/content/byte-source.ts";
import type { Fact } from "../domain/failure/fact.ts";
import type { Role } from "../domain/permission/release-facts.ts";
import type { HostedAsset, HostedRelease } from "../domain/release/hosted-release.ts";
import type { WriteOutcome } from "../domain/release/write-outcome.ts";

interface NewDraft {
  readonly tag: string;
  readonly commit: string;
  readonly body: string;
  readonly prerelease: boolean;
}

interface NewTag {
  readonly tag: string;
  readonly commit: string;
  readonly message: string;
}

/** Where a branch stands against a commit. */
interface BranchState {
  readonly head: string;
  /** Whether the commit is the head or lies behind it. */
  readonly holds: boolean;
}

/**
 * GitHub's releases, tags and attestations of one repository. Reads are repeated inside; a write is
 * one attempt, of which the outcome may stay unknown. Reads throw a `GuardError` where the token may not see.
 */
export interface ReleaseHost {
  /** Every release with this tag, drafts too, over all pages. */
  releasesOf(tag: string): Promise<readonly HostedRelease[]>;
  /** One release as it is now; undefined where it is gone. */
  release(id: number): Promise<HostedRelease | undefined>;
  createDraft(draft: NewDraft): Promise<WriteOutcome<HostedRelease>>;
  /** Deletes a draft; one that was published meanwhile is refused. */
  deleteDraft(id: number): Promise<void>;
  upload(
    release: HostedRelease,
    name: string,
    content: ByteSource,
  ): Promise<WriteOutcome<HostedAsset>>;
  deleteAsset(id: number): Promise<WriteOutcome<true>>;
  renameAsset(id: number, name: string): Promise<WriteOutcome<HostedAsset>>;
  downloadAsset(id: number): Promise<Uint8Array>;
  publish(
    id: number,
    how: { readonly latest: boolean; readonly prerelease: boolean },
  ): Promise<WriteOutcome<HostedRelease>>;
  /** The commit that a tag leads to, annotated or not. */
  commitOfTag(tag: string): Promise<string | undefined>;
  /** An annotated tag and its ref. */
  createTag(tag: NewTag): Promise<WriteOutcome<string>>;
  /** What an account may do in the repository. */
  roleOf(login: string): Promise<Role>;
  branch(name: string, commit: string): Promise<Fact<BranchState>>;
  /** Sigstore bundles stored for a digest such as `sha256:…`. */
  attestationsOf(digest: string): Promise<readonly unknown[]>;
  /** Id of the stored attestation. */
  storeAttestation(bundle: unknown): Promise<WriteOutcome<string>>;
}
