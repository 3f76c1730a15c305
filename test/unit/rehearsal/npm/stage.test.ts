import { expect, it } from "vitest";
import {
  ask,
  npmRehearsal,
  type NpmRehearsal,
  publish,
  publishBody,
} from "../../../support/npm-rehearsal.ts";

async function rehearse(test: (rehearsal: NpmRehearsal, token: string) => Promise<void>) {
  const rehearsal = await npmRehearsal();
  const { npm } = rehearsal;
  npm.seed({ name: "widget", version: "1.0.0", tarball: Buffer.from("1"), maintainers: ["mona"] });
  try {
    await test(rehearsal, npm.tokenFor("mona"));
  } finally {
    await rehearsal.stop();
  }
}

const release = (version: string, name = "widget") => ({
  name,
  version,
  tarball: Buffer.from(version),
});

const stageOf = ({ registry }: NpmRehearsal, token: string, what: ReturnType<typeof release>) =>
  ask(registry, `/-/stage/package/${what.name}`, {
    method: "POST",
    body: JSON.stringify(publishBody(what)),
    token,
  });

const stage = (rehearsal: NpmRehearsal, token: string, version: string) =>
  stageOf(rehearsal, token, release(version));

const otp = { "npm-otp": "123456" };

it("shows one staged version as npm's client shows it", () =>
  rehearse(async (rehearsal, token) => {
    const { stageId } = (await stage(rehearsal, token, "1.1.0")).json();
    const seen = await ask(rehearsal.registry, `/-/stage/${stageId}`, { token });
    expect(JSON.parse(seen.text)).toEqual({
      id: stageId,
      packageName: "widget",
      version: "1.1.0",
      tag: "latest",
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      actor: "mona",
      actorType: "user",
      shasum: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
  }));

it("lists what waits page by page, and never more than a hundred at once", () =>
  rehearse(async (rehearsal, token) => {
    for (const version of ["1.1.0", "1.2.0", "1.3.0"]) await stage(rehearsal, token, version);
    const page = async (query: string) => {
      const { text } = await ask(rehearsal.registry, `/-/stage?${query}`, { token });
      const { items, total } = JSON.parse(text) as { items: { version: string }[]; total: number };
      return [items.map(({ version }) => version).join(" "), total];
    };
    expect(await page("package=widget&page=0&perPage=2")).toEqual(["1.1.0 1.2.0", 3]);
    expect(await page("package=widget&page=1&perPage=2")).toEqual(["1.3.0", 3]);
    expect(await page("perPage=5000")).toEqual(["1.1.0 1.2.0 1.3.0", 3]);
    expect(await page("package=other")).toEqual(["", 0]);
    expect((await ask(rehearsal.registry, "/-/stage?page=x", { token })).status).toBe(400);
  }));

it("gives staged and published versions out of one stock", () =>
  rehearse(async (rehearsal, token) => {
    expect((await stage(rehearsal, token, "1.0.0")).status).toBe(403);
    expect((await stage(rehearsal, token, "1.1.0")).status).toBe(201);
    expect((await stage(rehearsal, token, "1.1.0")).status).toBe(409);
    expect((await publish(rehearsal.registry, release("1.1.0"), token)).status).toBe(409);
    expect((await publish(rehearsal.registry, release("1.2.0"), token)).status).toBe(200);
  }));

it("stages no first version, not for anybody", () =>
  rehearse(async (rehearsal, token) => {
    expect((await stageOf(rehearsal, token, release("1.0.0", "fresh"))).status).toBe(404);
  }));

it("keeps what waits from people who do not maintain the package, and from tokens of other packages", () =>
  rehearse(async (rehearsal, token) => {
    const { registry, npm } = rehearsal;
    const { stageId } = (await stage(rehearsal, token, "1.1.0")).json();
    for (const other of [npm.tokenFor("hubot"), npm.tokenFor("mona", ["gadget"])]) {
      expect((await ask(registry, `/-/stage/${stageId}`, { token: other })).status).toBe(404);
      const approved = await ask(registry, `/-/stage/${stageId}/approve`, {
        method: "POST",
        token: other,
        headers: otp,
      });
      expect(approved.status).toBe(404);
      expect((await ask(registry, "/-/stage", { token: other })).text).toContain('"total":0');
    }
    expect((await ask(registry, `/-/stage/${stageId}`)).status).toBe(401);
  }));

it("asks for a second factor to approve and to reject, and decides once", () =>
  rehearse(async (rehearsal, token) => {
    const { stageId } = (await stage(rehearsal, token, "1.1.0")).json();
    const path = `/-/stage/${stageId}`;
    const decide = (headers: Record<string, string>, method = "DELETE", suffix = "") =>
      ask(rehearsal.registry, `${path}${suffix}`, { method, token, headers });
    expect((await decide({})).status).toBe(401);
    expect((await decide({ "npm-otp": "short" }, "POST", "/approve")).status).toBe(401);
    expect((await decide(otp, "POST", "/approve")).status).toBe(200);
    expect((await decide(otp, "POST", "/approve")).status).toBe(404);
    expect((await decide(otp)).status).toBe(404);
  }));

it("lets a token that may only stage do nothing else", () =>
  rehearse(async (rehearsal) => {
    const token = rehearsal.npm.tokenFor("mona", ["widget"], "stage");
    const direct = await publish(rehearsal.registry, release("1.1.0"), token);
    expect([direct.status, direct.json().error]).toEqual([
      403,
      'This token may not publish "widget"',
    ]);
    expect((await stage(rehearsal, token, "1.1.0")).status).toBe(201);
  }));
