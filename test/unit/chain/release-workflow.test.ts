import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  CALLER_TEMPLATE,
  RELEASE_WORKFLOW,
} from "../../../src/rehearsal/chain/release-workflow.ts";
import { holds } from "../../../src/rehearsal/chain/evaluate.ts";
import { jobsInOrder, RELEASE } from "../../../src/rehearsal/chain/run-attempt.ts";
import { hexDigest } from "../../../src/domain/release/digest.ts";
import { RELEASE_SPECS } from "../../../src/rehearsal/chain/specs.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const ROOT = join(import.meta.dirname, "../../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const needs = (guard: string, build: string, test: string) => ({
  needs: { guard: { result: guard }, build: { result: build }, test: { result: test } },
});

const stepOf = (job: string, name: string) =>
  RELEASE.jobs[job]?.steps.find((step) => step.name === name);

describe("the rehearsal", () => {
  it("runs exactly the stages, inputs and order of release.yml", () => {
    expect(RELEASE_WORKFLOW).toEqual(parse(read(".github/workflows/release.yml")));
    expect(jobsInOrder().map(([id]) => id)).toEqual([
      "guard",
      "build",
      "test",
      "seal",
      "publish",
      "verify",
    ]);
  });

  it("lays the caller's workflow from the template that users copy", () => {
    expect(CALLER_TEMPLATE).toBe(read("action-templates/release-npm.yml"));
  });

  it("knows every action that release.yml uses, and release.yml gives none an unknown input", () => {
    const steps = Object.values(RELEASE.jobs).flatMap((job) => job.steps);
    const own = steps.filter(({ uses }) => uses?.startsWith("$/"));
    expect(own.map(({ uses }) => uses)).toEqual([
      "$/validate",
      "$/actions/seal-release",
      "$/actions/publish-package",
      "$/actions/verify-release",
    ]);
    for (const step of own) {
      const spec = RELEASE_SPECS.get(step.uses?.split("/").at(-1) ?? "");
      expect(Object.keys(spec?.inputs ?? {})).toEqual(
        expect.arrayContaining(Object.keys(step.with)),
      );
    }
  });
});

describe("release.yml", () => {
  it("grants each job no more than the actions in it declare", () => {
    for (const job of Object.values(RELEASE.jobs)) {
      const own = job.steps.find(({ uses }) => uses?.startsWith("$/"));
      const spec = RELEASE_SPECS.get(own?.uses?.split("/").at(-1) ?? "");
      expect(job.permissions).toEqual(spec?.permissions ?? { contents: "read" });
    }
  });

  it("compares one environment in every stage: the guard's, the publish job's own and the certificate's", () => {
    const environment = "${{ inputs.environment }}";
    expect(RELEASE.jobs["publish"]?.environment).toBe(environment);
    for (const [job, name] of [
      ["guard", "Check secrets, permissions and workflows"],
      ["publish", "Publish the sealed bytes"],
      ["verify", "Verify what the world sees"],
    ] as const)
      expect(stepOf(job, name)?.with["environment"]).toBe(environment);
  });

  it("unpacks nothing but what the build has packed, and into no folder of the caller's", () => {
    const unpack = stepOf("seal", "Unpack the built tree");
    expect(unpack?.env["BUILT_DIGEST"]).toBe("${{ needs.build.outputs.built-digest }}");
    expect(RELEASE.jobs["build"]?.outputs["built-digest"]).toBe(
      "${{ steps.pack.outputs.built-digest }}",
    );
    const built = tempFolder({ "built.tar": "not what was packed" });
    const env = { PATH: process.env["PATH"], BUILT: built };
    const run = (cwd: string, digest: string) =>
      spawnSync("bash", ["-eo", "pipefail", "-c", unpack?.run ?? ""], {
        cwd,
        env: { ...env, BUILT_DIGEST: digest },
        encoding: "utf8",
      });
    expect(run(tempFolder(), "0".repeat(64))).toMatchObject({ status: 1 });
    expect(run(tempFolder(), "")).toMatchObject({ status: 1 });
    const digest = hexDigest("sha256", readFileSync(join(built, "built.tar")));
    const occupied = run(tempFolder({ "release-guard-built/a": "" }), digest);
    expect(occupied).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("release-guard-built"),
    });
  });

  const seal = RELEASE.jobs["seal"]?.if;

  it.for([
    ["everything passed", "npm test", "success", "success", "success", true],
    ["there is no test command", "", "success", "success", "skipped", true],
    ["a test failed", "npm test", "success", "success", "failure", false],
    [
      "tests were skipped although there is a command",
      "npm test",
      "success",
      "success",
      "skipped",
      false,
    ],
    ["tests were cancelled", "npm test", "success", "success", "cancelled", false],
    ["the guard refused", "npm test", "failure", "success", "success", false],
    ["the guard was skipped", "", "skipped", "success", "skipped", false],
    ["the build failed", "npm test", "success", "failure", "success", false],
  ] as const)(
    "seals only what was guarded, built and tested: %s",
    ([, command, guard, build, test, expected]) => {
      const contexts = { inputs: { test: command }, ...needs(guard, build, test) };
      expect(
        holds(
          seal,
          contexts,
          [guard, build, test].some((result) => result !== "success"),
        ),
      ).toBe(expected);
    },
  );

  it.for([
    ["success", "success", true],
    ["success", "failure", false],
    ["success", "skipped", false],
    ["skipped", "success", false],
  ] as const)(
    "publishes only after a guard that ended with %s and a seal that ended with %s: %s",
    ([guard, sealed, expected]) => {
      const contexts = {
        inputs: {},
        needs: { guard: { result: guard }, seal: { result: sealed } },
      };
      expect(holds(RELEASE.jobs["publish"]?.if, contexts, true)).toBe(expected);
    },
  );

  it("names every secret and never inherits", () => {
    const texts = [".github/workflows", "action-templates"].flatMap((folder) =>
      readdirSync(join(ROOT, folder)).map((name) => read(`${folder}/${name}`)),
    );
    expect(texts.length).toBeGreaterThan(4);
    for (const text of texts) expect(text).not.toMatch(/secrets:\s*inherit/);
  });
});
