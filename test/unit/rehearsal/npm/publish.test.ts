import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { acceptPublish, commitPublish } from "../../../../src/rehearsal/npm/publishing/publish.ts";
import { newRegistry } from "../../../../src/rehearsal/npm/registry.ts";
import {
  ask,
  escaped,
  npmRehearsal,
  publish,
  publishBody,
  type NpmRehearsal,
} from "../../../support/npm-rehearsal.ts";

let rehearsal: NpmRehearsal;
let token: string;
beforeAll(async () => {
  rehearsal = await npmRehearsal({}, { maxBodyBytes: 100_000 });
  token = rehearsal.npm.tokenFor("mona");
});
afterAll(() => rehearsal.stop());

const tarball = () => randomBytes(64);
const put = (name: string, body: unknown, bearer = token) =>
  ask(rehearsal.registry, `/${escaped(name)}`, {
    method: "PUT",
    body: JSON.stringify(body),
    token: bearer,
  });

it("serves what was published, byte for byte", async () => {
  const release = { name: "@octo/bytes", version: "1.0.0", tarball: tarball() };
  const answer = await publish(rehearsal.registry, { ...release, access: "public" }, token);
  expect(answer.status).toBe(200);
  const document = (await ask(rehearsal.registry, "/@octo%2fbytes/1.0.0")).json();
  expect(document.dist.integrity).toBe(publishBody(release).versions["1.0.0"]?.dist.integrity);
  const bytes = await fetch(document.dist.tarball);
  expect(Buffer.from(await bytes.arrayBuffer())).toEqual(release.tarball);
});

it.for(["/@octo%2fpaths", "/@octo%2Fpaths", "/@octo/paths"])(
  "finds a scoped package, its version and its tarball under %s",
  async (path) => {
    const { registry, npm } = rehearsal;
    npm.seed({ name: "@octo/paths", version: "1.0.0", tarball: Buffer.from("t") });
    expect((await ask(registry, path)).json().name).toBe("@octo/paths");
    expect((await ask(registry, `${path}/1.0.0`)).json().version).toBe("1.0.0");
    expect((await ask(registry, `${path}/latest`)).json().version).toBe("1.0.0");
    expect((await ask(registry, `${path}/-/paths-1.0.0.tgz`)).text).toBe("t");
  },
);

it("shortens the packument for installers and answers 304 to a known ETag", async () => {
  const { registry, npm } = rehearsal;
  const manifest = { bin: "cli.js", readme: "long", scripts: { postinstall: "node x" } };
  npm.seed({ name: "short", version: "1.0.0", tarball: tarball(), manifest });
  const headers = { accept: "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8" };
  const answer = await ask(registry, "/short", { headers });
  const version = answer.json().versions["1.0.0"];
  expect(version).toMatchObject({ name: "short", bin: "cli.js", hasInstallScript: true });
  expect(version).not.toHaveProperty("readme");
  const etag = answer.headers.get("etag") ?? "";
  const again = await ask(registry, "/short", { headers: { ...headers, "if-none-match": etag } });
  expect(again.status).toBe(304);
  expect((await ask(registry, "/short")).json().versions["1.0.0"]).toHaveProperty("readme");
});

it("refuses a version that exists, also when its bytes are the same", async () => {
  const release = { name: "twice", version: "1.0.0", tarball: tarball() };
  await publish(rehearsal.registry, release, token);
  const again = await publish(rehearsal.registry, release, token);
  expect(again.status).toBe(403);
  expect(again.json().error).toBe(
    "You cannot publish over the previously published versions: 1.0.0.",
  );
});

it("keeps the first of two publishes that were both accepted", async () => {
  const { issuer: idTokens, sigstore } = rehearsal;
  const registry = newRegistry({ idTokens, sigstore, clock: { now: () => Date.now() } });
  const user = { name: "mona", email: "mona@example.invalid" };
  const bearer = registry.tokens.issue({
    user,
    mayPublish: true,
    mayStage: true,
    exchanged: false,
  });
  const accept = () =>
    acceptPublish(
      {
        method: "PUT",
        url: new URL("http://registry.invalid/race"),
        params: { name: "race" },
        headers: { authorization: `Bearer ${bearer}` },
        body: Buffer.from(
          JSON.stringify(publishBody({ name: "race", version: "1.0.0", tarball: tarball() })),
        ),
      },
      registry,
      "mayPublish",
    );
  const [first, second] = await Promise.all([accept(), accept()]);
  commitPublish(first, registry);
  expect(() => commitPublish(second, registry)).toThrow("previously published versions: 1.0.0");
  const kept = registry.packages.get("race")?.versions.get("1.0.0")?.tarball;
  expect(kept).toBe(first.request.tarball);
});

it("refuses a publish without a token or with one it never gave", async () => {
  const release = { name: "nobody", version: "1.0.0", tarball: tarball() };
  expect((await publish(rehearsal.registry, release)).status).toBe(401);
  const unknown = await publish(rehearsal.registry, release, randomBytes(8).toString("hex"));
  expect(unknown.status).toBe(401);
  expect(unknown.json().error).toContain("unknown, revoked or expired");
});

it("hides a package from a granular token that does not name it", async () => {
  const granular = rehearsal.npm.tokenFor("mona", ["other"]);
  const release = { name: "hidden", version: "1.0.0", tarball: tarball() };
  const answer = await publish(rehearsal.registry, release, granular);
  expect(answer.status).toBe(404);
  expect(rehearsal.npm.packages.get("hidden")).toBeUndefined();
});

it("refuses somebody else's package", async () => {
  const { npm, registry } = rehearsal;
  npm.seed({ name: "theirs", version: "1.0.0", tarball: tarball(), maintainers: ["hubot"] });
  const release = { name: "theirs", version: "1.0.1", tarball: tarball() };
  const answer = await publish(registry, release, token);
  expect(answer.status).toBe(403);
  expect(answer.json().error).toContain("do not have permission");
});

it.for([
  ["no access is named", undefined],
  ["restricted is asked for", "restricted"],
] as const)("asks for money for a new scoped package when %s", async ([, access]) => {
  const release = { name: "@octo/paid", version: "1.0.0", tarball: tarball() };
  const answer = await publish(
    rehearsal.registry,
    { ...release, ...(access && { access }) },
    token,
  );
  expect(answer.status).toBe(402);
});

it("keeps a published package's access", async () => {
  const release = { name: "@octo/kept", version: "1.0.0", tarball: tarball() };
  await publish(rehearsal.registry, { ...release, access: "public" }, token);
  const next = await publish(rehearsal.registry, { ...release, version: "1.0.1" }, token);
  expect(next.status).toBe(200);
  const { json } = await ask(rehearsal.registry, "/-/package/@octo%2fkept/visibility");
  expect(json()).toEqual({ public: true });
});

const body = () => publishBody({ name: "broken", version: "1.0.0", tarball: Buffer.from("bytes") });
const good = body();
const manifest = good.versions["1.0.0"];
const [file] = Object.values(good["_attachments"]);

/** A copy of `value` in which the field at `path` is another. */
const spoilt = (value: unknown, [field, ...rest]: readonly string[], by: unknown): unknown =>
  field === undefined
    ? by
    : {
        ...(value as object),
        [field]: spoilt((value as Record<string, unknown>)[field], rest, by),
      };

const DIST = ["versions", "1.0.0", "dist"];
const TARBALL = ["_attachments", "broken-1.0.0.tgz"];

it.for<[string, string[], unknown, string]>([
  ["another name", ["name"], "else", "the body is of else"],
  ["no version", ["versions"], {}, "exactly one version"],
  ["two versions", ["versions", "2.0.0"], manifest, "exactly one version"],
  ["another manifest", ["versions", "1.0.0", "version"], "1.0.1", "the manifest is of"],
  ["another _id", ["versions", "1.0.0", "_id"], "broken@9.0.0", "_id is broken@9.0.0"],
  ["no tag", ["dist-tags"], {}, "sets a dist-tag"],
  ["a range as tag", ["dist-tags"], { "1.x": "1.0.0" }, "reads as a range"],
  ["a tag elsewhere", ["dist-tags", "latest"], "0.9.0", "is for 0.9.0"],
  ["no tarball", ["_attachments"], {}, "the tarball is not attached"],
  ["a strange file", ["_attachments", "x.zip"], file, "unknown attachments: x.zip"],
  ["a wrong length", [...TARBALL, "length"], 4, "another length"],
  ["an empty tarball", [...TARBALL, "data"], "", "the tarball is empty"],
  ["a wrong sha512", [...DIST, "integrity"], "sha512-AAAA", "another sha512"],
  ["a wrong sha1", [...DIST, "shasum"], "0".repeat(40), "another sha1"],
  ["no access word", ["access"], "private", "access"],
])("refuses a body with %s", async ([, path, value, says]) => {
  const answer = await put("broken", spoilt(good, path, value));
  expect(answer.status).toBe(400);
  expect(answer.json().error).toContain(says);
});

it("refuses a body that is not JSON, and one that is too large", async () => {
  const { registry } = rehearsal;
  const answer = await ask(registry, "/broken", { method: "PUT", body: "{", token });
  expect(answer.json().error).toContain("the body is not JSON");
  const huge = " ".repeat(100_001);
  expect((await ask(registry, "/broken", { method: "PUT", body: huge, token })).status).toBe(413);
});
