import { expect, it } from "vitest";
import { ask } from "../../support/npm-rehearsal.ts";
import { NAME, type PublishWorld, publishWorld } from "../../support/publish-world.ts";

type Conclusion = Awaited<ReturnType<PublishWorld["run"]>>;

const standing = ({ outputs }: Conclusion) =>
  Object.fromEntries(
    (JSON.parse(outputs.result) as { target: string; state: string; reason?: string }[]).map(
      ({ target, state, reason }) => [target.replace(/@1\.2\.3|@v1\.2\.3/, ""), { state, reason }],
    ),
  );

const states = (conclusion: Conclusion) =>
  Object.fromEntries(
    Object.entries(standing(conclusion)).map(([name, { state }]) => [name, state]),
  );

const RELEASE = "github-release:octo/widget";

/** The widget needs the core, which needs the base. */
const SIBLINGS = {
  "@octo/base": {},
  "@octo/core": { dependencies: { "@octo/base": "^1.2.3" } },
  zlast: { dependencies: { "@octo/widget": "^1.2.3" } },
};
const DEPENDENCIES = { manifest: { dependencies: { "@octo/core": "^1.2.3" } }, siblings: SIBLINGS };

const sent = (world: PublishWorld) =>
  world.services.registryDouble.exchanges
    .filter(({ call, method }) => /^npm:(publish|stage)$/.test(call) && method !== "GET")
    .map(
      ({ path, status }) =>
        `${decodeURIComponent(path).replace(/^\/(-\/stage\/package\/)?/, "")} ${status}`,
    );

it("publishes every package after those that it needs", async () => {
  const world = await publishWorld(DEPENDENCIES);
  const conclusion = await world.run();
  expect(conclusion.report.outcome).toBe("passed");
  expect(sent(world)).toEqual([
    "@octo/base 200",
    "@octo/core 200",
    "@octo/widget 200",
    "zlast 200",
  ]);
  expect(new Set(Object.values(states(conclusion)))).toEqual(new Set(["published"]));
});

it("stops at the first package that fails, says what was done, and goes on from there", async () => {
  const world = await publishWorld(DEPENDENCIES);
  world.npm.allowPublisher(NAME, {
    repository: "octo/widget",
    workflow: "release.yml",
    permissions: ["createStagedPackage"],
  });
  const failed = await world.run();
  expect(failed.report.outcome).toBe("error");
  expect(states(failed)).toEqual({
    "npm:@octo/base": "published",
    "npm:@octo/core": "published",
    "npm:@octo/widget": "failed",
    "npm:zlast": "planned",
    [RELEASE]: "planned",
  });
  expect(standing(failed)["npm:zlast"]?.reason).toBe(
    "Not begun, because npm:@octo/widget@1.2.3 failed",
  );
  expect(world.repository().releases).toMatchObject([{ draft: true }]);
  world.npm.allowPublisher(NAME, { repository: "octo/widget", workflow: "release.yml" });
  const again = await world.run();
  expect(again.report.outcome).toBe("passed");
  expect(states(again)).toEqual({
    "npm:@octo/base": "already",
    "npm:@octo/core": "already",
    "npm:@octo/widget": "published",
    "npm:zlast": "published",
    [RELEASE]: "published",
  });
});

it("asks npm about every package before the first write", async () => {
  const world = await publishWorld(DEPENDENCIES);
  world.npm.allowPublisher("zlast", { repository: "octo/other", workflow: "release.yml" });
  const { report } = await world.run();
  expect(report.error?.message).toContain("npm does not trust this workflow for zlast");
  expect(world.writes()).toEqual([]);
});

const entry = (...lines: string[]) =>
  `  - registry: npm\n${lines.map((l) => `    ${l}\n`).join("")}`;
const policyOf = (...entries: string[]) =>
  `version: 1\ntargets:\n${entries.join("")}  - registry: github-release\n`;

it("lets nothing go live that needs a package which waits for approval", async () => {
  const policy = policyOf(entry('package: "@octo/core"', "mode: stage"), entry());
  const world = await publishWorld({ ...DEPENDENCIES, policy });
  const staged = await world.run();
  expect(staged.report.outcome).toBe("pending");
  expect(states(staged)).toEqual({
    "npm:@octo/base": "published",
    "npm:@octo/core": "staged",
    "npm:@octo/widget": "planned",
    "npm:zlast": "planned",
    [RELEASE]: "planned",
  });
  expect(standing(staged)["npm:zlast"]?.reason).toBe("Waits for npm:@octo/core@1.2.3");
  const id = /approve ([0-9a-f-]{36})/.exec(standing(staged)["npm:@octo/core"]?.reason ?? "")?.[1];
  await ask(world.services.registry, `/-/stage/${id}/approve`, {
    method: "POST",
    token: world.npm.tokenFor("mona"),
    headers: { "npm-otp": "123456" },
  });
  expect((await world.run()).report.outcome).toBe("passed");
});

it("stages every package that is to be approved in one run", async () => {
  const world = await publishWorld({ ...DEPENDENCIES, policy: policyOf(entry("mode: stage")) });
  const { report } = await world.run();
  expect(report.outcome).toBe("pending");
  expect(sent(world)).toEqual([
    "@octo/base 201",
    "@octo/core 201",
    "@octo/widget 201",
    "zlast 201",
  ]);
  expect(report.summary).toContain("npm:zlast@1.2.3 wait for approval at npm");
});

it("says which packages need each other, and publishes them in the order of their names", async () => {
  const siblings = { "@octo/gear": { dependencies: { "@octo/widget": "^1.2.3" } } };
  const manifest = { dependencies: { "@octo/gear": "^1.2.3" } };
  const world = await publishWorld({ siblings, manifest });
  const { report } = await world.run();
  expect(report.outcome).toBe("passed");
  expect(report.findings.map(({ message }) => message)).toEqual([
    "@octo/gear and @octo/widget need each other; @octo/gear is published first, because of its name",
  ]);
  expect(sent(world)).toEqual(["@octo/gear 200", "@octo/widget 200"]);
});

it("publishes no bundle with a package that the policy does not name", async () => {
  const policy = policyOf(entry('package: "@octo/widget"'));
  const world = await publishWorld({ ...DEPENDENCIES, policy });
  await expect(world.run()).rejects.toThrow(
    "The bundle holds octo-base-1.2.3.tgz, which no npm target of the policy names",
  );
  expect(world.writes()).toEqual([]);
});
