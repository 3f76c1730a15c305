import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { spec } from "../../../src/actions/publish-package/spec.ts";
import { spec as verifySpec } from "../../../src/actions/verify-release/spec.ts";
import { parsePolicy } from "../../../src/domain/policy/parse-policy.ts";

const TEMPLATE = join(import.meta.dirname, "../../../action-templates/release-pypi.yml");
const text = readFileSync(TEMPLATE, "utf8");

const shape = z.object({
  on: z.record(z.string(), z.unknown()),
  jobs: z.record(
    z.string(),
    z.object({
      uses: z.string().optional(),
      needs: z.array(z.string()).default([]),
      environment: z.string().optional(),
      permissions: z.record(z.string(), z.string()).default({}),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).default({}),
        }),
      ),
    }),
  ),
});
const { on, jobs } = shape.parse(parse(text));
const publish = jobs["publish"]!;
const action = publish.steps.find(({ uses }) => uses?.includes("/publish-package@"))!;

it("publishes from a job of its own file, because PyPI takes no called workflow", () => {
  expect(Object.keys(on)).toEqual(["workflow_dispatch"]);
  expect(Object.values(jobs).map(({ uses }) => uses)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(publish.environment).toBe("release");
});

it("grants the publishing job what our action needs, and no other job an identity", () => {
  expect(publish.permissions).toEqual(spec.permissions);
  const others = Object.entries(jobs).filter(([id]) => id !== "publish");
  for (const [, { permissions }] of others) expect(permissions).not.toHaveProperty("id-token");
});

it("runs nothing beside our action in the publishing job", () => {
  expect(publish.steps.map(({ run }) => run)).toEqual([undefined, undefined, undefined]);
  expect(publish.steps.map(({ uses }) => uses?.replace(/@.*/, ""))).toEqual([
    "actions/checkout",
    "actions/download-artifact",
    "org/release-guard/actions/publish-package",
  ]);
});

it("hands over the digest that was approved, and no input that the action does not have", () => {
  expect(action.with).toEqual({
    bundle: "release-bundle",
    "bundle-digest": "${{ needs.seal.outputs.bundle-digest }}",
  });
  for (const name of Object.keys(action.with)) expect(Object.keys(spec.inputs)).toContain(name);
  expect(publish.needs).toEqual(["guard", "seal"]);
});

it("verifies the approved bundle afterwards, with a token that may only read", () => {
  const verify = jobs["verify"]!;
  expect(verify.needs).toEqual(["seal", "publish"]);
  expect(verify.permissions).toEqual(verifySpec.permissions);
  const step = verify.steps.find(({ uses }) => uses?.includes("/verify-release@"))!;
  expect(step.with).toEqual(action.with);
  for (const name of Object.keys(step.with)) expect(Object.keys(verifySpec.inputs)).toContain(name);
});

it("shows a policy that is one", () => {
  const shown = [...text.matchAll(/^# {3}(.*)$/gm)].map(([, line]) => line).join("\n");
  expect(parsePolicy("the template", `${shown}\n`).targets.map(({ registry }) => registry)).toEqual(
    ["pypi", "github-release"],
  );
});
