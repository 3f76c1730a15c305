import { bundleFromJSON } from "@sigstore/bundle";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask, npmRehearsal, type NpmRehearsal } from "../../../support/npm-rehearsal.ts";
import { realNpm, type RealNpm } from "../../../support/real-npm.ts";
import { SIGSTORE_REDIRECT } from "../../../support/sigstore-redirect.ts";
import { verifyUnder } from "../../../support/sign-statement.ts";

let rehearsal: NpmRehearsal;
let npm: RealNpm;
beforeAll(async () => {
  rehearsal = await npmRehearsal();
  npm = await realNpm(rehearsal.registry);
});
afterAll(async () => {
  await rehearsal.stop();
  await npm.remove();
});

const source = (name: string, version: string) => ({
  "package.json": {
    name,
    version,
    license: "MIT",
    main: "index.js",
    repository: { type: "git", url: "git+https://github.com/octo/widget.git" },
  },
  "index.js": `module.exports = ${JSON.stringify(name + version)};\n`,
});

const statusesOf = (call: string) =>
  rehearsal.registryDouble.exchanges
    .filter((made) => made.call === call)
    .map((made) => made.status);

it("lets npm publish, view, install, and refuses the same version again", async () => {
  await npm.useToken(rehearsal.npm.tokenFor("mona"));
  const folder = await npm.folder("scoped", source("@octo/real", "1.0.0"));
  const unpaid = await npm.run(folder, ["publish"]);
  expect(unpaid.stderr).toContain("E402");
  const published = await npm.run(folder, ["publish", "--access", "public"]);
  expect(published).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("+ @octo/real@1.0.0"),
  });

  const viewed = await npm.run(folder, ["view", "@octo/real", "--json"]);
  expect([JSON.parse(viewed.stdout)].flat()[0]).toMatchObject({
    name: "@octo/real",
    version: "1.0.0",
    "dist-tags": { latest: "1.0.0" },
    dist: { signatures: [{ keyid: expect.stringMatching(/^SHA256:/) }] },
  });

  const user = await npm.folder("user", { "package.json": { name: "user", private: true } });
  const installed = await npm.run(user, ["install", "@octo/real"]);
  expect(installed.code).toBe(0);
  const code = await readFile(join(user, "node_modules/@octo/real/index.js"), "utf8");
  expect(code).toContain("@octo/real1.0.0");

  const again = await npm.run(folder, ["publish", "--access", "public"]);
  expect(again.code).not.toBe(0);
  expect(again.stderr).toContain("cannot publish over the previously published versions: 1.0.0");
  // Without force, npm looks at the packument and does not even ask.
  const forced = await npm.run(folder, ["publish", "--access", "public", "--force"]);
  expect(forced.stderr).toContain("E403");
  expect(forced.stderr).toContain(
    "You cannot publish over the previously published versions: 1.0.0.",
  );
  expect(statusesOf("npm:publish")).toEqual([402, 200, 403]);
});

it("lets npm trade its ID token, and publish with provenance", async () => {
  rehearsal.npm.seed({ name: "@octo/oidc", version: "1.0.0", tarball: Buffer.from("first") });
  rehearsal.npm.allowPublisher("@octo/oidc", {
    repository: "octo/widget",
    workflow: "release.yml",
  });
  const folder = await npm.folder("oidc", source("@octo/oidc", "1.1.0"));
  const preload = await npm.folder("preload", { "redirect.cjs": SIGSTORE_REDIRECT });
  await npm.useToken("");
  const published = await npm.run(folder, ["publish"], {
    ...runnerEnvironment(rehearsal),
    NODE_OPTIONS: `--require ${join(preload, "redirect.cjs")}`,
    SIGSTORE_DOUBLE: rehearsal.origin,
  });
  expect(published.stderr + published.stdout).toContain("+ @octo/oidc@1.1.0");
  expect(statusesOf("npm:exchange")).toEqual([201]);

  const answer = await ask(rehearsal.registry, "/-/npm/v1/attestations/@octo%2foidc@1.1.0");
  const [, slsa] = answer.json().attestations;
  const bundle = bundleFromJSON(slsa!.bundle);
  const signer = verifyUnder(rehearsal.sigstore.trustedRoot(), bundle);
  expect(signer.identity?.subjectAlternativeName).toContain("release-guard/.github/workflows");
});

it("gives npm a 404 when the ID token is of another workflow", async () => {
  rehearsal.npm.seed({ name: "@octo/other", version: "1.0.0", tarball: Buffer.from("first") });
  rehearsal.npm.allowPublisher("@octo/other", { repository: "octo/widget", workflow: "ci.yml" });
  const folder = await npm.folder("other", source("@octo/other", "1.1.0"));
  await npm.useToken("");
  const refused = await npm.run(folder, ["publish", "--loglevel", "verbose"], {
    ...runnerEnvironment(rehearsal),
  });
  expect(refused.stderr).toContain("OIDC token exchange error - package not found");
  expect(rehearsal.npm.packages.get("@octo/other")?.versions.has("1.1.0")).toBe(false);
});

it("lets npm log in, and move dist-tags", async () => {
  const { npm: double, registry } = rehearsal;
  const password = randomUUID();
  const login = await ask(registry, "/-/user/org.couchdb.user:mona", {
    method: "PUT",
    body: JSON.stringify({ name: "mona", password }),
  });
  double.seed({ name: "tags", version: "1.0.0", tarball: Buffer.from("t"), maintainers: ["mona"] });
  await npm.useToken(login.json().token);
  const folder = await npm.folder("tags", { "package.json": { name: "here" } });
  expect((await npm.run(folder, ["whoami"])).stdout).toBe("mona\n");
  expect((await npm.run(folder, ["dist-tag", "add", "tags@1.0.0", "next"])).code).toBe(0);
  expect((await npm.run(folder, ["dist-tag", "ls", "tags"])).stdout).toContain("next: 1.0.0");
  expect((await npm.run(folder, ["dist-tag", "rm", "tags", "next"])).code).toBe(0);
  expect(double.packages.get("tags")?.tags).toEqual({ latest: "1.0.0" });
});

/** What a runner gives a job with `id-token: write`. */
const runnerEnvironment = ({ issuer, requestToken }: NpmRehearsal): Record<string, string> => ({
  GITHUB_ACTIONS: "true",
  ACTIONS_ID_TOKEN_REQUEST_URL: issuer.requestUrl,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "octo/widget",
  GITHUB_REPOSITORY_ID: "4242",
  GITHUB_REPOSITORY_OWNER_ID: "42",
  GITHUB_WORKFLOW_REF: "octo/widget/.github/workflows/release.yml@refs/heads/main",
  GITHUB_REF: "refs/heads/main",
  GITHUB_SHA: "a".repeat(40),
  GITHUB_EVENT_NAME: "workflow_dispatch",
  GITHUB_RUN_ID: "1001",
  GITHUB_RUN_ATTEMPT: "1",
  RUNNER_ENVIRONMENT: "github-hosted",
});
