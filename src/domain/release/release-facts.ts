import type { WorkflowClaims } from "../attestation/workflow-claims.ts";
import type { Fact } from "../failure/fact.ts";
import type { PackageManifest } from "../package/manifest.ts";
import type { Packument } from "../registry/packument.ts";
import type { ReleaseBundle } from "./bundle.ts";
import type { ExpectedAsset, HostedRelease } from "./hosted-release.ts";
import type { PypiFacts } from "./pypi-facts.ts";
import type { NpmTarget, ReleaseTarget } from "./release-targets.ts";

/** One package, and what its registry says before anything is written. */
export interface NpmFacts {
  readonly target: NpmTarget;
  readonly manifest: PackageManifest;
  /** The manifest as the registry's document holds it. */
  readonly document: Readonly<Record<string, unknown>>;
  /** SHA-1 of the archive, as hex. */
  readonly sha1: string;
  readonly packument: Fact<Packument | undefined>;
  /** Whether a trusted publisher's token is used. */
  readonly oidc: boolean;
  /** dist-tag to publish under, and whether somebody wrote it down. */
  readonly tag: { readonly name: string; readonly explicit: boolean };
}

/** The release, and what GitHub says before anything is written. */
export interface HostFacts {
  readonly target: ReleaseTarget;
  readonly expected: readonly ExpectedAsset[];
  readonly releases: Fact<readonly HostedRelease[]>;
  /** Commit that the tag leads to; undefined where there is no tag. */
  readonly tagAt: Fact<string | undefined>;
}

/** Who started this attempt of the run, and what they may do. */
export interface Starter {
  readonly login: string;
  readonly accountId: number;
  /** As GitHub names it, such as `maintain`. */
  readonly role: string;
}

/** Everything the preflight has seen; subject of the checks of the family `release`. */
export interface ReleaseFacts {
  readonly bundle: ReleaseBundle;
  readonly digest: string;
  /** The only branch that releases. */
  readonly branch: string;
  /** The environment whose reviewers approve a release. */
  readonly environment: string;
  /** Numeric id of the repository that the policy pins. */
  readonly pinnedRepository?: string;
  readonly claims: Fact<WorkflowClaims>;
  /** Only asked for where the run was started again. */
  readonly starter: Fact<Starter>;
  /** Who may release: by role, or by numeric id. */
  readonly releasers: { readonly roles: readonly string[]; readonly actorIds: readonly number[] };
  readonly branchState: Fact<{ readonly head: string; readonly holds: boolean }>;
  readonly npm: readonly NpmFacts[];
  readonly host?: HostFacts;
  readonly pypi: readonly PypiFacts[];
  /** Whether a stored attestation states the provenance of every sealed file. */
  readonly attested: Fact<boolean>;
}
