import { expect, it } from "vitest";
import { PUBLISHER } from "../../support/pypi-rehearsal.ts";
import { pypiWorld, type PypiWorld, PROJECT } from "../../support/pypi-world.ts";

const CALLS = ["pypi:upload", "pypi:mint", "pypi:simple", "pypi:audience"];
const EVERY = ["reset-before-commit", "reset-after-commit", "500", "503", "429", "slow-body"];

/** The index holds the sealed bytes exactly once, and nothing else. */
function expectExactlyOnce(world: PypiWorld): void {
  expect(
    world
      .held()
      .map(({ name, bytes, provenance }) => [
        name,
        world.files.some((file) => file.name === name && bytes.equals(file.bytes)),
        provenance?.attestation_bundles.length,
      ]),
  ).toEqual([
    ["octo_greeting-1.4.0-py3-none-any.whl", true, 1],
    ["octo_greeting-1.4.0.tar.gz", true, 1],
  ]);
  expect(world.repository().releases).toMatchObject([{ draft: false, tagName: "v1.4.0" }]);
}

const cells = CALLS.flatMap((call) => EVERY.map((kind) => [call, kind] as const));

it.for([...cells, ["pypi:simple", "stale-read"] as const])(
  "converges within one run when %s plays %s once",
  async ([call, kind]) => {
    const world = await pypiWorld();
    world.fault(`${call}:${kind}*1`);
    const { report } = await world.run();
    expect(report.error).toBeUndefined();
    expect(report.outcome).toBe("passed");
    expect(world.services.faults.hits).toHaveLength(1);
    expectExactlyOnce(world);
  },
);

it.for(CALLS.flatMap((call) => ["reset-after-commit", "503"].map((kind) => [call, kind] as const)))(
  "converges in a second run after %s played %s to the end",
  async ([call, kind]) => {
    const world = await pypiWorld();
    world.fault(`${call}:${kind}`);
    const first = await world.run();
    // An upload that arrived is seen, so that even its lasting silence ends well.
    const seen = call === "pypi:upload" && kind === "reset-after-commit";
    expect(first.report.outcome).toMatch(seen ? /passed/ : /refused|error/);
    world.fault();
    const second = await world.run();
    expect(second.report.error).toBeUndefined();
    expect(second.report.outcome).toBe("passed");
    expectExactlyOnce(world);
  },
);

it("asks by digest before it sends a file again whose upload went unanswered", async () => {
  const world = await pypiWorld();
  world.fault("pypi:upload:reset-after-commit*1");
  await world.run();
  // The first arrived although nobody said so: it was seen, and not sent again.
  expect(world.calls("pypi:upload")).toHaveLength(2);
  expectExactlyOnce(world);
});

it("says of an upload that stays unanswered and unseen that its outcome is not known", async () => {
  const world = await pypiWorld();
  world.fault("pypi:upload:reset-before-commit");
  const { report, outputs } = await world.run();
  expect(report.error).toMatchObject({
    code: "unknown-outcome",
    message: expect.stringMatching(
      /^uploading octo_greeting-1\.4\.0-py3-none-any\.whl: it is not known whether it was carried out/,
    ),
  });
  expect(outputs.result).toContain('"state":"unknown"');
  expect(world.repository().releases).toMatchObject([{ draft: true }]);
});

it("never sends an ID token twice, whatever happens to a mint", async () => {
  const world = await pypiWorld();
  world.fault("pypi:mint:reset-after-commit*3");
  const { report } = await world.run();
  expect(report.outcome).toBe("passed");
  expect(world.calls("pypi:mint").map(({ status }) => status)).not.toContain(422);
});

it("makes a project once, although nobody heard that its pending publisher did", async () => {
  const world = await pypiWorld({ newProject: true });
  world.pypi.allowPendingPublisher(PROJECT, PUBLISHER);
  world.fault("pypi:mint:reset-after-commit*1");
  const { report } = await world.run();
  expect(report.outcome).toBe("passed");
  expectExactlyOnce(world);
});

it("stops where somebody uploads other bytes under the name in the meantime", async () => {
  const world = await pypiWorld();
  const { signer } = world.ports;
  const conclusion = await world.run(
    {},
    {
      signer: {
        sign: async (statement) => {
          const signed = await signer.sign(statement);
          if (statement.predicateType.endsWith("/publish/v1"))
            world.pypi.seed(PROJECT, {
              "octo_greeting-1.4.0-py3-none-any.whl": Buffer.from("evil"),
            });
          return signed;
        },
      },
    },
  );
  expect(conclusion.report.error?.message).toBe(
    "octo_greeting-1.4.0-py3-none-any.whl appeared on PyPI with other bytes than the sealed ones",
  );
  expect(world.held()).toHaveLength(1);
  expect(world.repository().releases).toMatchObject([{ draft: true }]);
});
