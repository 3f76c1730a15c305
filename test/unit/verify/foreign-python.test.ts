import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { verifyForeign } from "../../../src/actions/verify-release/foreign/verify-foreign.ts";
import { diskWorkspace } from "../../../src/adapters/disk-workspace.ts";
import { fetchHttp } from "../../../src/adapters/fetch-http.ts";
import { publishedAttestations } from "../../../src/adapters/published/published-attestations.ts";
import { linkedBundles } from "../../../src/adapters/releases/linked-bundles.ts";
import { publishedGitHub } from "../../../src/adapters/published/published-github.ts";
import { publishedNpm } from "../../../src/adapters/published/published-npm.ts";
import { publishedPypi } from "../../../src/adapters/published/published-pypi.ts";
import { gitHubClient } from "../../../src/adapters/github-client.ts";
import { signingTimeReader } from "../../../src/adapters/sigstore/signing-time-reader.ts";
import { sigstoreVerification } from "../../../src/adapters/sigstore/sigstore-verification.ts";
import { publishedChecks } from "../../../src/checks/published-registry.ts";
import type { Expectation } from "../../../src/domain/published/foreign/expectation.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import {
  type Index,
  indexWorld,
  type IndexWorld,
  SOURCE,
  WHEEL,
} from "../../support/python-world.ts";
import { nothingKnown } from "../../support/seal-setup.ts";
import { tempFolder } from "../../support/temp-folder.ts";

let place: Index;
beforeAll(async () => {
  place = await indexWorld();
});
afterAll(() => place.stop());

const silent = { info() {}, warn() {}, debug() {} };
const LINE: Expectation = {
  repository: "octo/widget",
  workflow: "release.yml",
  ref: "refs/heads/main",
  environment: "npm",
  triggers: ["workflow_dispatch"],
};
/** GitHub is not played here, so its questions stay open. */
const OF_GITHUB = ["failed-run", "unreachable-commit"];

const ask = (change: (world: IndexWorld) => void = () => {}, line: Partial<Expectation> = {}) =>
  askWith({ ...LINE, ...line }, change);

async function askWith(line: Expectation, change: (world: IndexWorld) => void) {
  const world = place.good();
  change(world);
  place.show(world);
  const root = join(tempFolder(), "trusted_root.json");
  writeFileSync(root, place.sigstore.sigstore.trustedRoot());
  const clock = fakeClock(Date.now());
  const http = fetchHttp(["127.0.0.1"]);
  const index = { url: place.origin, filesHost: "127.0.0.1" };
  const client = () => gitHubClient({ token: "", apiUrl: place.origin, log: silent });
  return verifyForeign(
    {
      asked: { of: "world", subject: { kind: "pypi", name: "Widget", version: "1.0.0" } },
      line,
      issuer: place.sigstore.issuer.issuer,
    },
    {
      workspace: diskWorkspace(tempFolder()),
      packages: publishedNpm({ http, clock, registry: place.origin }),
      projects: publishedPypi({
        http,
        downloads: http,
        clock,
        indexes: { pypi: index, testpypi: index },
      }),
      attestations: publishedAttestations(client, linkedBundles(place.origin, clock)),
      releases: publishedGitHub({ client, http, clock, apiUrl: place.origin, token: "" }),
      provenance: sigstoreVerification(root),
      sources: SOURCE,
      times: signingTimeReader,
      advisories: nothingKnown,
      clock,
      log: silent,
      checks: publishedChecks,
      pollMs: 10_000,
      rehearsal: true,
    },
    { deadline: 0 },
  );
}

it("tells where every file of somebody else's version on PyPI comes from", async () => {
  const { report } = await ask();
  expect(report.findings).toEqual([]);
  const blind = report.verdicts.filter(({ verdict }) => verdict === "could-not-check");
  expect(blind.map(({ check }) => check)).toEqual(OF_GITHUB);
  const proved = ["foreign-signer", "registry-bytes-differ", "unbound-provenance"];
  for (const id of proved)
    expect(report.verdicts.find(({ check }) => check === id)?.verdict, id).toBe("pass");
});

it("refuses a version of another repository", async () => {
  const { report } = await ask(undefined, { repository: "octo/other" });
  expect(report.outcome).toBe("refused");
  expect(report.findings.map(({ check }) => check)).toContain("foreign-signer");
});

const withoutEnvironment = (world: IndexWorld) => {
  for (const { attestation_bundles: bundles } of Object.values(world.provenance))
    for (const { publisher } of bundles) delete publisher.environment;
};

it("takes a publisher that names no environment where the line leaves it open", async () => {
  const asked = await ask(withoutEnvironment);
  expect(asked.report.findings.map(({ check }) => check)).toContain("unexpected-publisher");
  const { environment: _, ...line } = LINE;
  const { report } = await askWith(line, withoutEnvironment);
  expect(report.findings).toEqual([]);
});

it("refuses a publisher of another environment than the certificate's, whatever the line says", async () => {
  const { environment: _, ...line } = LINE;
  const { report } = await askWith(line, (world) => {
    for (const { attestation_bundles: bundles } of Object.values(world.provenance))
      for (const { publisher } of bundles) publisher.environment = "staging";
  });
  expect(report.findings.map(({ message }) => message).join()).toContain(
    "the certificate's environment is npm, not staging",
  );
});

it("refuses bytes that are not what the index promises", async () => {
  const { report } = await ask((world) => {
    world.bytes[WHEEL] = Buffer.from("other bytes");
  });
  expect(report.outcome).not.toBe("passed");
});

it("refuses a file without an attestation", async () => {
  const { report } = await ask((world) => {
    delete world.provenance[WHEEL];
    for (const file of world.simple["files"] as { filename: string; provenance?: unknown }[])
      if (file.filename === WHEEL) delete file.provenance;
  });
  expect(report.outcome).not.toBe("passed");
});

it("never passes a version that is not there", async () => {
  const { report } = await ask((world) => {
    (world.simple["files"] as unknown[]).length = 0;
  });
  expect(report.outcome).not.toBe("passed");
});
