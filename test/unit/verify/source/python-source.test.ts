import { afterAll, beforeAll, expect, it } from "vitest";
import { mapSighting } from "../../../../src/domain/published/sighting.ts";
import type { PublishedSources } from "../../../../src/ports/published-source.ts";
import { sourceOf } from "../../../support/source-of.ts";
import { sdistOf, wheelOf } from "../../../support/python-files.ts";
import {
  type Index,
  indexWorld,
  SDIST,
  verifyIndex,
  WHEEL,
} from "../../../support/python-world.ts";

let place: Index;
beforeAll(async () => {
  place = await indexWorld();
});
afterAll(() => place.stop());

/** What is said of a sound wheel and sdist beside the tree of another version, or of other files. */
async function judge(sources: PublishedSources) {
  place.show(place.good());
  const { report, failed } = await verifyIndex(place, { sources });
  const said = report.findings.map(({ message }) => message);
  const needs = report.verdicts.flatMap(({ verdict, needs: lack = "" }) =>
    verdict === "could-not-check" ? [lack] : [],
  );
  return { outcome: report.outcome, failed, said, needs };
}

const ARCHIVES = { [WHEEL]: wheelOf("widget", "1.0.0"), [SDIST]: sdistOf("widget", "1.0.0") };

/** The tree with other bytes in the files of this name. */
const withOther = (name: string): PublishedSources => {
  const good = sourceOf("widget", ARCHIVES);
  return {
    ...good,
    tree: async (...of) =>
      mapSighting(await good.tree(...of), ({ commit, files }) => ({
        commit,
        files: files.map((file) =>
          file.path.endsWith(name) ? { ...file, blob: "0".repeat(40) } : file,
        ),
      })),
  };
};

it("passes a wheel and an sdist whose files are the tree's", async () => {
  expect((await judge(sourceOf("widget", ARCHIVES))).outcome).toBe("passed");
});

it("refuses a wheel and an sdist with a file that has other bytes than the tree's", async () => {
  const { outcome, failed, said } = await judge(withOther("__init__.py"));
  expect([outcome, failed]).toEqual(["refused", ["file-differs-from-source"]]);
  const where = `other bytes than in the tree of commit ${"a".repeat(40)}`;
  for (const name of [WHEEL, SDIST])
    expect(said).toContainEqual(expect.stringContaining(`${name} of pypi:widget@1.0.0: `));
  expect(said.every((each) => each.includes(where))).toBe(true);
});

it("could not look where the root of the tree is another project's", async () => {
  const { outcome, needs } = await judge(sourceOf("gadget", {}));
  expect(outcome).toBe("refused");
  expect(needs[0]).toContain("pyproject.toml is of another package; name it with `verify.folders`");
});
