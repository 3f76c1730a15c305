import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { workflowShape } from "../../src/rehearsal/chain/workflow-shape.ts";
import { parseFault } from "../../src/rehearsal/double/fault.ts";
import { sampleSdist, sampleWheel } from "../../src/rehearsal/pypi/sample/sample-project.ts";
import { type ReleaseWorld, releaseWorld } from "../support/release-world.ts";
import { runActionProcess } from "../support/run-action.ts";

const PROJECT = "octo-greeting";
const POLICY = "version: 1\ntargets:\n  - registry: pypi\n  - registry: github-release\n";
const FILES = [sampleWheel(), sampleSdist()];
const TEMPLATE = join(import.meta.dirname, "../../action-templates/release-pypi.yml");

/** The publishing job of the template, as its own text says. */
const job = z
  .object({ jobs: z.object({ publish: workflowShape.shape.jobs.valueType }) })
  .parse(parse(readFileSync(TEMPLATE, "utf8"))).jobs.publish;

interface Stage {
  readonly place: ReleaseWorld;
  /** Runs the built action as the job of the template, or as one of the reusable workflow. */
  publish(own?: boolean): ReturnType<typeof runActionProcess>;
}

/** A repository with a wheel and an sdist, sealed by the built seal-release, and a trusted publisher for its own workflow file. */
async function sealed(): Promise<Stage> {
  const place = await releaseWorld();
  onTestFinished(() => place.stop());
  const { caller, world } = place;
  const { folder, repository } = caller;
  mkdirSync(join(folder, "python"));
  for (const { name, bytes } of FILES) writeFileSync(join(folder, "python", name), bytes);
  writeFileSync(join(folder, ".github/release-guard.yml"), POLICY);
  const sealing = await place.run("seal-release", {
    inputs: { package: "none", version: "1.4.0", files: "python/*" },
  });
  if (sealing.code !== 0) throw new Error(sealing.stdout);
  world.pypi.allowPendingPublisher(PROJECT, {
    repository,
    workflow: "release.yml",
    environment: "release",
  });
  return {
    place,
    publish: async (own = true) => {
      const { token, env } = world.startJob("publish", { ...job, own }, job.environment);
      return runActionProcess({
        action: "publish-package",
        workspace: folder,
        env,
        inputs: {
          "github-token": token,
          bundle: "release-bundle",
          "bundle-digest": sealing.outputs["bundle-digest"] ?? "",
        },
      });
    },
  };
}

const held = ({ place }: Stage) =>
  place.world.pypi.projects
    .get(PROJECT)
    ?.files.map(({ name, bytes, provenance }) => [
      name,
      FILES.some((file) => file.name === name && file.bytes.equals(bytes)),
      provenance?.attestation_bundles[0]?.publisher.workflow,
    ]);

const EVERYTHING = FILES.map(({ name }) => [name, true, "release.yml"]);

it("publishes to PyPI and GitHub from the template's own job, and nothing twice", async () => {
  const stage = await sealed();
  const first = await stage.publish();
  expect([first.code, first.stderr]).toEqual([0, ""]);
  expect(held(stage)).toEqual(EVERYTHING);
  const { world, caller } = stage.place;
  expect(world.github.repository(caller.repository).releases).toMatchObject([
    { draft: false, tagName: "v1.4.0" },
  ]);
  const again = await stage.publish();
  expect(again.code).toBe(0);
  expect(again.outputs["result"]).toContain(
    '"target":"pypi:octo-greeting@1.4.0","state":"already"',
  );
  expect(again.urls.filter((url) => url.includes("/legacy/"))).toEqual([]);
});

it("goes on from where a run was cut off", async () => {
  const stage = await sealed();
  const { faults } = stage.place.world;
  // The first file arrives unheard; then the index is away for good.
  faults.plant([parseFault("pypi:upload:503")]);
  const first = await stage.publish();
  expect(first.code).toBe(1);
  faults.clear();
  const second = await stage.publish();
  expect([second.code, held(stage)]).toEqual([0, EVERYTHING]);
});

it("refuses the reusable workflow's job before it writes anything, and names the template", async () => {
  const stage = await sealed();
  const ran = await stage.publish(false);
  expect(ran.code).toBe(1);
  expect(ran.outputs["outcome"]).toBe("refused");
  expect(ran.stdout).toContain(
    "The job is written in org/release-guard/.github/workflows/release.yml@refs/tags/v1.0.0, but the run was started from",
  );
  expect(ran.stdout).toContain("action-templates/release-pypi.yml");
  const { world, caller } = stage.place;
  expect(world.github.repository(caller.repository).releases).toEqual([]);
  expect(world.pypi.projects.all()).toEqual([]);
  expect(ran.urls.filter((url) => url.includes("mint-token"))).toEqual([]);
});

it("lets no credential out", async () => {
  const stage = await sealed();
  const ran = await stage.publish();
  const seen = stage.place.world.doubles.flatMap(({ exchanges }) =>
    exchanges.flatMap(({ authorization }) => authorization ?? []),
  );
  const secrets = seen.flatMap((text) => {
    const value = text.replace(/^\w+ /, "");
    const inside = Buffer.from(value, "base64")
      .toString("utf8")
      .replace(/^__token__:/, "");
    return text.startsWith("Basic ") ? [value, inside] : [value];
  });
  expect(secrets.some((secret) => secret.startsWith("pypi-"))).toBe(true);
  const said = ran.stdout.replaceAll(/^::add-mask::.*$/gm, "");
  const everything = [said, ran.stderr, ran.summary, ...Object.values(ran.files)].join("\n");
  for (const secret of secrets) expect(everything.includes(secret)).toBe(false);
});
