import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { parseFault } from "../../../../src/rehearsal/double/fault.ts";
import type { TrustedPublisher } from "../../../../src/rehearsal/npm/access/trusted-publishers.ts";
import { ask, npmRehearsal, publish, type NpmRehearsal } from "../../../support/npm-rehearsal.ts";

const PUBLISHER: TrustedPublisher = {
  repository: "octo/widget",
  workflow: "release.yml",
  environment: "npm",
};
const AUDIENCE = "npm:127.0.0.1";

const exchange = ({ registry }: NpmRehearsal, name: string, token?: string) =>
  ask(registry, `/-/npm/v1/oidc/token/exchange/package/${name.replace("/", "%2f")}`, {
    method: "POST",
    ...(token !== undefined && { token }),
  });

/** A rehearsal with one package that trusts a workflow. */
async function trusting(
  work: (rehearsal: NpmRehearsal) => Promise<void>,
  publisher: Partial<TrustedPublisher> = {},
  changes: Parameters<typeof npmRehearsal>[0] = {},
): Promise<void> {
  await using cleanup = new AsyncDisposableStack();
  const rehearsal = await npmRehearsal(changes);
  cleanup.defer(() => rehearsal.stop());
  rehearsal.npm.seed({ name: "@octo/widget", version: "1.0.0", tarball: randomBytes(8) });
  rehearsal.npm.seed({ name: "unrelated", version: "1.0.0", tarball: randomBytes(8) });
  rehearsal.npm.allowPublisher("@octo/widget", { ...PUBLISHER, ...publisher });
  await work(rehearsal);
}

const next = { name: "@octo/widget", version: "1.1.0", tarball: Buffer.from("next") };

it("trades an ID token for one that publishes this package and nothing else", () =>
  trusting(async (rehearsal) => {
    const { registry, idToken, npm } = rehearsal;
    const answer = await exchange(rehearsal, "@octo/widget", idToken(AUDIENCE));
    expect(answer.status).toBe(201);
    const { token } = answer.json();
    expect((await publish(registry, { ...next, name: "unrelated" }, token)).status).toBe(404);
    expect((await ask(registry, "/-/whoami", { token })).status).toBe(403);
    expect((await publish(registry, next, token)).status).toBe(200);
    expect(npm.packages.get("@octo/widget")?.versions.get("1.1.0")?.publishedBy).toMatchObject({
      trustedPublisher: { id: "github", oidcConfigId: expect.stringMatching(/^oidc:/) },
    });
  }));

it("takes each ID token once", () =>
  trusting(async (rehearsal) => {
    const jwt = rehearsal.idToken(AUDIENCE);
    await exchange(rehearsal, "@octo/widget", jwt);
    const again = await exchange(rehearsal, "@octo/widget", jwt);
    expect(again.status).toBe(401);
    expect(again.json().message).toBe("OIDC token exchange error - unauthorized");
  }));

it.for([
  ["no token", () => undefined],
  ["another audience", (r: NpmRehearsal) => r.idToken("npm:localhost")],
  ["a changed token", (r: NpmRehearsal) => `${r.idToken(AUDIENCE).slice(0, -8)}AAAAAAAA`],
] as const)("does not authorise %s", ([, tokenOf]) =>
  trusting(async (rehearsal) => {
    const answer = await exchange(rehearsal, "@octo/widget", tokenOf(rehearsal));
    expect(answer.status).toBe(401);
  }),
);

it.for<[string, Partial<TrustedPublisher>]>([
  ["repository", { repository: "octo/other" }],
  ["workflow file", { workflow: "publish.yml" }],
  ["prefix of the workflow file", { workflow: "release" }],
  ["environment", { environment: "production" }],
])("knows no package when the %s differs", ([, publisher]) =>
  trusting(async (rehearsal) => {
    const answer = await exchange(rehearsal, "@octo/widget", rehearsal.idToken(AUDIENCE));
    expect(answer.status).toBe(404);
    expect(answer.json().message).toBe("OIDC token exchange error - package not found");
  }, publisher),
);

it("compares the workflow that was started, not the one it calls", () =>
  trusting(
    async (rehearsal) => {
      const answer = await exchange(rehearsal, "@octo/widget", rehearsal.idToken(AUDIENCE));
      expect(answer.status).toBe(201);
    },
    {},
    { job_workflow_ref: "stranger/tools/.github/workflows/other.yml@refs/heads/x" },
  ));

it("trusts no self-hosted runner", () =>
  trusting(
    async (rehearsal) => {
      const answer = await exchange(rehearsal, "@octo/widget", rehearsal.idToken(AUDIENCE));
      expect(answer.status).toBe(404);
    },
    {},
    { runner_environment: "self-hosted" },
  ));

it("cannot bring a new package into the world", () =>
  trusting(async (rehearsal) => {
    rehearsal.npm.allowPublisher("brand-new", PUBLISHER);
    const answer = await exchange(rehearsal, "brand-new", rehearsal.idToken(AUDIENCE));
    expect(answer.status).toBe(404);
  }));

it("only stages when the publisher may only stage", () =>
  trusting(
    async (rehearsal) => {
      const { registry, idToken, npm } = rehearsal;
      const jwt = idToken(AUDIENCE);
      const { token } = (await exchange(rehearsal, "@octo/widget", jwt)).json();
      const direct = await publish(registry, next, token);
      expect(direct.status).toBe(403);
      expect(direct.json().error).toBe("OIDC permission denied for this action");
      expect(npm.packages.get("@octo/widget")?.versions.has("1.1.0")).toBe(false);
    },
    { permissions: ["createStagedPackage"] },
  ));

it("refuses an exchange when that fault is planted", () =>
  trusting(async (rehearsal) => {
    rehearsal.faults.plant([parseFault("npm:exchange:refused*1")]);
    const refused = await exchange(rehearsal, "@octo/widget", rehearsal.idToken(AUDIENCE));
    expect(refused.status).toBe(404);
    const then = await exchange(rehearsal, "@octo/widget", rehearsal.idToken(AUDIENCE));
    expect(then.status).toBe(201);
  }));
