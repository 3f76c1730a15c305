import { expect, it } from "vitest";
import { known, unknown } from "../../../src/domain/failure/fact.ts";
import { permissionText } from "../../../src/domain/permission/permission-text.ts";
import { goodRelease, withEnvironment } from "../../../src/domain/permission/release-specimen.ts";
import { runTable } from "../../../src/domain/permission/run-table.ts";
import { parseWorkflowRef } from "../../../src/domain/permission/workflow-ref.ts";
import { visibleText } from "../../../src/domain/text/visible-text.ts";
import { dayOf } from "../../../src/domain/time/day-of.ts";

it.for([
  ["actions=read", "actions: read"],
  ["actions=read,contents=write", "actions: read and contents: write"],
  ["actions=read; administration=read", "actions: read, or administration: read"],
  [" actions=read , contents=read ;; ", "actions: read and contents: read"],
  ["", ""],
])("reads the header %j as %j", ([header = "", text]) => {
  expect(permissionText(header)).toBe(text);
});

it.for([
  [
    "o/r/.github/workflows/a.yml@refs/heads/main",
    { repository: "o/r", path: ".github/workflows/a.yml", ref: "refs/heads/main" },
  ],
  [
    "o/r/.github/workflows/a.yaml@refs/heads/x@y",
    { repository: "o/r", path: ".github/workflows/a.yaml", ref: "refs/heads/x@y" },
  ],
  ["o/r/.github/workflows/sub/a.yml@refs/heads/main", undefined],
  ["o/r/workflows/a.yml@refs/heads/main", undefined],
  ["o/r/.github/workflows/a.json@refs/heads/main", undefined],
  ["o/r/.github/workflows/a.yml", undefined],
  ["o/r/.github/workflows/../../x.yml@refs/heads/main", undefined],
] as const)("takes %s apart", ([text, parts]) => {
  expect(parseWorkflowRef(text)).toEqual(parts);
});

it("writes out what cannot be seen or told apart", () => {
  expect(visibleText("m\u0430in\u{1F600}\n")).toBe(String.raw`m\u{430}in\u{1f600}\u{a}`);
  expect(visibleText("refs/heads/main~ ")).toBe("refs/heads/main~ ");
});

it.for([
  [0, "1970-01-01"],
  [-5, "1970-01-01"],
  [1_800_014_400_000, "2027-01-15"],
  [Infinity, "9999-12-31"],
] as const)("writes %d ms as the day %s", ([ms, day]) => {
  expect(dayOf(ms)).toBe(day);
});

const cell = (facts: typeof goodRelease, row: string): readonly string[] =>
  runTable(facts).rows.find(([name]) => name === row) ?? [];

it("shows the runner's words beside the API's", () => {
  expect(cell(goodRelease, "Actor")).toEqual(["Actor", "maintainer", "maintainer (id 7)"]);
  expect(cell(goodRelease, "Repository")).toEqual(["Repository", "org/project (id 42)", "id 42"]);
  expect(cell(goodRelease, "Role of the actor")[2]).toBe("maintain");
  expect(cell({ ...goodRelease, attempt: unknown("x") }, "Event")[2]).toBe("could not check");
});

it.for([
  [goodRelease, "1 reviewer(s), no self-review, branches: custom"],
  [
    withEnvironment({ preventsSelfReview: false }),
    "1 reviewer(s), self-review possible, branches: custom",
  ],
  [{ ...goodRelease, environment: known("absent" as const) }, "missing"],
  [{ ...goodRelease, environment: unknown("x") }, "could not check"],
] as const)("tells the environment in words", ([facts, text]) => {
  expect(cell(facts, "Environment release")[2]).toBe(text);
});
