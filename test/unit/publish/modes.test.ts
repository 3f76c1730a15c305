import { expect, it } from "vitest";
import { NAME, type PublishWorld, publishWorld } from "../../support/publish-world.ts";

type Conclusion = Awaited<ReturnType<PublishWorld["run"]>>;

const results = ({ outputs }: Conclusion) =>
  JSON.parse(outputs.result) as { target: string; state: string; reason?: string; url?: string }[];

const states = (conclusion: Conclusion) => results(conclusion).map(({ state }) => state);
const reasons = (conclusion: Conclusion) => results(conclusion).map(({ reason }) => reason);

const planned = ({ report }: Conclusion) =>
  (report.details as { "publish-package": { plan: { does: string }[] } })[
    "publish-package"
  ].plan.map(({ does }) => does);

it("plans every step with the digests of what would be sent, and writes nothing", async () => {
  const world = await publishWorld();
  const { report } = await world.run({ mode: "plan" });
  expect(report.outcome).toBe("passed");
  expect(report.details).toMatchObject({ "publish-package": { mode: "plan", dryRun: true } });
  const tarball = world.bundle.files[0]?.sha256;
  const npm = planned({ report } as Conclusion).find((does) => does.startsWith("publish @octo"));
  expect(npm).toMatch(new RegExp(`tarball sha256:${tarball}, description sha256:[0-9a-f]{64}\\)$`));
  expect(world.writes()).toEqual([]);
});

it("publishes the plan that was approved", async () => {
  const world = await publishWorld();
  const plan = await world.run({ mode: "plan" });
  const approved = { "plan-digest": plan.outputs["plan-digest"] };
  expect((await world.run(approved)).report.outcome).toBe("passed");
});

it("refuses a plan other than the approved one, and shows it", async () => {
  const world = await publishWorld();
  const other = "a".repeat(64);
  const conclusion = await world.run({ "plan-digest": other });
  expect(conclusion.report.outcome).toBe("error");
  expect(conclusion.report.error?.message).toBe(
    `The plan at hand has the digest ${conclusion.outputs["plan-digest"]}, but ${other} was approved`,
  );
  expect(conclusion.report.error?.fix).toContain("Compare the plan in this report");
  expect(planned(conclusion).length).toBeGreaterThan(4);
  expect(world.writes()).toEqual([]);
});

it("takes another policy for another plan", async () => {
  const asked = await publishWorld();
  const { outputs } = await asked.run({ mode: "plan" });
  const policy =
    "version: 1\ntargets:\n  - registry: npm\n    tag: next\n  - registry: github-release\n";
  const world = await publishWorld({ policy });
  const { report } = await world.run({ "plan-digest": outputs["plan-digest"] });
  expect(report.error?.message).toContain("was approved");
});

it.for([
  ["a release for a prerelease", "prerelease: true"],
  ["other notes for the same", "notes: generated"],
] as const)("never takes %s as it was approved", async ([, release]) => {
  const asked = await publishWorld();
  const { outputs } = await asked.run({ mode: "plan" });
  const policy = `version: 1\ntargets:\n  - registry: npm\n  - { registry: github-release, ${release} }\n`;
  const world = await publishWorld({ policy });
  const { report } = await world.run({ "plan-digest": outputs["plan-digest"] });
  expect(report.error?.message).toContain("was approved");
  expect(world.writes()).toEqual([]);
});

it("goes on with an approved plan of which a part is done", async () => {
  const world = await publishWorld();
  const approved = { "plan-digest": (await world.run({ mode: "plan" })).outputs["plan-digest"] };
  world.fault("github:create-ref:refused");
  const first = await world.run(approved);
  expect(states(first)).toEqual(["published", "failed"]);
  world.fault();
  const second = await world.run(approved);
  expect(second.report.outcome).toBe("passed");
  expect(second.outputs["plan-digest"]).toBe(approved["plan-digest"]);
  expect(planned(second).length).toBeLessThan(planned(first).length);
  const third = await world.run(approved);
  expect(planned(third)).toEqual([]);
  expect(third.outputs["plan-digest"]).toBe(approved["plan-digest"]);
});

it("asks every target for the bytes, and finds them absent before a publication", async () => {
  const world = await publishWorld();
  const conclusion = await world.run({ mode: "verify-only" });
  expect(conclusion.report.outcome).toBe("pending");
  expect(states(conclusion)).toEqual(["absent", "absent"]);
  expect(conclusion.report.summary).toContain("npm does not have this version");
  expect(world.writes()).toEqual([]);
  const exchanges = world.services.registryDouble.exchanges;
  expect(exchanges.filter(({ call }) => call === "npm:exchange")).toEqual([]);
});

it("finds every target with exactly the bytes after a publication", async () => {
  const world = await publishWorld();
  await world.run();
  const before = world.writes().length;
  const conclusion = await world.run({ mode: "verify-only" });
  expect(conclusion.report.outcome).toBe("passed");
  expect(states(conclusion)).toEqual(["already", "already"]);
  expect(conclusion.report.summary).toBe("Every target holds exactly these bytes.");
  expect(world.writes()).toHaveLength(before);
});

it("refuses other bytes when it only asks", async () => {
  const world = await publishWorld();
  world.npm.seed({ name: NAME, version: "1.2.3", tarball: Buffer.from("other") });
  const conclusion = await world.run({ mode: "verify-only" });
  expect(conclusion.report.outcome).toBe("refused");
  expect(conclusion.report.findings.map(({ check }) => check)).toEqual(["occupied-version"]);
  expect(reasons(conclusion)[0]).toBe("npm has this version with other bytes");
});

it("refuses a published release that lacks a file when it only asks", async () => {
  const world = await publishWorld();
  await world.run();
  world.repository().releases[0]?.assets.splice(0, 1);
  const conclusion = await world.run({ mode: "verify-only" });
  expect(conclusion.report.outcome).toBe("refused");
  expect(reasons(conclusion)[1]).toMatch(/^The release lacks /);
});

it("never takes a registry that does not answer for one that has the bytes", async () => {
  const world = await publishWorld();
  await world.run();
  world.fault("npm:packument:500");
  const conclusion = await world.run({ mode: "verify-only" });
  expect(conclusion.report.outcome).toBe("refused");
  expect(states(conclusion)).toEqual(["unknown", "already"]);
  expect(reasons(conclusion)[0]).toContain("It takes an answer of npm");
});

it("needs no credential to ask", async () => {
  const policy =
    "version: 1\ntargets:\n  - registry: npm\n    trusted-publishing: false\n  - registry: github-release\n";
  const world = await publishWorld({ policy });
  expect(states(await world.run({ mode: "verify-only" }))).toEqual(["absent", "absent"]);
  await expect(world.run()).rejects.toThrow("npm-token is empty");
});

it("refuses a dry run that only asks", async () => {
  const world = await publishWorld();
  await expect(world.run({ mode: "verify-only", "dry-run": true })).rejects.toThrow(
    "dry-run is true, but mode is verify-only",
  );
});
