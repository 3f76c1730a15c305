import { expect, it } from "vitest";
import type { PythonIndex } from "../../../src/ports/python-index.ts";
import { sampleWheel } from "../../../src/rehearsal/pypi/sample/sample-project.ts";
import { PROJECT, pypiWorld, type PypiWorld } from "../../support/pypi-world.ts";

type Conclusion = Awaited<ReturnType<PypiWorld["run"]>>;

const pypiTarget = ({ outputs }: Conclusion) =>
  (JSON.parse(outputs.result) as { target: string; state: string; reason?: string }[]).find(
    ({ target }) => target.startsWith("pypi:"),
  )!;

const FOREIGN = "octo_greeting-1.4.0-cp314-cp314-win_amd64.whl";

/** The same world with another index in front of it. */
const through = async (world: PypiWorld, changes: (index: PythonIndex) => Partial<PythonIndex>) =>
  world.run(
    {},
    {
      pythonIndexOf: (which) => {
        const index = world.ports.pythonIndexOf(which);
        return { ...index, ...changes(index) };
      },
    },
  );

it("never says that PyPI holds exactly the sealed files where it holds a wheel that nobody sealed", async () => {
  const world = await pypiWorld();
  await world.run();
  world.pypi.seed(PROJECT, { [FOREIGN]: sampleWheel({ version: "1.4.0" }).bytes });
  const conclusion = await world.run({ mode: "verify-only" });
  expect(conclusion.report.outcome).toBe("refused");
  expect(conclusion.report.findings.map(({ message }) => message)).toEqual([
    `pypi:octo-greeting@1.4.0 holds ${FOREIGN} on PyPI, which was not sealed`,
  ]);
  expect(pypiTarget(conclusion)).toMatchObject({
    state: "failed",
    reason: `The index holds besides ${FOREIGN}`,
  });
});

it("publishes no release on the word of an index that took a file and does not have it", async () => {
  const world = await pypiWorld();
  const conclusion = await through(world, () => ({
    upload: async () => ({ kind: "done", value: "live" }),
  }));
  expect(conclusion.report.outcome).toBe("error");
  expect(conclusion.report.error?.message).toContain("reading pypi:octo-greeting@1.4.0 back");
  expect(world.repository().releases).toMatchObject([{ draft: true }]);
});

it("publishes no release where somebody puts a file beside ours while it is made", async () => {
  const world = await pypiWorld();
  const conclusion = await through(world, (index) => ({
    upload: async (...of) => {
      const outcome = await index.upload(...of);
      if (!world.held().some(({ name }) => name === FOREIGN))
        world.pypi.seed(PROJECT, { [FOREIGN]: sampleWheel({ version: "1.4.0", name: "x" }).bytes });
      return outcome;
    },
  }));
  expect(conclusion.report.error?.message).toBe(
    `PyPI shows ${FOREIGN} under pypi:octo-greeting@1.4.0, which was not sealed`,
  );
  expect(world.repository().releases).toMatchObject([{ draft: true }]);
});
