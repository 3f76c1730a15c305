import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { verifyForeign } from "../../src/actions/verify-release/foreign/verify-foreign.ts";
import type { Asked } from "../../src/actions/verify-release/foreign/foreign-world.ts";
import { diskWorkspace } from "../../src/adapters/disk-workspace.ts";
import { fetchHttp } from "../../src/adapters/fetch-http.ts";
import { gitHubClient } from "../../src/adapters/github-client.ts";
import { publishedAttestations } from "../../src/adapters/published/published-attestations.ts";
import { linkedBundles } from "../../src/adapters/releases/linked-bundles.ts";
import { publishedGitHub } from "../../src/adapters/published/published-github.ts";
import { pythonIndexes } from "../../src/adapters/published/python-indexes.ts";
import { PUBLIC_ENDPOINTS } from "../../src/domain/registry/public-hosts.ts";
import { publishedNpm } from "../../src/adapters/published/published-npm.ts";
import { publishedRuns } from "../../src/adapters/published/published-runs.ts";
import { publishedSources } from "../../src/adapters/published/published-sources.ts";
import { signingTimeReader } from "../../src/adapters/sigstore/signing-time-reader.ts";
import { sigstoreVerification } from "../../src/adapters/sigstore/sigstore-verification.ts";
import { publishedChecks } from "../../src/checks/published-registry.ts";
import {
  type Expectation,
  USUAL_TRIGGERS,
} from "../../src/domain/published/foreign/expectation.ts";
import type { VexDocument } from "../../src/domain/advisory/vex/open-vex.ts";
import type { Advisories } from "../../src/ports/advisories.ts";
import { nothingKnown } from "./seal-setup.ts";
import { fakeClock } from "./fake-clock.ts";
import type { PublishedWorld } from "./published-world.ts";
import { tempFolder } from "./temp-folder.ts";

const silent = { info() {}, warn() {}, debug() {} };

/** The workflow that signs in the world of `published-world.ts`; it is called from octo/widget. */
export const CALLED = "org/release-guard/.github/workflows/release.yml@refs/tags/v1";

const LINE: Expectation = {
  repository: "octo/widget",
  workflow: CALLED,
  triggers: USUAL_TRIGGERS,
  runner: "github-hosted",
};

const PACKAGE: Asked = {
  of: "world",
  subject: { kind: "npm", name: "@octo/widget", version: "1.0.0" },
};

export const RELEASE: Asked = {
  of: "world",
  subject: { kind: "release", repository: "octo/widget", tag: "v1.0.0" },
};

interface Asking {
  readonly asked?: Asked;
  readonly line?: Partial<Expectation>;
  /** What the line leaves out. */
  readonly without?: readonly (keyof Expectation)[];
  readonly folder?: string;
  /** Whether GitHub's own root is given for its word on the release. */
  readonly gitHubs?: boolean;
  readonly deadline?: number;
  readonly advisories?: Advisories;
  readonly vex?: readonly VexDocument[];
  /** When it is asked; now where nothing is said. */
  readonly at?: number;
}

/** Verifies somebody else's release with the real adapters against the world on loopback. */
export async function askOfOthers(place: PublishedWorld, asking: Asking = {}) {
  const folder = asking.folder ?? tempFolder();
  const root = join(folder, "trusted_root.json");
  writeFileSync(root, place.sigstore.sigstore.trustedRoot());
  const ownRoot = join(folder, "github_root.json");
  writeFileSync(ownRoot, place.gitHubRoot());
  const clock = fakeClock(asking.at ?? Date.now());
  const apiUrl = `${place.origin}/api`;
  const http = fetchHttp(["127.0.0.1", "localhost"]);
  const client = () => gitHubClient({ token: "", apiUrl, log: silent });
  const line: Record<string, unknown> = { ...LINE, ...asking.line };
  for (const name of asking.without ?? []) delete line[name];
  const { report } = await verifyForeign(
    {
      asked: asking.asked ?? PACKAGE,
      line: line as unknown as Expectation,
      issuer: place.sigstore.issuer.issuer,
      ...(asking.vex && { vex: asking.vex }),
    },
    {
      workspace: diskWorkspace(folder),
      packages: publishedNpm({ http, clock, registry: `${place.origin}/npm` }),
      advisories: asking.advisories ?? nothingKnown,
      projects: pythonIndexes(PUBLIC_ENDPOINTS, clock),
      releases: publishedGitHub({ client, http, clock, apiUrl, token: "" }),
      attestations: publishedAttestations(client, linkedBundles(apiUrl, clock)),
      provenance: sigstoreVerification(root),
      ...(asking.gitHubs && { gitHubsOwn: sigstoreVerification(ownRoot, "github") }),
      runs: publishedRuns(client),
      sources: publishedSources(client),
      times: signingTimeReader,
      clock,
      log: silent,
      checks: publishedChecks,
      pollMs: 10_000,
      rehearsal: true,
    },
    { deadline: asking.deadline ?? 0 },
  );
  const failed = report.verdicts
    .filter(({ verdict }) => verdict === "fail")
    .map(({ check }) => check);
  const blind = report.verdicts
    .filter(({ verdict, tolerated }) => verdict === "could-not-check" && tolerated !== true)
    .map(({ check }) => check);
  const said = report.findings.map(({ message }) => message).join("\n");
  return { report, failed, blind, said };
}
