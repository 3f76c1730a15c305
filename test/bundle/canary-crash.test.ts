import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACTIONS, type ActionName } from "../support/action-specs.ts";
import { awkwardCanary, npmCanary, plainCanary, quotedInEveryForm } from "../support/canary.ts";
import { type ReleaseWorld, releaseWorld } from "../support/release-world.ts";
import { leaksOf } from "../support/secret-leaks.ts";

const HOOK = join(import.meta.dirname, "../fixtures/processes/sabotage.mjs");
const BUGS = [
  "network call",
  "call that throws at once",
  "JSON parser",
  "file that cannot be written",
  "file that cannot be read",
  "error outside of every promise",
  "server that echoes",
];
/** These call nobody and parse no JSON. */
const OFFLINE: ReadonlySet<ActionName> = new Set(["validate-secrets", "scan-workflow"]);
const NEEDS_NETWORK = new Set([BUGS[0], BUGS[1], BUGS[2], BUGS[6]]);
/** Bugs that no adapter expects, so that their words reach the report. */
const QUOTED = new Set([BUGS[3], BUGS[5]]);

const POLICY = `version: 1
targets: [{ registry: npm }, { registry: github-release }]
permissions: { environment: release }
secrets: [{ name: ACCOUNT_PASSWORD, kind: other }]
`;

let place: ReleaseWorld;

beforeAll(async () => {
  place = await releaseWorld();
  await place.seal();
  writeFileSync(join(place.caller.folder, "policy.yml"), POLICY);
});
afterAll(() => place.stop());

const cases = ACTIONS.flatMap((action) => BUGS.map((bug) => [action, bug] as const)).filter(
  ([action, bug]) => !(OFFLINE.has(action) && NEEDS_NETWORK.has(bug)),
);

describe.concurrent("an action that crashes", () => {
  it.for(cases)("%s at a %s shows no secret", async ([action, bug]) => {
    const secrets = {
      "INPUT_GITHUB-TOKEN": plainCanary(),
      "INPUT_NPM-TOKEN": awkwardCanary(),
      ACCOUNT_PASSWORD: awkwardCanary(),
      NODE_AUTH_TOKEN: npmCanary(),
      ACTIONS_RUNTIME_TOKEN: plainCanary(),
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: plainCanary(),
    };
    const canaries = Object.values(secrets);
    const ran = await place.run(action, {
      node: ["--import", HOOK],
      inputs: {
        policy: "policy.yml",
        ...(action === "seal-release" && { "bundle-directory": `sealed-${BUGS.indexOf(bug)}` }),
        ...(action === "verify-release" && { deadline: "1" }),
      },
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
    expect(ran.stderr).toBe("");
    if (QUOTED.has(bug)) expect(ran.stdout).toContain("Cannot read properties of ***");
  });
});
