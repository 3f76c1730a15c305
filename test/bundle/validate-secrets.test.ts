import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { checkedSpecimen } from "../../src/domain/token/specimen.ts";
import { runActionProcess } from "../support/run-action.ts";
import { expectNoTrace } from "../support/secret-leaks.ts";

const action = "validate-secrets";
const POLICY = ".github/release-guard.yml";
const random = () => randomBytes(24).toString("hex");
const token = () => checkedSpecimen("npm_", random());

const policyOf = (...secrets: readonly string[]): string =>
  `version: 1
targets: [{ registry: npm, trusted-publishing: false }]
secrets: [${secrets.join(", ")}]
`;
const NPM = "{ name: NPM_TOKEN, kind: npm }";
const ACCOUNT = "{ name: ACCOUNT, kind: other }";

it("passes without a policy and says that no secret is required", async () => {
  const ran = await runActionProcess({ action });
  expect(ran).toMatchObject({ code: 0, outputs: { outcome: "passed", checked: "0" } });
  expect(ran.stdout).toContain("The policy requires no secret");
});

it("passes with a sound token", async () => {
  const value = token();
  const ran = await runActionProcess({
    action,
    env: { NPM_TOKEN: value },
    files: { [POLICY]: policyOf(NPM) },
  });
  expect(ran).toMatchObject({ code: 0, stderr: "", outputs: { outcome: "passed", checked: "1" } });
  expect(ran.stdout).toContain(`::add-mask::${value}\n`);
  expectNoTrace(ran, value);
});

it("refuses a missing secret with the sentence that mends it", async () => {
  const ran = await runActionProcess({
    action,
    env: { NPM_TOKEN: "" },
    files: { [POLICY]: policyOf(NPM) },
  });
  expect(ran).toMatchObject({ code: 1, outputs: { outcome: "refused" } });
  expect(ran.stdout).toContain("NPM_TOKEN is empty");
  expect(ran.summary).toContain("`NPM_TOKEN` is empty");
});

it.for([
  ["a policy that is malformed", { [POLICY]: "version: 1\nsecrets: [" }, {}, "is not a policy"],
  ["a policy with a typing error", { [POLICY]: "version: 1\nsecret: []" }, {}, "secret"],
  [
    "an input that the policy's file does not exist for",
    {},
    { policy: "nowhere.yml" },
    "nowhere.yml does not exist",
  ],
] as const)("ends with an error for %s", async ([, files, inputs, says]) => {
  const ran = await runActionProcess({ action, files, inputs });
  expect([1, 3]).toContain(ran.code);
  expect(ran.outputs["outcome"]).toBe("error");
  expect(ran.stdout).toContain(says);
});

it("ends with 3 where the policy has to be written anew", async () => {
  const files = { [POLICY]: `${policyOf(NPM)}could-not-check: { missing-secret: warn }\n` };
  const ran = await runActionProcess({ action, files });
  expect(ran.code).toBe(3);
  expect(ran.stdout).toContain("missing-secret is release-critical");
});

const SPOILED: readonly (readonly [string, (value: string) => string])[] = [
  ["as it is", (value) => value],
  ["in quotes", (value) => `"${value}"`],
  ["behind Bearer", (value) => `Bearer ${value}`],
  ["with a line break", (value) => `${value}\r\n`],
  ["in JSON", (value) => JSON.stringify({ account: { key: value } })],
  ["in JSON of several lines", (value) => JSON.stringify({ account: { key: value } }, null, 2)],
  ["behind a foreign prefix", (value) => `ghp_${value}`],
  ["behind the right prefix", (value) => `npm_${value}`],
  ["as an assignment", (value) => `NPM_TOKEN=${value}`],
];

it.for(SPOILED)("leaves no trace of a canary %s", async ([, spoil]) => {
  const canaries = [random(), random()] as const;
  const ran = await runActionProcess({
    action,
    env: { NPM_TOKEN: spoil(canaries[0]), ACCOUNT: spoil(canaries[1]), RUNNER_DEBUG: "1" },
    files: { [POLICY]: policyOf(NPM, ACCOUNT) },
  });
  expect(ran.outputs["checked"]).toBe("2");
  for (const canary of canaries) expectNoTrace(ran, canary);
});

it.for([
  ["a report folder that is a file", { "report-directory": POLICY }, ""],
  ["a policy that lowers what it may not", {}, "could-not-check: { missing-secret: warn }\n"],
  ["a policy that ends too early", {}, "scan: ["],
] as const)("leaves no trace of a canary when it fails at %s", async ([, inputs, more]) => {
  const canary = random();
  const ran = await runActionProcess({
    action,
    inputs,
    env: { NPM_TOKEN: canary, ACCOUNT: `{"key":"${canary}"}`, RUNNER_DEBUG: "1" },
    files: { [POLICY]: policyOf(NPM, ACCOUNT) + more },
  });
  expect(ran.code).not.toBe(0);
  expectNoTrace(ran, canary);
});
