import { expect, it, onTestFinished } from "vitest";
import { octokitReleases } from "../../../src/adapters/releases/octokit-releases.ts";
import { runnerIdTokens } from "../../../src/adapters/runner-id-tokens.ts";
import { sigstoreSigner } from "../../../src/adapters/sigstore-signer.ts";
import { npmProvenance } from "../../../src/domain/attestation/provenance.ts";
import { exampleClaims } from "../../../src/domain/release/example-facts.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { owner, repo, startGitHub } from "../../support/github-rehearsal.ts";
import { publishWorld } from "../../support/publish-world.ts";
import { sigstoreRehearsal } from "../../support/sigstore-rehearsal.ts";

const BUSY_MS = 30_000;
const log = { info() {}, warn() {}, debug() {} };
const conceal = () => undefined;

async function releases(clock = fakeClock(Date.now())) {
  const github = await startGitHub();
  const token = github.token({ contents: "write" });
  const host = octokitReleases({
    token,
    apiUrl: github.origin,
    repository: `${owner}/${repo}`,
    log,
    clock,
    deadline: clock.now() + 900_000,
  });
  return { github, host, clock };
}

it("asks again for a page of releases that never came", async () => {
  const limits: { ms: number; controller: AbortController }[] = [];
  const { github, host } = await releases({
    ...fakeClock(Date.now()),
    timeout: (ms) => {
      const controller = new AbortController();
      limits.push({ ms, controller });
      return controller.signal;
    },
  });
  github.fault("github:list-releases:timeout-after-commit*1");
  const answer = host.releasesOf("v1.0.0");
  await expect.poll(() => github.double.exchanges).toHaveLength(1);
  limits[0]?.controller.abort(new DOMException("Out of time", "TimeoutError"));
  expect(await answer).toEqual([]);
  expect(limits.map(({ ms }) => ms)).toEqual([60_000, 60_000]);
});

it("reads every page of the releases", async () => {
  const { github, host } = await releases();
  await host.createDraft({ tag: "v1.0.0", commit: "main", body: "", prerelease: false });
  const { releases: all } = github.state.repository(`${owner}/${repo}`);
  const [first] = all;
  if (!first) throw new Error("there is no draft");
  for (let number = 1; number < 230; number += 1)
    all.push({ ...first, id: first.id + number, tagName: `v0.0.${number}` });
  expect(await host.releasesOf("v1.0.0")).toHaveLength(1);
  const pages = github.double.exchanges.filter(({ call }) => call === "github:list-releases");
  expect(pages).toHaveLength(3);
});

it.for(["503-seconds", "503-date"])("leaves GitHub alone for as long as %s says", async (kind) => {
  const { github, host, clock } = await releases();
  const began = clock.now();
  github.fault(`github:get-ref:${kind}*1`);
  expect(await host.commitOfTag("v9.9.9")).toBeUndefined();
  expect(clock.now() - began).toBeGreaterThan(BUSY_MS - 1500);
});

it("leaves GitHub alone with the next call too, when it gave up on the last one", async () => {
  const { github, host, clock } = await releases();
  github.fault("github:get-ref:503-seconds*4");
  await expect(host.commitOfTag("v9.9.9")).rejects.toMatchObject({ code: "network" });
  const gaveUp = clock.now();
  await host.releasesOf("v9.9.9");
  expect(clock.now() - gaveUp).toBe(BUSY_MS);
});

it("keeps Sigstore's Retry-After, which its library does not tell", async () => {
  const services = await sigstoreRehearsal();
  onTestFinished(services.stop);
  const clock = fakeClock(Date.now());
  const { origin, issuer, requestToken } = services;
  services.faults.plant([{ call: "sigstore:log", kind: "503-seconds", times: 1 }]);
  const signer = sigstoreSigner({
    endpoints: { fulcio: origin, rekor: origin, timestamp: origin },
    ids: { token: async (audience) => issuer.issue(requestToken, audience) },
    clock,
    deadline: clock.now() + 900_000,
  });
  const began = clock.now();
  await signer.sign(npmProvenance(exampleClaims(), { purl: "pkg:npm/a@1.0.0", sha512: "a" }));
  expect(clock.now() - began).toBe(BUSY_MS);
});

it("quotes nothing of an answer that was cut off in the middle of an npm token", async () => {
  const world = await publishWorld();
  world.fault("npm:exchange:cut-json");
  const { report } = await world.run();
  expect(report.error?.message).toBe(
    "npm gave no token for @octo/widget: npm answered 201 without a token",
  );
  expect(JSON.stringify(report)).not.toContain('\\"token');
});

it("quotes nothing of an answer that was cut off in the middle of an ID token", async () => {
  const services = await sigstoreRehearsal();
  onTestFinished(services.stop);
  services.faults.plant([{ call: "oidc:token", kind: "cut-json", times: 9 }]);
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: services.issuer.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: services.requestToken,
  };
  const clock = fakeClock(Date.now());
  const ids = runnerIdTokens({ env, conceal, clock, deadline: clock.now() + 900_000 });
  await expect(ids.token("sigstore")).rejects.toThrow(
    /^GitHub gave no ID token for sigstore: it answered 200: no whole answer$/,
  );
});
