import { afterEach, expect, it, vi } from "vitest";
import { coreIdTokens } from "../../../src/adapters/core-id-tokens.ts";
import { fetchHttp } from "../../../src/adapters/fetch-http.ts";
import { npmRegistry } from "../../../src/adapters/npm-registry.ts";
import { octokitReleases } from "../../../src/adapters/releases/octokit-releases.ts";
import { runnerIdTokens } from "../../../src/adapters/runner-id-tokens.ts";
import { sigstoreSigner } from "../../../src/adapters/sigstore-signer.ts";
import { sourceOf } from "../../../src/domain/content/byte-source.ts";
import { npmProvenance } from "../../../src/domain/attestation/provenance.ts";
import { PUBLIC_ENDPOINTS, PUBLIC_HOSTS } from "../../../src/domain/registry/public-hosts.ts";
import { exampleClaims, exampleRelease } from "../../../src/domain/release/example-facts.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { canary } from "../../support/publish-world.ts";
import { sigstoreRehearsal } from "../../support/sigstore-rehearsal.ts";

afterEach(() => vi.unstubAllEnvs());

const clock = fakeClock(Date.now());
const deadline = clock.now() + 60_000;
const log = { info() {}, warn() {}, debug() {} };
type Conceal = (secret: string) => void;
const conceal: Conceal = () => undefined;

const both = [
  ["core", (env: NodeJS.ProcessEnv, conceal: Conceal) => coreIdTokens(env, conceal)],
  [
    "HTTP",
    (env: NodeJS.ProcessEnv, conceal: Conceal) => runnerIdTokens({ env, conceal, clock, deadline }),
  ],
] as const;

it.for(both)("gives a new ID token each time through %s, and conceals it", async ([, make]) => {
  const services = await sigstoreRehearsal();
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", services.issuer.requestUrl);
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", services.requestToken);
  const concealed: string[] = [];
  const ids = make(process.env, (secret) => void concealed.push(secret));
  const tokens = [await ids.token("sigstore"), await ids.token("sigstore")];
  expect(services.issuer.verify(tokens[1] ?? "", "sigstore").aud).toBe("sigstore");
  await services.stop();
  expect(new Set(tokens).size).toBe(2);
  expect(concealed).toEqual(expect.arrayContaining(tokens));
});

it.for(both)("says through %s which permission is missing", async ([, make]) => {
  await expect(make({}, conceal).token("x")).rejects.toMatchObject({
    code: "forbidden",
    fix: expect.stringContaining("id-token: write"),
  });
});

it.for(both)("sends the request token through %s to no address without HTTPS", async ([, make]) => {
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: "http://tokens.example.test/?a=b",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: canary(),
  };
  await expect(make(env, conceal).token("x")).rejects.toThrow("is not an HTTPS address");
});

it.for(both)("tells through %s that GitHub gives no token", async ([, make]) => {
  const services = await sigstoreRehearsal();
  services.faults.plant([{ call: "oidc:token", kind: "refused", times: 9 }]);
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", services.issuer.requestUrl);
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", services.requestToken);
  await expect(make(process.env, conceal).token("x")).rejects.toThrow(
    /no ID token for x: .*Forbidden/,
  );
  await services.stop();
});

it("asks again for an ID token when the answer was lost, without a word on standard output", async () => {
  const services = await sigstoreRehearsal();
  services.faults.plant([{ call: "oidc:token", kind: "slow-body", times: 2 }]);
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: services.issuer.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: services.requestToken,
  };
  const said = vi.spyOn(process.stdout, "write");
  await runnerIdTokens({ env, conceal, clock, deadline }).token("sigstore");
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
  await services.stop();
});

it.for([
  ["https://evil.example.test/assets", "https://api.github.com"],
  ["http://uploads.github.com/assets", "https://api.github.com"],
  ["https://uploads.github.com.evil.example.test/assets", "https://api.github.com"],
  ["http://127.0.0.1:1/assets", "https://api.github.com"],
])("sends the token to no upload address such as %s", async ([uploadUrl = "", apiUrl = ""]) => {
  const options = { token: canary(), apiUrl, repository: "o/r", log, clock, deadline };
  const release = exampleRelease({ uploadUrl });
  const content = sourceOf(Buffer.from("a"));
  await expect(octokitReleases(options).upload(release, "a", content)).rejects.toThrow(
    "is not one of its own hosts",
  );
});

it("says what Sigstore answered, and never repeats the token it was given", async () => {
  const services = await sigstoreRehearsal();
  const secret = `${canary()}.${Buffer.from('{"sub":"x"}').toString("base64url")}.${canary()}`;
  const { origin } = services;
  const signer = sigstoreSigner({
    endpoints: { fulcio: origin, rekor: origin, timestamp: origin },
    ids: { token: async () => secret },
    clock,
    deadline,
  });
  const statement = npmProvenance(exampleClaims(), { purl: "pkg:npm/a@1.0.0", sha512: "a" });
  const error: unknown = await signer.sign(statement).catch((reason: unknown) => reason);
  await services.stop();
  expect(error).toMatchObject({
    code: "signing",
    message: expect.stringMatching(/^Sigstore did not sign/),
  });
  expect(String(error)).not.toContain(secret);
});

it("gives npm's own address for the public registry's versions, and asks for its audience", () => {
  const registry = npmRegistry({
    http: fetchHttp(["127.0.0.1"]),
    clock,
    url: PUBLIC_ENDPOINTS.npm,
    conceal,
    deadline,
  });
  expect(registry.audience).toBe(`npm:${PUBLIC_HOSTS.npm}`);
  expect(registry.addressOf("@o/w", "1.0.0")).toBe(
    `https://${PUBLIC_HOSTS.npmWebsite}/package/@o/w/v/1.0.0`,
  );
});
