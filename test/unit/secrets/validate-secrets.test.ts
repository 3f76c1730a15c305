import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { validateSecrets } from "../../../src/actions/validate-secrets/run.ts";
import { secretsChecks } from "../../../src/checks/secrets-registry.ts";
import { checkedSpecimen, pypiSpecimen, SPECIMEN_NOW } from "../../../src/domain/token/specimen.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";

const POLICY = ".github/release-guard.yml";
const token = () => checkedSpecimen("npm_", randomBytes(16).toString("hex"));

interface Situation {
  readonly policy?: string;
  readonly env?: Record<string, string | undefined>;
}

async function run({ policy, env = {} }: Situation) {
  const concealed: string[] = [];
  const conclusion = await validateSecrets(
    { policy: "" },
    {
      env,
      clock: fakeClock(SPECIMEN_NOW),
      workspace: fakeWorkspace(policy === undefined ? {} : { [POLICY]: policy }),
      conceal: (secret) => concealed.push(secret),
      checks: secretsChecks,
    },
  );
  return { ...conclusion, concealed };
}

const policyOf = (...secrets: readonly string[]): string =>
  `version: 1
targets: [{ registry: npm, trusted-publishing: false }]
secrets: [${secrets.join(", ")}]
`;

const NPM = "{ name: NPM_TOKEN, kind: npm }";

it("passes without a policy, and says that no secret is required", async () => {
  const { report, outputs } = await run({});
  expect(report.outcome).toBe("passed");
  expect(report.summary).toBe("The policy requires no secret, so none was looked at.");
  expect(report.verdicts.every(({ verdict }) => verdict === "not-applicable")).toBe(true);
  expect(outputs).toEqual({ checked: "0" });
  expect(report.tables).toBeUndefined();
});

it("passes when every required secret is sound", async () => {
  const { report, outputs } = await run({ policy: policyOf(NPM), env: { NPM_TOKEN: token() } });
  expect(report.findings).toEqual([]);
  expect(report.outcome).toBe("passed");
  expect(report.summary).toContain("1 secret was looked at. Nothing stands against a release");
  expect(outputs).toEqual({ checked: "1" });
});

it("refuses a secret that reads as an empty text", async () => {
  const { report } = await run({ policy: policyOf(NPM), env: { NPM_TOKEN: "" } });
  expect(report.outcome).toBe("refused");
  expect(report.findings.map(({ check }) => check)).toEqual(["missing-secret"]);
  expect(report.findings[0]?.fix).toContain("In a called workflow, environment secrets");
});

it.for([
  [
    "a missing secret",
    "",
    [
      "bad-token-checksum",
      "dead-token-format",
      "duplicate-secret-value",
      "expired-token",
      "malformed-secret",
      "overscoped-token",
      "stored-oidc-token",
      "wrong-secret-kind",
    ],
  ],
  [
    "a secret that tells nothing of itself",
    "correct horse battery staple",
    ["bad-token-checksum", "expired-token", "overscoped-token"],
  ],
] as const)("does not call what cannot be asked of %s a pass", async ([, value, checks]) => {
  const policy = policyOf("{ name: SECRET, kind: other }");
  const { report } = await run({ policy, env: { SECRET: value } });
  const open = report.verdicts.filter(({ verdict }) => verdict === "not-applicable");
  expect(open.map(({ check }) => check)).toEqual(checks);
  for (const { needs } of open) expect(needs).toContain("SECRET");
});

it("does not look at secrets that the policy does not name", async () => {
  const { report } = await run({ policy: policyOf(), env: { NPM_TOKEN: "rubbish" } });
  expect(report.outcome).toBe("passed");
});

it("gives one slip one finding", async () => {
  const { report } = await run({ policy: policyOf(NPM), env: { NPM_TOKEN: `"${token()}"` } });
  expect(report.findings.map(({ message }) => message)).toEqual(["NPM_TOKEN stands in quotes"]);
});

it("sees one value under two names, whatever was pasted around it", async () => {
  const value = token();
  const { report } = await run({
    policy: policyOf(NPM, "{ name: OTHER, kind: npm }"),
    env: { NPM_TOKEN: value, OTHER: `${value}\n` },
  });
  expect(report.findings.map(({ message }) => message)).toContain(
    "OTHER has the same value as NPM_TOKEN",
  );
});

it("says nothing of twins when both are missing", async () => {
  const { report } = await run({ policy: policyOf(NPM, "{ name: OTHER, kind: npm }") });
  expect(new Set(report.findings.map(({ check }) => check))).toEqual(new Set(["missing-secret"]));
});

it("refuses a scope that cannot be seen, unless the policy makes it a warning", async () => {
  const pypi = policyOf("{ name: PYPI_TOKEN, kind: pypi }");
  const env = { PYPI_TOKEN: pypiSpecimen([]) };
  const strict = await run({ policy: pypi, env });
  expect(strict.report.outcome).toBe("refused");
  expect(strict.report.verdicts).toContainEqual({
    check: "overscoped-token",
    verdict: "could-not-check",
    needs: "a scope written in PYPI_TOKEN; the token does not tell what it is limited to",
  });
  const lenient = await run({
    policy: `${pypi}could-not-check: { overscoped-token: warn }\n`,
    env,
  });
  expect(lenient.report.outcome).toBe("passed");
});

it("refuses to make a release-critical check a warning", async () => {
  const policy = `${policyOf(NPM)}could-not-check: { missing-secret: warn }\n`;
  await expect(run({ policy })).rejects.toThrow("missing-secret is release-critical");
});

it("takes the expected project of a PyPI token from the only PyPI target", async () => {
  const policy = `version: 1
targets: [{ registry: pypi, project: mine, trusted-publishing: false }]
secrets: [{ name: PYPI_TOKEN, kind: pypi }]
`;
  const { report } = await run({ policy, env: { PYPI_TOKEN: pypiSpecimen([[1, ["other"]]]) } });
  expect(report.findings.map(({ message }) => message)).toEqual([
    "PYPI_TOKEN may not upload to mine: it is limited to other projects",
  ]);
});

it("reports an expiry that no calendar knows", async () => {
  const policy = policyOf("{ name: PYPI_TOKEN, kind: pypi }");
  const env = {
    PYPI_TOKEN: pypiSpecimen([
      [0, 1e300, 0],
      [1, ["mine"]],
    ]),
  };
  const { report } = await run({ policy, env });
  expect(report.outcome).toBe("passed");
  expect(report.tables?.[0]?.rows[0]).toContain("9999-12-31");
});

it("hides every value and the leaves of JSON before it says anything", async () => {
  const value = token();
  const json = JSON.stringify({ client: { key: "a-private-key" }, short: "x" });
  const { concealed } = await run({
    policy: policyOf(NPM, "{ name: ACCOUNT, kind: other }"),
    env: { NPM_TOKEN: value, ACCOUNT: json },
  });
  expect(concealed).toEqual([value, json, "a-private-key"]);
});

it("hides the values also when a later step fails", async () => {
  const concealed: string[] = [];
  const value = token();
  const broken = validateSecrets(
    { policy: "" },
    {
      env: { NPM_TOKEN: value },
      clock: fakeClock(SPECIMEN_NOW),
      workspace: fakeWorkspace({
        [POLICY]: `${policyOf(NPM)}could-not-check: { missing-secret: warn }\n`,
      }),
      conceal: (secret) => concealed.push(secret),
      checks: secretsChecks,
    },
  );
  await expect(broken).rejects.toThrow("cannot be lowered");
  expect(concealed).toEqual([value]);
});

const random = () => randomBytes(24).toString("base64url").replaceAll(/[-_]/g, "x");

it("never says a part of a value", async () => {
  const values = [
    token(),
    `npm_${random()}`,
    `"${token()}"`,
    `Bearer ${random()}`,
    checkedSpecimen("ghp_", random()),
    pypiSpecimen([
      [1, [random(), random()]],
      [0, 1, 0],
    ]),
    pypiSpecimen([[3, random()]]),
    `${random()}\r\n${random()}`,
    JSON.stringify({ key: random(), list: [random()] }, null, 1),
  ];
  const names = values.map((_, index) => `S${index}`);
  const kinds = ["npm", "pypi", "other", "jwt", "github-classic"];
  for (const kind of kinds) {
    const { report } = await run({
      policy: policyOf(...names.map((name) => `{ name: ${name}, kind: ${kind}, project: p }`)),
      env: Object.fromEntries(names.map((name, index) => [name, values[index]])),
    });
    const said = JSON.stringify(report);
    const secretWords = values.flatMap((value) => value.match(/[A-Za-z0-9_-]{20,}/g) ?? []);
    for (const word of secretWords)
      for (let at = 6; at + 8 <= word.length; at += 1)
        expect(said).not.toContain(word.slice(at, at + 8));
  }
});

it("does not let the policy ignore a secret that is missing", async () => {
  const ignore = "scan: { ignore: [{ check: missing-secret, reason: in a hurry }] }\n";
  const { report } = await run({ policy: `${policyOf(NPM)}${ignore}` });
  expect(report.outcome).toBe("refused");
  expect(report.findings).toMatchObject([{ check: "missing-secret" }]);
  expect(report.findings[0]?.suppressed).toBeUndefined();
});
