import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { OidcIssuer } from "../../src/rehearsal/oidc/issuer.ts";
import { ask } from "../support/npm-rehearsal.ts";
import { type ReleaseWorld, releaseWorld, type Stage } from "../support/release-world.ts";
import { leaksOf } from "../support/secret-leaks.ts";
import { PASSED, PENDING, soundReport } from "../support/sound-run.ts";

const action = "publish-package";
const POLICY = `version: 1
targets:
  - registry: npm
    mode: stage
  - registry: github-release
`;

let place: ReleaseWorld;

beforeEach(async () => {
  vi.spyOn(OidcIssuer.prototype, "issue");
  place = await releaseWorld();
  await place.seal();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await place.stop();
});

const stages = ({ path }: { readonly path: string }) => path.startsWith("/-/stage/");

interface Result {
  readonly target: string;
  readonly state: string;
  readonly reason?: string;
}

const resultsIn = ({ outputs }: Stage) => JSON.parse(outputs["result"] ?? "") as Result[];

const run = (inputs: Readonly<Record<string, string>> = {}) =>
  place.run(action, {
    inputs,
    files: { ".github/release-guard.yml": POLICY },
    env: { RUNNER_DEBUG: "1" },
  });

/** Every credential that a service was shown or gave out. */
const secrets = (): string[] => [
  ...place.world.doubles
    .flatMap(({ exchanges }) => exchanges)
    .flatMap(({ authorization }) => authorization ?? [])
    .map((text) => text.replace(/^\w+ /u, "")),
  ...vi.mocked(OidcIssuer.prototype).issue.mock.results.map(({ value }) => String(value)),
];

/** npm revokes no token of a trusted publisher, so that none may be left anywhere. */
function expectNothingLeft(ran: Stage): void {
  const known = new Set(secrets());
  expect([...known].filter((secret) => secret.startsWith("npm_")).length).toBeGreaterThan(0);
  for (const secret of known) expect(leaksOf(ran, secret)).toEqual([]);
  expect(ran.programs).toEqual([]);
}

it("ends as pending with a stage id, leaves no token anywhere, and goes on after the approval", async () => {
  const staged = await run();
  soundReport(staged, action, PENDING);
  const [npm, release] = resultsIn(staged);
  expect([npm?.state, release?.state]).toEqual(["staged", "planned"]);
  expectNothingLeft(staged);
  const releases = () => place.world.github.repository(place.caller.repository).releases;
  expect(releases()).toMatchObject([{ draft: true }]);
  const origin = place.world.doubles.find(({ exchanges }) => exchanges.some(stages))?.origin ?? "";
  const id = /approve ([0-9a-f-]{36})/.exec(npm?.reason ?? "")?.[1];
  const approved = await ask(origin, `/-/stage/${id}/approve`, {
    method: "POST",
    token: place.world.npm.tokenFor("rehearsal"),
    headers: { "npm-otp": "123456" },
  });
  expect(approved.status).toBe(200);
  const again = await run();
  soundReport(again, action, PASSED);
  expect(resultsIn(again).map(({ state }) => state)).toEqual(["already", "published"]);
  expect(releases()).toMatchObject([{ draft: false }]);
});

it("leaves no token anywhere when npm refuses, and says what became of each target", async () => {
  const { packageName, repository } = place.caller;
  place.world.npm.allowPublisher(packageName, {
    repository,
    workflow: "release.yml",
    permissions: ["createPackage"],
  });
  const ran = await run();
  expect(ran.code).toBe(1);
  expect(ran.outputs["outcome"]).toBe("error");
  const [npm, release] = resultsIn(ran);
  expect(npm).toMatchObject({
    state: "failed",
    reason: expect.stringContaining("may publish versions, but not stage them"),
  });
  expect(release?.reason).toMatch(/^Not begun, because npm:.* failed$/);
  expectNothingLeft(ran);
});

it("plans, refuses another plan, and only asks, as a process", async () => {
  const planned = await run({ mode: "plan" });
  soundReport(planned, action, PASSED);
  const other = await run({ "plan-digest": "b".repeat(64) });
  expect([other.code, other.outputs["outcome"]]).toEqual([1, "error"]);
  const asked = await run({ mode: "verify-only" });
  soundReport(asked, action, PENDING);
  expect(resultsIn(asked).map(({ state }) => state)).toEqual(["absent", "absent"]);
  expect(asked.urls.some((url) => url.includes("/oidc/token/exchange/"))).toBe(false);
  const digest = planned.outputs["plan-digest"] ?? "";
  soundReport(await run({ "plan-digest": digest }), action, PENDING);
});
