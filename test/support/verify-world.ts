import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { verifyRelease } from "../../src/actions/verify-release/run.ts";
import type { Inputs } from "../../src/actions/verify-release/spec.ts";
import { diskWorkspace } from "../../src/adapters/disk-workspace.ts";
import { fetchHttp } from "../../src/adapters/fetch-http.ts";
import { gitHubClient } from "../../src/adapters/github-client.ts";
import { publishedGitHub } from "../../src/adapters/published/published-github.ts";
import { publishedNpm } from "../../src/adapters/published/published-npm.ts";
import { pythonIndexes } from "../../src/adapters/published/python-indexes.ts";
import { publishedRuns } from "../../src/adapters/published/published-runs.ts";
import { publishedSources } from "../../src/adapters/published/published-sources.ts";
import { signingTimeReader } from "../../src/adapters/sigstore/signing-time-reader.ts";
import { sigstoreVerification } from "../../src/adapters/sigstore/sigstore-verification.ts";
import { publishedChecks } from "../../src/checks/published-registry.ts";
import { PUBLIC_ENDPOINTS } from "../../src/domain/registry/public-hosts.ts";
import { BUNDLE_FILE } from "../../src/domain/release/bundle.ts";
import { hexDigest } from "../../src/domain/release/digest.ts";
import { describingFiles } from "../../src/domain/release/expected-assets.ts";
import type { RunContext } from "../../src/domain/run/run-context.ts";
import type { Advisories } from "../../src/ports/advisories.ts";
import type { Signer } from "../../src/ports/signer.ts";
import { fakeClock } from "./fake-clock.ts";
import { bundle, type PublishedWorld, sealedFile, TARBALL } from "./published-world.ts";
import { nothingKnown } from "./seal-setup.ts";
import { tempFolder } from "./temp-folder.ts";

const SIGNER = "org/release-guard/.github/workflows/release.yml@refs/tags/v1";
export const POLICY = "version: 1\npermissions:\n  environment: npm\n";

export const RUN: RunContext = {
  repository: "octo/widget",
  repositoryId: "4242",
  ownerId: "42",
  sha: "a".repeat(40),
  ref: "refs/heads/main",
  refType: "branch",
  eventName: "workflow_dispatch",
  actor: "mona",
  actorId: "1",
  triggeringActor: "mona",
  runId: "1001",
  runAttempt: 1,
  workflowRef: "octo/widget/.github/workflows/release.yml@refs/heads/main",
  workflowSha: "a".repeat(40),
  job: "verify",
  serverUrl: "https://github.com",
  runnerEnvironment: "github-hosted",
};

const digest = hexDigest("sha256", describingFiles(bundle).get(BUNDLE_FILE) ?? "");

const silent = { info() {}, warn() {}, debug() {} };

const inputs = (changes: Partial<Inputs> = {}): Inputs => ({
  bundle: "release-bundle",
  "bundle-digest": digest,
  "trusted-root": "",
  "signer-workflow": SIGNER,
  environment: "",
  "github-token": "",
  "attest-summary": false,
  deadline: 600,
  policy: "policy.yml",
  "report-directory": "",
  ...changes,
});

/** A checkout with the sealed bundle in it. */
export function sealedFolder(policy = POLICY): string {
  const root = tempFolder({ "policy.yml": policy });
  mkdirSync(join(root, "release-bundle"));
  for (const [name, bytes] of describingFiles(bundle))
    writeFileSync(join(root, "release-bundle", name), bytes);
  writeFileSync(join(root, "release-bundle", sealedFile.name), TARBALL);
  return root;
}

export interface Verifying {
  readonly inputs?: Partial<Inputs>;
  readonly folder?: string;
  readonly run?: RunContext | undefined;
  /** Whether GitHub's own root is trusted for the release. */
  readonly gitHubs?: boolean;
  /** Path of the trusted root; the world's own where nothing is said. */
  readonly trustedRoot?: string;
  readonly signer?: Signer;
  readonly checks?: typeof publishedChecks;
  readonly advisories?: Advisories;
}

function gitHubsOwn(place: PublishedWorld, folder: string) {
  const path = join(folder, "github_root.json");
  writeFileSync(path, place.gitHubRoot());
  return sigstoreVerification(path, "github");
}

/** Runs the use case with the real adapters against the world on loopback, on a clock that never waits. */
export async function verifyWorld(place: PublishedWorld, options: Verifying = {}) {
  const folder = options.folder ?? sealedFolder();
  const root = join(folder, "trusted_root.json");
  writeFileSync(root, place.sigstore.sigstore.trustedRoot());
  const clock = fakeClock(Date.now());
  const started = clock.now();
  const apiUrl = `${place.origin}/api`;
  const token = options.inputs?.["github-token"] ?? "";
  const http = fetchHttp(["127.0.0.1", "localhost"]);
  const run = "run" in options ? options.run : RUN;
  const { report, outputs } = await verifyRelease(inputs(options.inputs), {
    workspace: diskWorkspace(folder),
    evidence: diskWorkspace(join(folder, "evidence")),
    packages: publishedNpm({ http, clock, registry: `${place.origin}/npm` }),
    projects: pythonIndexes(PUBLIC_ENDPOINTS, clock),
    releases: publishedGitHub({
      client: () => gitHubClient({ token, apiUrl, log: silent }),
      http,
      clock,
      apiUrl,
      token,
    }),
    provenance: sigstoreVerification(options.trustedRoot ?? root),
    runs: publishedRuns(() => gitHubClient({ token, apiUrl, log: silent })),
    sources: publishedSources(() => gitHubClient({ token, apiUrl, log: silent })),
    times: signingTimeReader,
    ...(options.gitHubs === true && { gitHubsOwn: gitHubsOwn(place, folder) }),
    advisories: options.advisories ?? nothingKnown,
    clock,
    log: silent,
    checks: options.checks ?? publishedChecks,
    issuer: place.sigstore.issuer.issuer,
    pollMs: 10_000,
    longestWaitMs: Infinity,
    rehearsal: true,
    ...(run && { run }),
    ...(options.signer && { signer: options.signer }),
  });
  const failed = report.verdicts
    .filter(({ verdict }) => verdict === "fail")
    .map(({ check }) => check);
  return { report, outputs, failed, folder, waitedMs: clock.now() - started };
}
