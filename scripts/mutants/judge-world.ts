import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifyRelease } from "../../src/actions/verify-release/run.ts";
import { diskWorkspace } from "../../src/adapters/disk-workspace.ts";
import { fetchHttp } from "../../src/adapters/fetch-http.ts";
import { gitHubClient } from "../../src/adapters/github-client.ts";
import { publishedGitHub } from "../../src/adapters/published/published-github.ts";
import { publishedNpm } from "../../src/adapters/published/published-npm.ts";
import { publishedRuns } from "../../src/adapters/published/published-runs.ts";
import { publishedSources } from "../../src/adapters/published/published-sources.ts";
import { pythonIndexes } from "../../src/adapters/published/python-indexes.ts";
import { signingTimeReader } from "../../src/adapters/sigstore/signing-time-reader.ts";
import { known } from "../../src/domain/failure/fact.ts";
import { PUBLIC_ENDPOINTS } from "../../src/domain/registry/public-hosts.ts";
import { sigstoreVerification } from "../../src/adapters/sigstore/sigstore-verification.ts";
import { publishedChecks } from "../../src/checks/published-registry.ts";
import { BUNDLE_FILE } from "../../src/domain/release/bundle.ts";
import type { Report } from "../../src/domain/report/report.ts";
import { hexDigest } from "../../src/domain/release/digest.ts";
import { describingFiles } from "../../src/domain/release/expected-assets.ts";
import {
  bundle,
  type PublishedWorld,
  sealedFile,
  TARBALL,
  type World,
} from "../../test/support/published-world.ts";
import { asJson, type Json, type Reception } from "./mutant.ts";

const silent = { info() {}, warn() {}, debug() {} };
const SIGNER = "org/release-guard/.github/workflows/release.yml@refs/tags/v1";
const COMMIT = "a".repeat(40);

const RUN = {
  repository: "octo/widget",
  repositoryId: "4242",
  ownerId: "42",
  sha: COMMIT,
  ref: "refs/heads/main",
  refType: "branch",
  eventName: "workflow_dispatch",
  actor: "mona",
  actorId: "1",
  triggeringActor: "mona",
  runId: "1001",
  runAttempt: 1,
  workflowRef: "octo/widget/.github/workflows/release.yml@refs/heads/main",
  workflowSha: COMMIT,
  job: "verify",
  serverUrl: "https://github.com",
  runnerEnvironment: "github-hosted",
} as const;

const POLICY = "version: 1\npermissions:\n  environment: npm\n";

function sealedFolder(roots: { sigstore: string; gitHub: string }): string {
  const folder = mkdtempSync(join(tmpdir(), "release-guard-mutants-"));
  mkdirSync(join(folder, "release-bundle"));
  const write = (name: string, text: string | Uint8Array) =>
    writeFileSync(join(folder, name), text);
  for (const [name, bytes] of describingFiles(bundle)) write(`release-bundle/${name}`, bytes);
  write(`release-bundle/${sealedFile.name}`, TARBALL);
  write("policy.yml", POLICY);
  write("trusted_root.json", roots.sigstore);
  write("github_root.json", roots.gitHub);
  return folder;
}

const inputs = {
  bundle: "release-bundle",
  "bundle-digest": hexDigest("sha256", describingFiles(bundle).get(BUNDLE_FILE) ?? ""),
  "trusted-root": "",
  "signer-workflow": SIGNER,
  environment: "",
  "github-token": "",
  // What is not there now is pending at once, and so never passes.
  deadline: 1,
  policy: "policy.yml",
  "report-directory": "",
  "attest-summary": false,
};

export interface WorldJudge {
  readonly judge: (world: World) => Promise<Reception>;
  /** The receipt of the world that was judged last. */
  readonly receipt: () => Json;
}

function receptionOf({ verdicts, findings, outcome }: Report): Reception {
  const bad = verdicts.filter(({ verdict }) => ["fail", "could-not-check"].includes(verdict));
  return {
    refused: outcome === "refused",
    owners: bad.map(({ check }) => check),
    text: [
      ...findings.map(({ check, message }) => `${check}: ${message}`),
      ...bad.map(({ check, needs }) => `${check}: ${needs ?? ""}`),
    ].join("\n"),
  };
}

const NOTHING_KNOWN = {
  about: async (purls: readonly string[]) => known(new Map(purls.map((purl) => [purl, []]))),
};

/** The verifier of the released world: the shipped use case with the shipped adapters, against the doubles. */
export function worldJudge(place: PublishedWorld): WorldJudge {
  const folder = sealedFolder({
    sigstore: place.sigstore.sigstore.trustedRoot(),
    gitHub: place.gitHubRoot(),
  });
  const clock = { now: () => Date.now(), wait: () => Promise.resolve(), chance: () => 0 };
  const http = fetchHttp(["127.0.0.1", "localhost"]);
  const apiUrl = `${place.origin}/api`;
  const client = () => gitHubClient({ token: "", apiUrl, log: silent });
  const provenance = sigstoreVerification(join(folder, "trusted_root.json"));
  const gitHubsOwn = sigstoreVerification(join(folder, "github_root.json"), "github");
  const judge = async (world: World): Promise<Reception> => {
    place.show(world);
    const { report } = await verifyRelease(inputs, {
      workspace: diskWorkspace(folder),
      evidence: diskWorkspace(join(folder, "evidence")),
      packages: publishedNpm({ http, clock, registry: `${place.origin}/npm` }),
      projects: pythonIndexes(PUBLIC_ENDPOINTS, clock),
      runs: publishedRuns(client),
      sources: publishedSources(client),
      advisories: NOTHING_KNOWN,
      times: signingTimeReader,
      releases: publishedGitHub({ client, http, clock, apiUrl, token: "" }),
      provenance,
      gitHubsOwn,
      clock,
      log: silent,
      checks: publishedChecks,
      issuer: place.sigstore.issuer.issuer,
      pollMs: 10_000,
      longestWaitMs: 0,
      rehearsal: true,
      run: RUN,
    });
    return receptionOf(report);
  };
  return {
    judge,
    receipt: () =>
      asJson(JSON.parse(readFileSync(join(folder, "evidence", "receipt.json"), "utf8"))),
  };
}
