import { expect, it } from "vitest";
import type { Place } from "../../../src/domain/finding/place.ts";
import type { Report } from "../../../src/domain/report/report.ts";
import { FindingsAt } from "../../../src/report/graph/findings-at.ts";
import { findingOf, placeAt, reportOf } from "../../support/sample-report.ts";

type Job = NonNullable<Report["graph"]>["workflows"][number]["jobs"][number];

const at = (offset: number, path = "a.yml"): Place => ({
  path,
  start: { ...placeAt(path, [1]).start, offset },
  end: { ...placeAt(path, [1]).end, offset: offset + 1 },
});

const job: Job = {
  id: "a",
  needs: [],
  depth: 0,
  starters: [],
  powers: [],
  channels: [],
  onReleasePath: false,
  place: { ...at(10), end: at(20).start },
};
const workflow = { path: "a.yml", name: "", starts: [], jobs: [job], jobsLeftOut: 0 };

const look = (...places: readonly Place[]) =>
  new FindingsAt(
    reportOf({
      findings: places.map((place, index) => findingOf({ place, message: `${index}` })),
      graph: { workflows: [workflow], leftOut: 0 },
    }),
  );

it("gives a job what begins within it, from its first character to its last", () => {
  const found = look(at(9), at(10), at(19), at(20), at(15, "b.yml"));
  expect(found.job(job).map(({ message }) => message)).toEqual(["1", "2"]);
  expect(found.outside(workflow).map(({ message }) => message)).toEqual(["0", "3"]);
});

it("finds nothing where nothing is", () => {
  expect(look().job(job)).toEqual([]);
  expect(look().outside(workflow)).toEqual([]);
});
