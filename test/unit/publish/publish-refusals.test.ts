import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { publishPackage } from "../../../src/actions/publish-package/run.ts";
import { releaseChecks } from "../../../src/checks/release-registry.ts";
import { type PublishWorld, publishWorld } from "../../support/publish-world.ts";

type Conclusion = Awaited<ReturnType<PublishWorld["run"]>>;

const findings = ({ report }: Conclusion) =>
  report.findings.map(({ check, message }) => `${check}: ${message}`);

it("writes nothing from a job that runs in no environment, or in another one", async () => {
  for (const environment of [undefined, "staging"]) {
    // One world after the other.
    // oxlint-disable-next-line no-await-in-loop
    const world = await publishWorld({ claims: { environment } });
    // oxlint-disable-next-line no-await-in-loop
    const conclusion = await world.run();
    expect(conclusion.report.outcome).toBe("refused");
    expect(findings(conclusion)).toEqual([
      expect.stringContaining("wrong-environment: The publishing job"),
    ]);
    expect(world.writes()).toEqual([]);
  }
});

it("publishes in the environment that the workflow names in place of the policy's", async () => {
  const world = await publishWorld({ claims: { environment: "production" } });
  const { report } = await world.run({ environment: "production", "dry-run": true });
  expect(report.outcome).toBe("passed");
});

it("lets no exception of the policy lift a check before a publication", async () => {
  const ignore = "scan: { ignore: [{ check: foreign-bundle, reason: hurry }] }\n";
  const world = await publishWorld({
    policy: `version: 1\n${ignore}`,
    claims: { repository_id: "9" },
  });
  const { report } = await world.run();
  expect(report.outcome).toBe("refused");
  expect(report.findings.map(({ check, suppressed }) => [check, suppressed])).toContainEqual([
    "foreign-bundle",
    undefined,
  ]);
  expect(world.writes()).toEqual([]);
});

it("publishes no draft that somebody moved to another tag", async () => {
  const world = await publishWorld();
  const { registry } = world.ports;
  const moved: typeof registry = {
    ...registry,
    publish: async (...of) => {
      const done = await registry.publish(...of);
      for (const draft of world.repository().releases) draft.tagName = "v9.9.9";
      return done;
    },
  };
  const { report } = await publishPackage(
    {
      bundle: "sealed",
      "bundle-digest": world.digest,
      "dry-run": false,
      environment: "",
      "npm-token": "",
      policy: "",
    },
    { ...world.ports, registry: moved },
    releaseChecks,
  );
  expect(report.error?.message).toBe("The draft of v1.2.3 was moved to the tag v9.9.9");
  expect(world.repository().releases).toMatchObject([{ draft: true }]);
});

it("refuses on a runner where nothing was checked out, because the policy may be missing with it", async () => {
  const world = await publishWorld();
  rmSync(join(world.root, ".github"), { recursive: true });
  await expect(world.run()).rejects.toMatchObject({
    code: "policy",
    message: expect.stringContaining("The workspace holds no checkout"),
    fix: expect.stringContaining("Check out the repository"),
  });
  expect(world.writes()).toEqual([]);
});

const attempt = (run_attempt: string) => publishWorld({ claims: { run_attempt } });

it("lets somebody who may not release run no failed jobs again", async () => {
  const world = await attempt("2");
  const repository = world.repository();
  repository.collaborators = [{ login: "maintainer", roleName: "write", base: "write" }];
  const conclusion = await world.run();
  expect(findings(conclusion)).toEqual([
    "unproven-retry: Attempt 2 was started by maintainer, who has the role write; only maintain or admin may release",
  ]);
  expect(world.writes()).toEqual([]);
});

it("lets a maintainer run the failed jobs again", async () => {
  const { report } = await (await attempt("2")).run({ "dry-run": true });
  expect(report.outcome).toBe("passed");
});

it("cannot check a later attempt of which nobody says who started it", async () => {
  const world = await attempt("2");
  const ports = { ...world.ports, startedBy: "" };
  const inputs = { bundle: "sealed", "bundle-digest": world.digest, "dry-run": false };
  const open = { environment: "", "npm-token": "", policy: "" };
  const { report } = await publishPackage({ ...inputs, ...open }, ports, releaseChecks);
  expect(report.verdicts).toContainEqual(
    expect.objectContaining({ check: "unproven-retry", verdict: "could-not-check" }),
  );
  expect(world.writes()).toEqual([]);
});
