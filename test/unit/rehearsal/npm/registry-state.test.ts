import { randomBytes, randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { parseFault } from "../../../../src/rehearsal/double/fault.ts";
import {
  ask,
  npmRehearsal,
  publish,
  publishBody,
  type NpmRehearsal,
  type RegistryAnswer,
} from "../../../support/npm-rehearsal.ts";

/** A rehearsal with `widget@1.0.0` of mona, and her token. */
async function rehearse(work: (rehearsal: NpmRehearsal, token: string) => Promise<void>) {
  await using cleanup = new AsyncDisposableStack();
  const rehearsal = await npmRehearsal();
  cleanup.defer(() => rehearsal.stop());
  const seed = { name: "widget", version: "1.0.0", tarball: Buffer.from("first") };
  rehearsal.npm.seed({ ...seed, maintainers: ["mona"] });
  await work(rehearsal, rehearsal.npm.tokenFor("mona"));
}

const next = { name: "widget", version: "1.1.0", tarball: Buffer.from("second") };

it.for([
  ["npm:packument", "/widget", (json: RegistryAnswer) => json["dist-tags"]["latest"], "1.0.0"],
  [
    "npm:version",
    "/widget/1.1.0",
    (json: RegistryAnswer) => json.error,
    "version not found: 1.1.0",
  ],
  ["npm:tarball", "/widget/-/widget-1.1.0.tgz", (json: RegistryAnswer) => json.error, "Not found"],
] as const)("shows by %s what was there before the last write", ([call, path, of, before]) =>
  rehearse(async ({ registry, faults }, token) => {
    expect((await publish(registry, next, token)).status).toBe(200);
    faults.plant([parseFault(`${call}:stale-read*1`)]);
    expect(of((await ask(registry, path)).json())).toBe(before);
    expect((await ask(registry, path)).status).toBe(200);
  }),
);

it("knows no package yet when the first publish is missed", () =>
  rehearse(async ({ registry, faults }, token) => {
    await publish(registry, { ...next, name: "fresh" }, token);
    faults.plant([parseFault("npm:packument:stale-read*1")]);
    expect((await ask(registry, "/fresh")).status).toBe(404);
    expect((await ask(registry, "/fresh")).status).toBe(200);
  }));

it("writes nothing on a packument conflict, and takes the same publish afterwards", () =>
  rehearse(async ({ registry, faults }, token) => {
    faults.plant([parseFault("npm:publish:conflict*1")]);
    const conflict = await publish(registry, next, token);
    expect(conflict.status).toBe(409);
    expect(conflict.json().error).toContain("Failed to save packument");
    expect((await ask(registry, "/widget/1.1.0")).status).toBe(404);
    expect((await publish(registry, next, token)).status).toBe(200);
  }));

it("has the version when the connection breaks after the commit, not when before", () =>
  rehearse(async ({ registry, faults, npm }, token) => {
    faults.plant([parseFault("npm:publish:reset-before-commit*1")]);
    await expect(publish(registry, next, token)).rejects.toThrow();
    expect(npm.packages.get("widget")?.versions.has("1.1.0")).toBe(false);
    faults.plant([parseFault("npm:publish:reset-after-commit*1")]);
    await expect(publish(registry, next, token)).rejects.toThrow();
    expect(npm.packages.get("widget")?.versions.has("1.1.0")).toBe(true);
  }));

it("sets latest on the first publish only, whatever tag it names", () =>
  rehearse(async ({ registry, npm }, token) => {
    const fresh = { ...next, name: "fresh", tag: "beta" };
    await publish(registry, fresh, token);
    await publish(registry, { ...fresh, version: "1.2.0" }, token);
    expect(npm.packages.get("fresh")?.tags).toEqual({ latest: "1.1.0", beta: "1.2.0" });
  }));

const stage = (registry: string, token: string) =>
  ask(registry, "/-/stage/package/widget", {
    method: "POST",
    body: JSON.stringify(publishBody(next)),
    token,
  });

it("keeps a staged version to itself until a person approves it", () =>
  rehearse(async ({ registry, npm }, token) => {
    const staged = await stage(registry, token);
    expect(staged.status).toBe(201);
    const { stageId } = staged.json();
    expect((await ask(registry, "/widget/1.1.0")).status).toBe(404);
    const direct = await publish(registry, next, token);
    expect(direct.status).toBe(409);
    expect(direct.json().error).toContain("Cannot publish over previously staged version");
    const list = (await ask(registry, "/-/stage?package=widget", { token })).json();
    expect(list).toMatchObject({ items: [{ id: stageId, version: "1.1.0" }], total: 1 });
    const path = `/-/stage/${stageId}`;
    expect((await ask(registry, `${path}/tarball`, { token })).text).toBe("second");
    expect((await ask(registry, `${path}/approve`, { method: "POST" })).status).toBe(401);
    const alone = await ask(registry, `${path}/approve`, { method: "POST", token });
    expect([alone.status, alone.headers.get("www-authenticate")]).toEqual([401, "OTP"]);
    expect(alone.json().error).toContain("one-time password");
    const headers = { "npm-otp": "123456" };
    const approved = await ask(registry, `${path}/approve`, { method: "POST", token, headers });
    expect(approved.status).toBe(200);
    expect(npm.packages.get("widget")?.tags["latest"]).toBe("1.1.0");
  }));

it("frees a staged version that a person rejects", () =>
  rehearse(async ({ registry }, token) => {
    const { stageId } = (await stage(registry, token)).json();
    const headers = { "npm-otp": "123456" };
    await ask(registry, `/-/stage/${stageId}`, { method: "DELETE", token, headers });
    expect((await ask(registry, `/-/stage/${stageId}`, { token })).status).toBe(404);
    expect((await publish(registry, next, token)).status).toBe(200);
  }));

it("moves dist-tags of one's own package to versions that exist", () =>
  rehearse(async ({ registry, npm }, token) => {
    const path = "/-/package/widget/dist-tags";
    const put = (version: unknown, bearer: string) =>
      ask(registry, `${path}/next`, {
        method: "PUT",
        body: JSON.stringify(version),
        token: bearer,
      });
    expect((await put("1.0.0", token)).status).toBe(201);
    expect((await ask(registry, path)).json()).toEqual({ latest: "1.0.0", next: "1.0.0" });
    expect((await put("9.0.0", token)).json().error).toContain("version not found");
    expect((await put({}, token)).status).toBe(400);
    expect((await put("1.0.0", npm.tokenFor("hubot"))).status).toBe(403);
    expect((await put("1.0.0", npm.tokenFor("mona", ["other"]))).status).toBe(404);
    const latest = await ask(registry, `${path}/latest`, { method: "DELETE", token });
    expect(latest.json().error).toContain("latest cannot be removed");
    expect((await ask(registry, `${path}/next`, { method: "DELETE", token })).status).toBe(201);
    expect((await ask(registry, `${path}/next`, { method: "DELETE", token })).status).toBe(404);
  }));

it("lets a trusted publisher move tags of its package, and do nothing else to it", () =>
  rehearse(async (rehearsal) => {
    const { registry, npm, idToken } = rehearsal;
    npm.allowPublisher("widget", { repository: "octo/widget", workflow: "release.yml" });
    const exchange = "/-/npm/v1/oidc/token/exchange/package/widget";
    const jwt = idToken("npm:127.0.0.1");
    const { token } = (await ask(registry, exchange, { method: "POST", token: jwt })).json();
    const tag = await ask(registry, "/-/package/widget/dist-tags/next", {
      method: "PUT",
      body: JSON.stringify("1.0.0"),
      token,
    });
    expect(tag.status).toBe(201);
    expect((await ask(registry, "/-/stage", { token })).status).toBe(403);
  }));

it("gives a token to whoever made the account, and to nobody with another password", () =>
  rehearse(async ({ registry }) => {
    const logIn = (password: string) =>
      ask(registry, "/-/user/org.couchdb.user:mona", {
        method: "PUT",
        body: JSON.stringify({ name: "mona", password }),
      });
    const password = randomUUID();
    const { token } = (await logIn(password)).json();
    expect((await ask(registry, "/-/whoami", { token })).json()).toEqual({ username: "mona" });
    expect((await logIn(randomUUID())).status).toBe(401);
    expect((await ask(registry, "/-/whoami")).status).toBe(401);
  }));

it("serves every tarball as it was sent", () =>
  rehearse(async ({ registry }, token) => {
    const tarball = randomBytes(200_000);
    await publish(registry, { ...next, tarball }, token);
    const answer = await fetch(`${registry}/widget/-/widget-1.1.0.tgz`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(tarball)).toBe(true);
  }));
