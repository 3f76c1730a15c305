import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OidcIssuer } from "../../src/rehearsal/oidc/issuer.ts";
import { awkwardCanary } from "../support/canary.ts";
import { type ReleaseWorld, releaseWorld, type Stage } from "../support/release-world.ts";
import { leaksOf } from "../support/secret-leaks.ts";
import { PASSED, soundReport } from "../support/sound-run.ts";

const POLICY = `version: 1
permissions: { environment: release }
secrets: [{ name: ACCOUNT, kind: other }]
`;

let place: ReleaseWorld;

beforeEach(async () => {
  vi.spyOn(OidcIssuer.prototype, "issue");
  place = await releaseWorld();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await place.stop();
});

/** Every ID token that was given out. */
const minted = (): string[] =>
  vi.mocked(OidcIssuer.prototype).issue.mock.results.map(({ value }) => String(value));

/** Every credential that a service was shown in a header. */
const shown = (): string[] =>
  place.world.doubles
    .flatMap(({ exchanges }) => exchanges)
    .flatMap(({ authorization }) => (authorization === undefined ? [] : [authorization]))
    .map((text) => text.replace(/^\w+ /u, ""));

/** Validates, seals, publishes and verifies, each stage with everything that it could give away. */
async function release(npmToken: string) {
  const account = awkwardCanary();
  const env = { RUNNER_DEBUG: "1", ACCOUNT: account, NODE_AUTH_TOKEN: npmToken };
  const files = { ".github/release-guard.yml": POLICY };
  const stages: Stage[] = [await place.run("validate", { env, files })];
  await place.seal();
  stages.push(
    await place.run("publish-package", { env, inputs: { "npm-token": npmToken } }),
    await place.run("verify-release", { env }),
  );
  const tokens = stages.map(({ token }) => token);
  const secrets = new Set([...tokens, account, ...minted(), ...shown(), npmToken]);
  secrets.delete("");
  return { stages, secrets: [...secrets] };
}

/** What the world can download now: every asset of the release, and the package. */
function published(): Record<string, string> {
  const { world, caller } = place;
  const { releases } = world.github.repository(caller.repository);
  const assets = releases.flatMap((release) =>
    release.assets.map(({ name, sha256 }): [string, string] => [
      name,
      world.github.bytesOf(sha256)?.toString("latin1") ?? "",
    ]),
  );
  const versions = [...(world.npm.packages.get(caller.packageName)?.versions.values() ?? [])];
  return { ...Object.fromEntries(assets), "the package on npm": JSON.stringify(versions) };
}

function expectNothingShown(stages: readonly Stage[], secrets: readonly string[]): void {
  const [validate, publish, verify] = stages;
  if (!validate || !publish || !verify) throw new Error("There are three stages");
  soundReport(validate, "validate", PASSED);
  soundReport(publish, "publish-package", PASSED);
  soundReport(verify, "verify-release", PASSED);
  for (const secret of secrets)
    expect(stages.flatMap((stage) => leaksOf(stage, secret))).toEqual([]);
  const world = { ...validate, files: published() };
  expect(Object.keys(world.files)).toHaveLength(7);
  for (const secret of secrets) expect(leaksOf(world, secret)).toEqual([]);
}

describe("a release that goes well", () => {
  it("shows none of the tokens that were minted for it", async () => {
    const { stages, secrets } = await release("");
    expectNothingShown(stages, secrets);
    // One each to learn the claims, to sign, and to be let in by npm.
    expect(minted().length).toBeGreaterThanOrEqual(3);
    expect(shown().filter((token) => token.startsWith("npm_")).length).toBeGreaterThan(0);
    expect(secrets.length).toBeGreaterThanOrEqual(minted().length + 6);
  });

  it("shows nothing of an npm token that works", async () => {
    const npmToken = place.world.npm.tokenFor("rehearsal", [place.caller.packageName]);
    const { stages, secrets } = await release(npmToken);
    expectNothingShown(stages, secrets);
    expect(shown()).toContain(npmToken);
  });
});
