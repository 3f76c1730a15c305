import { createPublicKey, type JsonWebKey, randomBytes, verify } from "node:crypto";
import { expect, it, onTestFinished, vi } from "vitest";
import { Double } from "../../../../src/rehearsal/double/double.ts";
import { FaultPlan, parseFault } from "../../../../src/rehearsal/double/fault.ts";
import { OIDC_CALLS, OidcIssuer } from "../../../../src/rehearsal/oidc/issuer.ts";
import { jobClaims } from "../../../support/job-claims.ts";

const NOW = 1_795_000_000_000;

async function started(clock: () => number = () => NOW) {
  const faults = new FaultPlan();
  const double = new Double(faults);
  const issuer = new OidcIssuer(() => double.origin, clock);
  double.add(issuer.routes());
  const origin = await double.start();
  onTestFinished(() => double.stop());
  const requestToken = randomBytes(16).toString("hex");
  issuer.registerJob(requestToken, jobClaims());
  return { faults, issuer, origin, requestToken };
}

const json = async (url: string, authorization?: string): Promise<Record<string, unknown>> => {
  const answer = await fetch(
    url,
    authorization === undefined ? {} : { headers: { authorization } },
  );
  return { status: answer.status, ...((await answer.json()) as object) };
};

const part = (jwt: string, index: number) =>
  JSON.parse(Buffer.from(jwt.split(".")[index]!, "base64url").toString()) as Record<
    string,
    unknown
  >;

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

it("gives a job an ID token as the runner's toolkit asks for it, which the published key verifies", async () => {
  const { issuer, origin, requestToken } = await started();
  const answer = await json(`${issuer.requestUrl}&audience=sigstore`, `bearer ${requestToken}`);
  const jwt = String(answer["value"]);
  const configuration = await json(`${origin}/.well-known/openid-configuration`);
  expect(configuration["issuer"]).toBe(origin);
  const { keys } = (await json(String(configuration["jwks_uri"]))) as { keys: JsonWebKey[] };
  expect(part(jwt, 0)).toMatchObject({ alg: "RS256", kid: (keys[0] as { kid: string }).kid });
  const [header, payload, signature] = jwt.split(".");
  const key = createPublicKey({ key: keys[0]!, format: "jwk" });
  const text = Buffer.from(`${header}.${payload}`);
  expect(verify("sha256", text, key, Buffer.from(signature!, "base64url"))).toBe(true);
});

it("is understood by the toolkit's own client", async () => {
  const { issuer, requestToken } = await started();
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", issuer.requestUrl);
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", requestToken);
  const masked = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    masked.mockRestore();
  });
  const { getIDToken } = await import("@actions/core");
  expect(issuer.verify(await getIDToken("npm:somewhere"), "npm:somewhere").actor).toBe("mona");
});

it("says of the job what GitHub says, for five minutes", async () => {
  const { issuer, origin, requestToken } = await started();
  const claims = issuer.verify(issuer.issue(requestToken, "sigstore"), "sigstore");
  expect(claims).toMatchObject({
    ...jobClaims(),
    iss: origin,
    aud: "sigstore",
    sub: "repo:octo@42/widget@4242:environment:npm",
    iat: NOW / 1000,
    exp: NOW / 1000 + 300,
  });
  expect(claims.nbf).toBeLessThanOrEqual(claims.iat);
});

it.for([
  [{ environment: undefined }, "repo:octo@42/widget@4242:ref:refs/heads/main"],
  [{ environment: "a:b" }, "repo:octo@42/widget@4242:environment:a%3Ab"],
  [{ environment: undefined, event_name: "pull_request" }, "repo:octo@42/widget@4242:pull_request"],
] as const)("writes sub of %j as %s", async ([changes, sub]) => {
  const { issuer } = await started();
  const { environment, ...rest } = { ...jobClaims(), ...changes };
  issuer.registerJob("other", { ...rest, ...(environment !== undefined && { environment }) });
  expect(part(issuer.issue("other", ""), 1)["sub"]).toBe(sub);
});

it("takes the owner for the audience when none was asked for", async () => {
  const { issuer, requestToken } = await started();
  const { value } = await json(issuer.requestUrl, `Bearer ${requestToken}`);
  expect(part(String(value), 1)["aud"]).toBe("https://github.com/octo");
});

it("makes another token at each call, and lets each be used once", async () => {
  const { issuer, requestToken } = await started();
  const [one, two] = [issuer.issue(requestToken, "a"), issuer.issue(requestToken, "a")];
  const { jti } = issuer.verify(one, "a");
  expect(issuer.verify(two, "a").jti).not.toBe(jti);
  expect([issuer.consume(jti), issuer.consume(jti)]).toEqual([true, false]);
});

it.for([[undefined], ["bearer nobody"], ["basic x"]] as const)(
  "gives nothing to a caller with the authorization %s",
  async ([authorization]) => {
    const { issuer } = await started();
    expect(await json(issuer.requestUrl, authorization)).toMatchObject({
      status: 401,
      message: "The request token belongs to no running job",
    });
  },
);

it("names every call in the table", () => {
  const names = new OidcIssuer(() => "http://127.0.0.1:1").routes().map(({ name }) => name);
  expect(names).toEqual(Object.keys(OIDC_CALLS).map((call) => `oidc:${call}`));
});

it("plays a refusal", async () => {
  const { issuer, faults, requestToken } = await started();
  faults.plant([parseFault("oidc:token:refused*1")]);
  const ask = () => json(`${issuer.requestUrl}&audience=a`, `bearer ${requestToken}`);
  expect((await ask())["status"]).toBe(403);
  expect((await ask())["status"]).toBe(200);
});

it("accepts no token for another audience", async () => {
  const { issuer, requestToken } = await started();
  const jwt = issuer.issue(requestToken, "a");
  expect(() => issuer.verify(jwt, "b")).toThrow("The ID token is for a, not for b");
});

it("accepts no token of another issuer, even with the same words", async () => {
  const { issuer } = await started();
  const other = await started();
  const jwt = other.issuer.issue(other.requestToken, "a");
  expect(() => issuer.verify(jwt, "a")).toThrow("not signed by a key of this issuer");
});

it("accepts no token after its five minutes", async () => {
  let now = NOW;
  const { issuer, requestToken } = await started(() => now);
  const jwt = issuer.issue(requestToken, "a");
  now += 299_000;
  expect(issuer.verify(jwt, "a").aud).toBe("a");
  now += 1000;
  expect(() => issuer.verify(jwt, "a")).toThrow("The ID token has expired");
});

it("accepts no token that was changed, unsigned, or none at all", async () => {
  const { issuer, requestToken } = await started();
  const jwt = issuer.issue(requestToken, "a");
  const [header, payload, signature] = jwt.split(".");
  const forged = encode({ ...part(jwt, 1), repository: "evil/widget" });
  const none = encode({ ...part(jwt, 0), alg: "none" });
  expect(() => issuer.verify(`${header}.${forged}.${signature}`, "a")).toThrow("signature");
  expect(() => issuer.verify(`${none}.${payload}.`, "a")).toThrow("not signed by a key");
  expect(() => issuer.verify("nonsense", "a")).toThrow("not a JSON Web Token");
  expect(() => issuer.verify(`${jwt}.more`, "a")).toThrow("not a JSON Web Token");
});

it("refuses a job whose claims are not those of a job", () => {
  const issuer = new OidcIssuer(() => "http://127.0.0.1:1");
  expect(() => issuer.registerJob("x", { ...jobClaims(), repository_id: "octo" })).toThrow(
    "repository_id",
  );
});
