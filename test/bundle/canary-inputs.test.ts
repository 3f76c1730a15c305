import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACTIONS, isSecretInput, SPECS } from "../support/action-specs.ts";
import { awkwardCanary, npmCanary, plainCanary } from "../support/canary.ts";
import { type ReleaseWorld, releaseWorld } from "../support/release-world.ts";
import { leaksOf } from "../support/secret-leaks.ts";
import { BAD_INPUT, soundReport } from "../support/sound-run.ts";

let place: ReleaseWorld;

beforeAll(async () => {
  place = await releaseWorld();
  await place.seal();
});
afterAll(() => place.stop());

const inputsOf = (secret: boolean) =>
  ACTIONS.flatMap((action) =>
    Object.keys(SPECS[action].inputs)
      .filter((name) => isSecretInput(action, name) === secret)
      .map((name) => [action, name] as const),
  );

const debug = { RUNNER_DEBUG: "1" };

describe.concurrent("a credential in a plain input", () => {
  it.for(inputsOf(false))("of %s, %s, is refused and shown nowhere", async ([action, name]) => {
    const canary = npmCanary();
    const ran = await place.run(action, { inputs: { [name]: canary }, env: debug });
    const { error } = soundReport(ran, action, BAD_INPUT);
    expect(error?.message).toContain(`${name}: it holds what looks like an npm token`);
    expect(error?.fix).toContain("Revoke the credential");
    expect(leaksOf(ran, canary)).toEqual([]);
  });

  it.for(ACTIONS)("of %s is known from the environment, whatever its shape", async (action) => {
    const canary = plainCanary();
    const plain = Object.keys(SPECS[action].inputs).filter((name) => !isSecretInput(action, name));
    const inputs = Object.fromEntries(plain.map((name) => [name, `a/${canary}.txt`]));
    const ran = await place.run(action, { inputs, env: { ...debug, DEPLOY_TOKEN: canary } });
    const { error } = soundReport(ran, action, BAD_INPUT);
    for (const name of plain)
      expect(error?.message).toContain(`${name}: it holds what looks like a secret of this job`);
    expect(leaksOf(ran, canary)).toEqual([]);
  });
});

describe.concurrent("a secret input", () => {
  const cases = inputsOf(true).flatMap(([action, name]) =>
    [plainCanary, awkwardCanary, npmCanary].map((make) => [action, name, make] as const),
  );

  it.for(cases)("of %s, %s, is shown nowhere (%o)", async ([action, name, make]) => {
    const canary = make();
    // Told to ask, a scan uses its token; nobody answers here.
    const more = action === "scan-workflow" ? { online: "true", "fail-on": "info" } : {};
    const ran = await place.run(action, { inputs: { ...more, [name]: canary }, env: debug });
    // A release without a target on PyPI has no use for that token.
    if (name !== "pypi-token") expect(ran.code).toBeGreaterThan(0);
    expect(ran.stdout).toContain("::add-mask::");
    expect(leaksOf(ran, canary)).toEqual([]);
  });
});
