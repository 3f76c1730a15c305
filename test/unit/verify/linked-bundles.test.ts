import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { gitHubClient } from "../../../src/adapters/github-client.ts";
import { publishedAttestations } from "../../../src/adapters/published/published-attestations.ts";
import { bundleTexts, linkedBundles } from "../../../src/adapters/releases/linked-bundles.ts";
import { octokitReleases } from "../../../src/adapters/releases/octokit-releases.ts";
import { snapped } from "../../../src/rehearsal/github/snapped.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { startGitHub } from "../../support/github-rehearsal.ts";

const log = { info: () => undefined, warn: () => undefined, debug: () => undefined };
const SHA256 = "e".repeat(64);
const REPOSITORY = "octo/widget";

/** An attestation of one file, as far as GitHub looks into it. */
const bundle = {
  mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
  verificationMaterial: {},
  dsseEnvelope: {
    payloadType: "application/vnd.in-toto+json",
    payload: Buffer.from(
      JSON.stringify({
        predicateType: "https://slsa.dev/provenance/v1",
        subject: [{ digest: { sha256: SHA256 } }],
      }),
    ).toString("base64"),
    signatures: [],
  },
};

/** GitHub with one attestation, which its lists only point to. */
async function linked() {
  const github = await startGitHub();
  github.state.records.linkedBundles = true;
  const clock = fakeClock(Date.now());
  const token = github.token({ attestations: "write" });
  const options = { token, apiUrl: github.origin, repository: REPOSITORY, log, clock };
  const host = octokitReleases({ ...options, deadline: clock.now() + 60_000 });
  expect((await host.storeAttestation(bundle)).kind).toBe("done");
  const client = () => gitHubClient({ token, apiUrl: github.origin, log });
  const read = linkedBundles(github.origin, clock);
  const fetched = () => github.double.exchanges.filter(({ call }) => call.endsWith("bundle"));
  return { github, host, published: publishedAttestations(client, read), fetched };
}

it("reads an attestation that GitHub's list only points to, without a credential", async () => {
  const { host, published, fetched } = await linked();
  expect(await host.attestationsOf(`sha256:${SHA256}`)).toEqual([bundle]);
  const seen = await published.of(REPOSITORY, `sha256:${SHA256}`);
  const texts = seen.state === "present" ? seen.value : [];
  expect(texts.map((text): unknown => JSON.parse(text))).toEqual([bundle]);
  expect(fetched().map(({ status, authorization }) => [status, authorization])).toEqual([
    [200, undefined],
    [200, undefined],
  ]);
});

it("never takes for none what cannot be fetched", async () => {
  const { github, host, published } = await linked();
  github.fault("github:download-bundle:500");
  const seen = await published.of(REPOSITORY, `sha256:${SHA256}`);
  expect(seen).toMatchObject({
    state: "unknown",
    needs: expect.stringMatching(/The store localhost gave no attestation[^/]*$/),
  });
  await expect(host.attestationsOf(`sha256:${SHA256}`)).rejects.toThrow(
    "The store localhost gave no attestation",
  );
});

async function serving(status: number, body: Uint8Array) {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/x?sig=opens-it`;
}

const json = Buffer.from(JSON.stringify(bundle));
const clock = fakeClock(Date.now());
const read = linkedBundles("http://127.0.0.1:1", clock);

it("takes JSON as it is, and unfolds what is packed", async () => {
  expect(await read(await serving(200, json))).toBe(json.toString());
  expect(await read(await serving(200, snapped(json)))).toBe(json.toString());
});

it.for([
  ["that is cut off", 200, snapped(json).subarray(0, -1), "at 127.0.0.1 cannot be read"],
  ["that is no text", 200, snapped(Buffer.from([0xff, 0xfe])), "at 127.0.0.1 cannot be read"],
  ["that is gone", 404, Buffer.from(""), "127.0.0.1 answered 404"],
  ["that is locked", 403, Buffer.from(""), "127.0.0.1 answered 403"],
] as const)("refuses a bundle %s, and never tells its address", async ([, status, body, says]) => {
  const address = await serving(status, body);
  const error: unknown = await read(address).catch((reason: unknown) => reason);
  expect(String(error)).toContain(says);
  expect(String(error)).not.toContain("opens-it");
});

it.each([
  ["https://169.254.169.254/latest/meta-data", "169.254.169.254"],
  ["https://evil.example/blob.core.windows.net", "evil.example"],
  ["https://blob.core.windows.net.evil.example/x", "blob.core.windows.net.evil.example"],
  ["http://127.0.0.1:8080/x", "127.0.0.1"],
  ["nowhere", "no address"],
])("goes nowhere but to GitHub's stores: %s", async (address, host) => {
  const real = linkedBundles("https://api.github.com", clock);
  await expect(real(address)).rejects.toThrow(
    `GitHub keeps an attestation at ${host}, which is none of its stores`,
  );
});

it("takes an empty place in a list for no bundle, and a place without an address for a fault", async () => {
  const at = await serving(200, json);
  expect(await bundleTexts([{ bundle: null, bundle_url: at }], read)).toEqual([json.toString()]);
  await expect(bundleTexts([{ bundle: null }], read)).rejects.toThrow(
    "GitHub lists an attestation with neither a bundle nor its address",
  );
});
