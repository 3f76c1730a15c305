import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jwtSpecimen } from "../../src/domain/token/specimen.ts";
import type { ActionName } from "../support/action-specs.ts";
import { npmCanary, plainCanary, quotedInEveryForm } from "../support/canary.ts";
import { type ReleaseWorld, releaseWorld } from "../support/release-world.ts";
import { runActionProcess } from "../support/run-action.ts";
import { leaksOf } from "../support/secret-leaks.ts";

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  runActionProcess({ action: "cli", args, env });

const npm = npmCanary();
const jwt = jwtSpecimen({ sub: npm });

describe("a credential on the command line", () => {
  const token = plainCanary();

  it.for([
    [["publish", "--npm-token", npm], "--npm-token holds what looks like an npm token", npm],
    [["publish", `--npm-token=${npm}`], "--npm-token holds what looks like an npm token", npm],
    [["scan", "--policy", npm], "--policy holds", npm],
    [["scan", "--persona", npm], "--persona holds", npm],
    [["scan", npm], "argument 2 holds", npm],
    [["seal", ".", "--tag", `v-${jwt}`], "--tag holds what looks like a JSON Web Token", jwt],
    [["scan", "--output", `${npm}.txt`], "--output holds", npm],
    [["explain", npm], "argument 2 holds", npm],
    [[npm], "argument 1 holds", npm],
    [["rehearse", "--fault", npm], "--fault holds", npm],
    [["rehearse", "--directory", npm], "--directory holds", npm],
    [["verify", token], "argument 2 holds what looks like a secret of this job", token],
  ] as const)("is refused before anything is done: %o", async ([args, says, secret]) => {
    const ran = await run(args, { RELEASE_TOKEN: token });
    expect(ran).toMatchObject({ code: 3, stdout: "", files: {} });
    expect(ran.stderr).toContain(says);
    expect(ran.stderr).toContain("Hand tokens over in GITHUB_TOKEN and NPM_TOKEN");
    expect(leaksOf(ran, secret)).toEqual([]);
  });
});

describe("a credential in the environment", () => {
  let place: ReleaseWorld;
  let digest: string;

  beforeAll(async () => {
    place = await releaseWorld();
    digest = await place.seal();
  });
  afterAll(() => place.stop());

  /** Each with the action whose job it runs in, its format and how it ends. */
  const commands: readonly (readonly [string, ActionName, string, number])[] = [
    ["secrets", "validate", "text", 0],
    ["permissions", "validate", "json", 0],
    ["scan", "validate", "sarif", 0],
    ["validate", "validate", "html", 0],
    ["seal --bundle-directory sealed-again", "seal-release", "github", 0],
    ["publish --dry-run --bundle-digest DIGEST", "publish-package", "text", 0],
    ["verify --deadline 1 --bundle-digest DIGEST", "verify-release", "json", 2],
  ];

  it.for(commands)("is not shown by %s", async ([command, action, format, code]) => {
    const { env, token } = place.job(action);
    const npmToken = place.world.npm.tokenFor("rehearsal");
    const secrets = { GITHUB_TOKEN: token, NPM_TOKEN: npmToken, SIGNING_KEY: plainCanary() };
    const ran = await runActionProcess({
      action: "cli",
      args: [...command.replace("DIGEST", digest).split(" "), "--format", format],
      workspace: place.caller.folder,
      env: { ...env, ...secrets, RUNNER_DEBUG: "1" },
    });
    expect(ran.code, ran.stdout).toBe(code);
    const requestToken = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    for (const secret of [...Object.values(secrets), ...(requestToken ? [requestToken] : [])])
      expect(leaksOf(ran, secret)).toEqual([]);
  });
});

const HOOK = join(import.meta.dirname, "../fixtures/processes/sabotage.mjs");

describe.concurrent("a command that crashes", () => {
  it.for([
    ["scan .", "error outside of every promise"],
    ["scan .", "file that cannot be read"],
    ["scan . --output scan.json", "file that cannot be written"],
    ["seal .", "JSON parser"],
    ["secrets", "error outside of every promise"],
  ] as const)("shows no secret: %s at a %s", async ([command, bug]) => {
    const secrets = { SIGNING_KEY: plainCanary(), NPM_TOKEN: npmCanary(), GH_TOKEN: plainCanary() };
    const canaries = Object.values(secrets);
    const ran = await runActionProcess({
      action: "cli",
      args: command.split(" "),
      node: ["--import", HOOK],
      files: { ".github/workflows/ci.yml": "on: push\njobs: {}\n", "package.json": "{}" },
      env: {
        ...secrets,
        RUNNER_DEBUG: "1",
        SABOTAGE: bug,
        PLANTED: quotedInEveryForm(canaries),
      },
    });
    for (const canary of canaries) expect(leaksOf(ran, canary)).toEqual([]);
    expect(ran.struck).toBeGreaterThan(0);
    expect(ran.code, ran.stdout).toBeGreaterThan(0);
  });
});
