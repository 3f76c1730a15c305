import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { NAME, publishWorld, sha256, type WorldOptions } from "../support/publish-world.ts";
import { realNpm } from "../support/real-npm.ts";
import { SIGSTORE_REDIRECT } from "../support/sigstore-redirect.ts";
import { tufMirror } from "../support/tuf-mirror.ts";

/** A world that we publish into, and a real npm that looks at it, and nothing else. */
async function client(options: WorldOptions = {}) {
  const world = await publishWorld(options);
  const npm = await realNpm(world.services.registry);
  onTestFinished(npm.remove);
  const roots = await tufMirror({ "trusted_root.json": world.services.sigstore.trustedRoot() });
  onTestFinished(roots.stop);
  const preload = await npm.folder("preload", { "redirect.cjs": SIGSTORE_REDIRECT });
  const known = join(npm.rootsFolder, "tuf-repo-cdn.sigstore.dev");
  await mkdir(known, { recursive: true });
  await writeFile(join(known, "root.json"), roots.root);
  const env = {
    NODE_OPTIONS: `--require ${join(preload, "redirect.cjs")}`,
    SIGSTORE_DOUBLE: world.services.origin,
    TUF_DOUBLE: roots.origin,
  };
  const user = await npm.folder("user", { "package.json": { name: "user", private: true } });
  return {
    world,
    npm,
    user,
    run: async (args: readonly string[], folder = user) => npm.run(folder, args, env),
  };
}

const source = (version: string, fields: object = {}) => ({
  "package.json": {
    name: NAME,
    version,
    license: "MIT",
    repository: { type: "git", url: "git+https://github.com/octo/widget.git" },
    ...fields,
  },
  "index.js": "export default 1;\n",
});

const STAGED =
  "version: 1\ntargets:\n  - registry: npm\n    mode: stage\n  - registry: github-release\n";
const stageIdIn = (text: string) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(text)?.[0] ?? "";

it("installs what we published, byte for byte, and finds signature and both attestations good", async () => {
  const { world, run, user } = await client();
  expect((await world.run()).report.outcome).toBe("passed");
  const installed = await run(["install", NAME]);
  expect(installed).toMatchObject({ code: 0 });
  const lock = JSON.parse(await readFile(join(user, "package-lock.json"), "utf8")) as {
    packages: Record<string, { version: string; integrity: string }>;
  };
  const { version, integrity } = lock.packages[`node_modules/${NAME}`] ?? {};
  const sha512 = world.bundle.files[0]?.sha512 ?? "";
  expect(version).toBe("1.2.3");
  expect(integrity).toBe(`sha512-${Buffer.from(sha512, "hex").toString("base64")}`);
  const audited = await run(["audit", "signatures", "--json", "--include-attestations"]);
  expect(audited.stderr).toContain("Fetching verification keys using TUF failed");
  expect(JSON.parse(audited.stdout)).toMatchObject({
    invalid: [],
    missing: [],
    verified: [{ name: NAME, version: "1.2.3" }],
  });
  expect(audited.code).toBe(0);
});

it("would have found it, had the provenance been of another Sigstore", async () => {
  const { world, npm, run } = await client();
  await world.run();
  await run(["install", NAME]);
  const other = await publishWorld();
  const roots = await tufMirror({ "trusted_root.json": other.services.sigstore.trustedRoot() });
  onTestFinished(roots.stop);
  const known = join(npm.rootsFolder, "tuf-repo-cdn.sigstore.dev");
  for (const name of await readdir(known))
    if (name.endsWith(".json") && name !== "root.json") await writeFile(join(known, name), "{}");
  await writeFile(join(known, "root.json"), roots.root);
  const audited = await npm.run(join(npm.rootsFolder, "../../user"), ["audit", "signatures"], {
    NODE_OPTIONS: `--require ${join(npm.rootsFolder, "../../preload/redirect.cjs")}`,
    SIGSTORE_DOUBLE: world.services.origin,
    TUF_DOUBLE: roots.origin,
  });
  expect(audited.code).toBe(1);
  expect(audited.stdout + audited.stderr).toContain("1 package has an invalid attestation");
});

it("views what we published, and will not publish it again", async () => {
  const { world, npm, run } = await client();
  await world.run();
  const viewed = await run(["view", `${NAME}@1.2.3`, "--json"]);
  expect([JSON.parse(viewed.stdout)].flat()[0]).toMatchObject({
    name: NAME,
    version: "1.2.3",
    license: "MIT",
    "dist-tags": { latest: "1.2.3" },
    dist: { attestations: { provenance: { predicateType: "https://slsa.dev/provenance/v1" } } },
  });
  await npm.useToken(world.npm.tokenFor("mona"));
  const folder = await npm.folder("again", source("1.2.3"));
  const refused = await run(["publish", "--access", "public"], folder);
  expect(refused.stderr).toContain("cannot publish over the previously published versions: 1.2.3");
});

it("publishes a version that we then find done, when the bytes are ours", async () => {
  const { world, npm, run } = await client();
  await npm.useToken(world.npm.tokenFor("mona"));
  const folder = await npm.folder("files", { "README.txt": "" });
  await writeFile(join(folder, "widget.tgz"), world.tarball);
  const published = await run(["publish", "./widget.tgz", "--access", "public"], folder);
  expect(published).toMatchObject({ code: 0 });
  expect(sha256(world.published()?.tarball ?? Buffer.from(""))).toBe(world.bundle.files[0]?.sha256);
  const { report, outputs } = await world.run();
  expect(report.outcome).toBe("passed");
  expect(outputs.result).toContain('"state":"already"');
});

it.for([
  [{ repository: "github:octo/widget", bin: "./index.js", gypfile: false }],
  [{ repository: "octo/widget", bugs: "https://bugs.example", homepage: "https://home.example" }],
  [{ repository: { url: "https://github.com/octo/widget", directory: "packages/w" } }],
] as const)("describes the version to npm as npm's own client does: %o", async ([manifest]) => {
  const ours = await client({ manifest });
  expect((await ours.world.run()).report.error).toBeUndefined();
  const theirs = await client({ manifest });
  await theirs.npm.useToken(theirs.world.npm.tokenFor("mona"));
  const folder = await theirs.npm.folder("same", { "README.txt": "" });
  await writeFile(join(folder, "widget.tgz"), theirs.world.tarball);
  await theirs.run(["publish", "./widget.tgz", "--access", "public"], folder);
  // What npm knows of its own machine, and the description that it takes from the first lines of a readme.
  const local = ["_nodeVersion", "_npmVersion", "_from", "_integrity", "_resolved", "description"];
  const told = Object.entries(theirs.world.published()?.manifest ?? {});
  const sent = Object.fromEntries(told.filter(([field]) => !local.includes(field)));
  // npm knows the commit only where it packs a checkout.
  const { gitHead, ...described } = ours.world.published()?.manifest ?? {};
  expect(gitHead).toBe(ours.world.bundle.commit);
  expect(described).toEqual(sent);
});

it("refuses a version that npm published with other bytes", async () => {
  const { world, npm, run } = await client();
  await npm.useToken(world.npm.tokenFor("mona"));
  const folder = await npm.folder("other", source("1.2.3"));
  expect((await run(["publish", "--access", "public"], folder)).code).toBe(0);
  const { report } = await world.run();
  expect(report.findings.map(({ check }) => check)).toEqual(["occupied-version"]);
});

it("lists, views, downloads and approves what we staged", async () => {
  const { world, npm, run, user } = await client({ policy: STAGED });
  const staged = await world.run();
  const id = stageIdIn(staged.outputs.result);
  await npm.useToken(world.npm.tokenFor("mona"));
  const listed = await run(["stage", "list", NAME, "--json"]);
  expect(JSON.parse(listed.stdout)).toMatchObject([{ id, packageName: NAME, version: "1.2.3" }]);
  const viewed = await run(["stage", "view", id]);
  expect(viewed.stdout).toContain("version: 1.2.3");
  expect(viewed.stdout).toContain("staged by: GitHub Actions (trusted-publisher)");
  expect(await run(["stage", "download", id])).toMatchObject({ code: 0 });
  const [tarball = ""] = (await readdir(user)).filter((name) => name.endsWith(".tgz"));
  expect(sha256(await readFile(join(user, tarball)))).toBe(world.bundle.files[0]?.sha256);
  const alone = await run(["stage", "approve", id]);
  expect(alone.stderr).toMatch(/EOTP|one-time pass/);
  const approved = await run(["stage", "approve", id, "--otp=123456"]);
  expect(approved.stdout).toContain("approved and published successfully");
  expect((await world.run()).report.outcome).toBe("passed");
  expect(await run(["install", NAME])).toMatchObject({ code: 0 });
});

it("stages a version that we then find waiting, and rejects it so that we can stage ours", async () => {
  const { world, npm, run } = await client({ policy: STAGED });
  const token = world.npm.tokenFor("mona");
  await npm.useToken(token);
  const folder = await npm.folder("staging", source("1.2.3"));
  const staged = await run(["stage", "publish", "--access", "public"], folder);
  expect(staged.stdout).toContain(`+ ${NAME}@1.2.3 (staged with id `);
  const { report } = await world.run({ "npm-token": token });
  expect(report.error?.message).toContain("waits at npm for approval with other bytes");
  const id = stageIdIn(staged.stdout);
  expect(report.error?.fix).toContain(`npm stage reject ${id}`);
  const again = await run(["stage", "publish", "--access", "public"], folder);
  expect(again.stderr).toContain("Cannot publish over previously staged version: 1.2.3");
  expect(await run(["stage", "reject", id, "--otp=123456"])).toMatchObject({ code: 0 });
  expect((await world.run({ "npm-token": token })).report.outcome).toBe("pending");
});

it("may stage, and not publish, with a token that may only stage", async () => {
  const { world, npm, run } = await client();
  await npm.useToken(world.npm.tokenFor("mona", [NAME], "stage"));
  const folder = await npm.folder("only", source("1.2.4"));
  const direct = await run(["publish", "--access", "public"], folder);
  expect(direct.stderr).toContain("E403");
  const staged = await run(["stage", "publish", "--access", "public"], folder);
  expect(staged).toMatchObject({ code: 0 });
});

it("stages no package that does not exist yet", async () => {
  const { world, npm, run } = await client({ newPackage: true });
  await npm.useToken(world.npm.tokenFor("mona"));
  const folder = await npm.folder("new", source("1.0.0"));
  const staged = await run(["stage", "publish", "--access", "public"], folder);
  expect(staged.stderr).toContain("E404");
});

it("installs every package of a monorepo with its siblings", async () => {
  const siblings = { "@octo/core": {} };
  const manifest = { dependencies: { "@octo/core": "^1.2.3" } };
  const { world, run } = await client({ siblings, manifest });
  expect((await world.run()).report.outcome).toBe("passed");
  expect(await run(["install", NAME])).toMatchObject({ code: 0 });
  const audited = await run(["audit", "signatures"]);
  expect(audited.stdout).toContain("2 packages have verified registry signatures");
  expect(audited.stdout).toContain("2 packages have verified attestations");
});
