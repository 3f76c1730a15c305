import { expect, it } from "vitest";
import { policySchema } from "../../../src/domain/policy/policy.ts";
import { gatherSecrets } from "../../../src/domain/token/secret-facts.ts";
import { secretTable } from "../../../src/domain/token/secret-table.ts";
import { checkedSpecimen, pypiSpecimen } from "../../../src/domain/token/specimen.ts";

type Values = Readonly<Record<string, string>>;

const gather = (policy: object, values: Values = {}) =>
  gatherSecrets(policySchema.parse({ version: 1, ...policy }), values, 0);

const npmSecret = { name: "NPM", kind: "npm" };
const pypiSecret = { name: "PYPI", kind: "pypi" };
const npmTarget = (trusted: boolean) => ({ registry: "npm", "trusted-publishing": trusted });

it("knows the project of the only PyPI target, and only for a PyPI secret", () => {
  const targets = [{ registry: "pypi", project: "mine" }, npmTarget(true)];
  const [pypi, npm] = gather({ targets, secrets: [pypiSecret, npmSecret] });
  expect(pypi?.project).toBe("mine");
  expect(npm?.project).toBeUndefined();
});

it("does not guess between two projects, and prefers what the policy says of the secret", () => {
  const targets = [
    { registry: "pypi", project: "one" },
    { registry: "pypi", project: "two" },
  ];
  const [open, told] = gather({
    targets,
    secrets: [pypiSecret, { ...pypiSecret, name: "B", project: "two" }],
  });
  expect(open?.project).toBeUndefined();
  expect(told?.project).toBe("two");
});

it.for([
  ["no list of targets, for npm", [], npmSecret, true],
  ["no list of targets, for PyPI", [], pypiSecret, false],
  ["a target that uses it", [npmTarget(true)], npmSecret, true],
  ["a target that does not", [npmTarget(false)], npmSecret, false],
  ["one target of two", [npmTarget(true), npmTarget(false)], npmSecret, false],
  ["targets of other registries only", [npmTarget(true)], pypiSecret, false],
  [
    "a secret that the policy assigns",
    [npmTarget(true)],
    { ...pypiSecret, kind: "other", for: "npm" },
    true,
  ],
  [
    "a registry that has no such thing",
    [{ registry: "github-release" }],
    { ...npmSecret, for: "github-release" },
    false,
  ],
] as const)("with %s says whether OIDC replaces the secret", ([, targets, secret, trusted]) => {
  expect(gather({ targets, secrets: [secret] })[0]?.trustedPublishing).toBe(trusted);
});

it("names as twins only the secrets listed before, and never missing ones", () => {
  const secrets = ["A", "B", "C", "D"].map((name) => ({ ...npmSecret, name }));
  const facts = gather({ secrets }, { A: "same-value", B: "same-value ", C: "", D: "" });
  expect(facts.map(({ twins }) => twins)).toEqual([[], ["A"], [], []]);
});

it("does not call a secret its own twin when the policy lists it twice", () => {
  const facts = gather({ secrets: [npmSecret, npmSecret] }, { NPM: "same-value" });
  expect(facts.map(({ twins }) => twins)).toEqual([[], []]);
});

it("tables what each secret told, and no part of it", () => {
  const values = {
    NPM: checkedSpecimen("npm_", "table"),
    ACCOUNT: pypiSpecimen([[3, "user"]]),
    PROJECT: pypiSpecimen([
      [1, ["a-project"]],
      [0, 86_400, 0],
    ]),
    IDS: pypiSpecimen([[2, ["id"]]]),
    UNSEEN: pypiSpecimen([]),
    OTHER: "correct horse battery staple",
  };
  const kinds: Values = { NPM: "npm", OTHER: "other", GONE: "jwt" };
  const secrets = [...Object.keys(values), "GONE"].map((name) => ({
    name,
    kind: kinds[name] ?? "pypi",
  }));
  const table = secretTable(gather({ secrets }, values));
  expect(table.rows).toEqual([
    ["NPM", "npm", "npm", "right", "not told", "not told"],
    ["ACCOUNT", "pypi", "pypi", "–", "whole account", "not told"],
    ["PROJECT", "pypi", "pypi", "–", "1 project(s)", "1970-01-02"],
    ["IDS", "pypi", "pypi", "–", "projects by id", "not told"],
    ["UNSEEN", "pypi", "pypi", "–", "not told", "not told"],
    ["OTHER", "other", "not recognised", "–", "not told", "not told"],
    ["GONE", "jwt", "missing", "–", "not told", "not told"],
  ]);
});
