import type { WorkflowClaims } from "../attestation/workflow-claims.ts";
import { known } from "../failure/fact.ts";
import { parseManifest } from "../package/manifest.ts";
import { integrityOf, type Packument } from "../registry/packument.ts";
import type { ReleaseBundle } from "./bundle.ts";
import { expectedAssets } from "./expected-assets.ts";
import type { HostedRelease } from "./hosted-release.ts";
import type { HostFacts, NpmFacts, ReleaseFacts } from "./release-facts.ts";
import { releaseTargets } from "./release-targets.ts";
import { defaultPolicy } from "../policy/default-policy.ts";

const COMMIT = "c".repeat(40);
export const OTHER_COMMIT = "d".repeat(40);
export const EXAMPLE_DIGEST = "e".repeat(64);
const SHA512 = "a".repeat(128);

/** A release of `@octo/widget` 1.2.3 that nothing stands against; what the examples of the release checks are changed from. */
const exampleBundle = (version = "1.2.3"): ReleaseBundle => ({
  schemaVersion: 1,
  tool: { name: "release-guard", version: "1.0.0" },
  repository: { name: "octo/widget", id: "4242" },
  commit: COMMIT,
  ref: "refs/heads/main",
  version,
  tag: `v${version}`,
  files: [
    {
      name: `octo-widget-${version}.tgz`,
      size: 100,
      sha256: "1".repeat(64),
      sha512: SHA512,
      kind: "npm-package",
      purl: `pkg:npm/%40octo/widget@${version}`,
    },
  ],
});

export const exampleClaims = (changes: Partial<WorkflowClaims> = {}): WorkflowClaims => ({
  repository: "octo/widget",
  repository_id: "4242",
  repository_owner_id: "42",
  repository_visibility: "public",
  ref: "refs/heads/main",
  sha: COMMIT,
  event_name: "workflow_dispatch",
  workflow_ref: "octo/widget/.github/workflows/release.yml@refs/heads/main",
  job_workflow_ref: "octo/widget/.github/workflows/release.yml@refs/heads/main",
  environment: "release",
  runner_environment: "github-hosted",
  run_id: "1001",
  run_attempt: "1",
  ...changes,
});

/** What npm has of the package: `versions` by number, with the SHA-512 (hex) of each. */
export const examplePackument = (
  versions: Readonly<Record<string, string>> = { "1.2.2": "b".repeat(128) },
  tags: Readonly<Record<string, string>> = { latest: "1.2.2" },
): Packument => ({
  name: "@octo/widget",
  tags,
  integrity: new Map(Object.entries(versions).map(([v, sha512]) => [v, integrityOf(sha512)])),
  ever: new Set(Object.keys(versions)),
});

export const exampleRelease = (changes: Partial<HostedRelease> = {}): HostedRelease => ({
  id: 7,
  tag: "v1.2.3",
  draft: true,
  immutable: false,
  body: "",
  url: "https://github.com/octo/widget/releases/tag/v1.2.3",
  uploadUrl: "",
  assets: [],
  ...changes,
});

export interface ExampleChanges {
  readonly version?: string;
  readonly facts?: Partial<ReleaseFacts>;
  readonly npm?: Partial<NpmFacts>;
  readonly host?: Partial<HostFacts>;
  /** Text of fields of package.json. */
  readonly manifest?: Readonly<Record<string, unknown>>;
}

export function exampleFacts(changes: ExampleChanges = {}): ReleaseFacts {
  const { version = "1.2.3", facts, npm, host, manifest } = changes;
  const bundle = exampleBundle(version);
  const targets = releaseTargets(defaultPolicy(), bundle);
  const text = JSON.stringify({ name: "@octo/widget", version, ...manifest });
  const shared = {
    manifest: parseManifest("package.json", Buffer.from(text)),
    document: {},
    sha1: "",
    packument: known(examplePackument()),
    oidc: true,
    tag: { name: "latest", explicit: false },
  };
  return {
    bundle,
    digest: EXAMPLE_DIGEST,
    branch: "main",
    environment: "release",
    claims: known(exampleClaims()),
    starter: known({ login: "mona", accountId: 1, role: "admin" }),
    releasers: { roles: ["maintain", "admin"], actorIds: [] },
    branchState: known({ head: COMMIT, holds: true }),
    npm: targets.npm.map((target) => ({ target, ...shared, ...npm })),
    ...(targets.release && {
      host: {
        target: targets.release,
        expected: expectedAssets(bundle),
        releases: known([]),
        tagAt: known(undefined),
        ...host,
      },
    }),
    pypi: [],
    attested: known(false),
    ...facts,
  };
}

/** The sealed bytes of the example, as npm would hold them. */
export const EXAMPLE_SHA512 = SHA512;
