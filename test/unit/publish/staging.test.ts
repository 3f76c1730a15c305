import { expect, it } from "vitest";
import type { npmDouble } from "../../../src/rehearsal/npm/npm-double.ts";
import { ask, publishBody } from "../../support/npm-rehearsal.ts";
import { NAME, type PublishWorld, publishWorld, sha256 } from "../../support/publish-world.ts";

const POLICY =
  "version: 1\ntargets:\n  - registry: npm\n    mode: stage\n  - registry: github-release\n";

type Conclusion = Awaited<ReturnType<PublishWorld["run"]>>;
type Permission = Parameters<ReturnType<typeof npmDouble>["allowPublisher"]>[1]["permissions"];

const results = ({ outputs }: Conclusion) =>
  JSON.parse(outputs.result) as { target: string; state: string; reason?: string }[];

const states = (conclusion: Conclusion) => results(conclusion).map(({ state }) => state);
const reasonOf = (conclusion: Conclusion) => results(conclusion)[0]?.reason ?? "";
const stageIdIn = (text: string) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(text)?.[0] ?? "";

/** What a maintainer does with a second factor. */
const decide = (world: PublishWorld, stageId: string, verdict: "approve" | "reject") =>
  ask(world.services.registry, `/-/stage/${stageId}${verdict === "approve" ? "/approve" : ""}`, {
    method: verdict === "approve" ? "POST" : "DELETE",
    token: world.npm.tokenFor("mona"),
    headers: { "npm-otp": "123456" },
  });

const allow = (world: PublishWorld, permissions: NonNullable<Permission>) =>
  world.npm.allowPublisher(NAME, {
    repository: "octo/widget",
    workflow: "release.yml",
    permissions,
  });

it("stages, keeps the release a draft and tells how to approve it", async () => {
  const world = await publishWorld({ policy: POLICY });
  const conclusion = await world.run();
  expect(conclusion.report.outcome).toBe("pending");
  expect(states(conclusion)).toEqual(["staged", "planned"]);
  const reason = reasonOf(conclusion);
  const id = stageIdIn(reason);
  expect(reason).toContain(`Approve it with \`npm stage approve ${id}\``);
  expect(reason).toContain("/settings/ACCOUNT/staged-packages");
  expect(world.published()).toBeUndefined();
  expect(world.repository().releases).toMatchObject([{ draft: true }]);
  expect(world.repository().tags).toEqual([]);
  expect(conclusion.outputs["release-url"]).toBe("");
  expect(conclusion.report.summary).toBe(
    "npm:@octo/widget@1.2.3 waits for approval at npm; the release stays a draft.",
  );
  expect(results(conclusion)[1]?.reason).toBe("Waits for npm:@octo/widget@1.2.3");
});

it("goes on to tag and release once a maintainer has approved", async () => {
  const world = await publishWorld({ policy: POLICY });
  const staged = await world.run();
  expect((await decide(world, stageIdIn(reasonOf(staged)), "approve")).status).toBe(200);
  const conclusion = await world.run();
  expect(conclusion.report.outcome).toBe("passed");
  expect(states(conclusion)).toEqual(["already", "published"]);
  expect(world.published()?.attestations).toHaveLength(2);
  expect(sha256(world.published()?.tarball ?? Buffer.from(""))).toBe(world.bundle.files[0]?.sha256);
  expect(world.repository().releases).toMatchObject([{ draft: false }]);
});

it("stays staged when it is run again too early, and cannot see whose bytes wait", async () => {
  const world = await publishWorld({ policy: POLICY });
  await world.run();
  const again = await world.run();
  expect(again.report.outcome).toBe("pending");
  expect(states(again)).toEqual(["staged", "planned"]);
  expect(reasonOf(again)).toContain("`npm stage list @octo/widget`");
  expect(reasonOf(again)).toContain(`only if its SHA-256 is ${world.bundle.files[0]?.sha256}`);
});

it("reads the staged bytes back where a token lets it look, and sends nothing twice", async () => {
  const world = await publishWorld({ policy: POLICY });
  const token = world.npm.tokenFor("mona", [NAME], "stage");
  const first = await world.run({ "npm-token": token });
  const writes = world.writes().length;
  const again = await world.run({ "npm-token": token });
  expect(stageIdIn(reasonOf(again))).toBe(stageIdIn(reasonOf(first)));
  expect(reasonOf(again)).toContain("Look at it with `npm stage view");
  expect(world.writes()).toHaveLength(writes);
});

it("refuses to leave other bytes to the approval", async () => {
  const world = await publishWorld({ policy: POLICY });
  const token = world.npm.tokenFor("mona");
  const other = { name: NAME, version: "1.2.3", tarball: Buffer.from("evil") };
  await ask(world.services.registry, `/-/stage/package/${NAME.replace("/", "%2f")}`, {
    method: "POST",
    body: JSON.stringify({ ...publishBody(other), access: "public" }),
    token,
  });
  const conclusion = await world.run({ "npm-token": token });
  expect(conclusion.report.outcome).toBe("error");
  expect(conclusion.report.error?.message).toContain("waits at npm for approval with other bytes");
  expect(conclusion.report.error?.fix).toContain("npm stage reject");
  expect(states(conclusion)).toEqual(["failed", "planned"]);
});

it("finds with a token whose bytes an earlier stage holds, though it was to publish directly", async () => {
  const world = await publishWorld();
  const token = world.npm.tokenFor("mona");
  const other = { name: NAME, version: "1.2.3", tarball: Buffer.from("evil") };
  await ask(world.services.registry, `/-/stage/package/${NAME.replace("/", "%2f")}`, {
    method: "POST",
    body: JSON.stringify({ ...publishBody(other), access: "public" }),
    token,
  });
  const { report } = await world.run({ "npm-token": token });
  expect(report.error?.message).toContain("waits at npm for approval with other bytes");
});

it("stages again what a maintainer rejected", async () => {
  const world = await publishWorld({ policy: POLICY });
  const first = stageIdIn(reasonOf(await world.run()));
  expect((await decide(world, first, "reject")).status).toBe(200);
  const again = await world.run();
  expect(again.report.outcome).toBe("pending");
  expect(stageIdIn(reasonOf(again))).not.toBe(first);
});

it("refuses on the next run when somebody approved other bytes", async () => {
  const world = await publishWorld({ policy: POLICY });
  await world.run();
  world.npm.seed({ name: NAME, version: "1.2.3", tarball: Buffer.from("other") });
  const conclusion = await world.run();
  expect(conclusion.report.outcome).toBe("refused");
  expect(conclusion.report.findings.map(({ check }) => check)).toEqual(["occupied-version"]);
});

it("takes a lost answer for staged only after it has asked again", async () => {
  const world = await publishWorld({ policy: POLICY });
  world.fault("npm:stage:reset-after-commit*1");
  const conclusion = await world.run();
  expect(conclusion.report.outcome).toBe("pending");
  const stages = world.writes().filter((each) => each.startsWith("npm:stage"));
  expect(stages).toEqual(["npm:stage 201", "npm:stage 409"]);
  expect(reasonOf(conclusion)).toContain("could not be seen");
});

it.for(["reset-before-commit", "reset-after-commit", "500", "503", "429", "slow-body"])(
  "stages once through %s, and goes on after the approval",
  async (kind) => {
    const world = await publishWorld({ policy: POLICY });
    world.fault(`npm:stage:${kind}*1`);
    expect((await world.run()).report.outcome).toBe("pending");
    const token = world.npm.tokenFor("mona");
    const list = await ask(world.services.registry, "/-/stage", { token });
    expect(JSON.parse(list.text)).toMatchObject({ total: 1, items: [{ version: "1.2.3" }] });
    await decide(world, stageIdIn(list.text), "approve");
    const conclusion = await world.run();
    expect(states(conclusion)).toEqual(["already", "published"]);
  },
);

it("names the line of the policy for a trusted publisher that may only stage", async () => {
  const world = await publishWorld();
  allow(world, ["createStagedPackage"]);
  const { report } = await world.run();
  expect(report.error?.message).toContain(
    "403: OIDC permission denied for this action): the trusted publisher of @octo/widget may stage versions, but not publish them",
  );
  expect(report.error?.fix).toContain("Write `mode: stage` for the npm target in the policy");
  expect(world.repository().releases).toMatchObject([{ draft: true }]);
});

it("stages with a trusted publisher that may only stage", async () => {
  const world = await publishWorld({ policy: POLICY });
  allow(world, ["createStagedPackage"]);
  expect((await world.run()).report.outcome).toBe("pending");
});

it("names the line of the policy for a trusted publisher that may only publish", async () => {
  const world = await publishWorld({ policy: POLICY });
  allow(world, ["createPackage"]);
  const { report } = await world.run();
  expect(report.error?.message).toContain("may publish versions, but not stage them");
  expect(report.error?.fix).toContain("`mode: publish`");
});

it("stages no first version, and says so before anything is written", async () => {
  const world = await publishWorld({ policy: POLICY, newPackage: true });
  const { report } = await world.run({ "npm-token": world.npm.tokenFor("mona") });
  expect(report.findings.map(({ message }) => message)).toEqual([
    "@octo/widget does not exist on npm yet, so that it cannot be staged",
  ]);
  expect(world.writes()).toEqual([]);
});
