import { expect, it } from "vitest";
import { mayMention } from "../../../src/domain/workflow/may-mention.ts";
import { defineCheck } from "../../../src/checks/define-check.ts";
import { judgeWorkflows } from "../../../src/checks/judge-workflows.ts";
import { readExample } from "../../support/marked-example.ts";

const CALLER = ".github/workflows/example.yml";
const using = (uses: string): string =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n`;
const action = (step: string): string => `runs:\n  using: composite\n  steps:\n    - ${step}\n`;

async function callerIn(files: Record<string, string>) {
  const { files: read } = await readExample({ path: CALLER, files });
  const caller = read.find(({ path }) => path === CALLER);
  if (caller === undefined || !("jobs" in caller)) throw new Error("the caller was not read");
  return caller;
}

it("finds a word in an action that the workflow runs, also by way of another one", async () => {
  const caller = await callerIn({
    [CALLER]: using("./outer"),
    "outer/action.yml": action("uses: ./inner"),
    "inner/action.yml": action("run: npm publish"),
  });
  expect(caller.file.mayMention(["npm publish"])).toBe(false);
  expect(mayMention(caller, ["npm publish"])).toBe(true);
  expect(mayMention(caller, ["twine"])).toBe(false);
});

it("ends where actions use each other in a circle", async () => {
  const caller = await callerIn({
    [CALLER]: using("./one"),
    "one/action.yml": action("uses: ./two"),
    "two/action.yml": action("uses: ./one"),
  });
  expect(mayMention(caller, ["twine"])).toBe(false);
});

it("keeps no check from a workflow that runs such an action", async () => {
  const caller = await callerIn({
    [CALLER]: using("./rel"),
    "rel/action.yml": action("run: npm publish"),
  });
  const check = defineCheck({
    id: "some-check",
    title: "Some check",
    severity: "low",
    why: "why",
    fix: "fix",
    onlyWith: ["npm publish"],
    *workflow({ place }) {
      yield { at: place, message: "looked" };
    },
    examples: { bad: [], good: [] },
  });
  const judging = {
    checks: [check],
    shows: () => true,
    honoursComments: false,
    today: "2026-01-01",
  };
  expect(judgeWorkflows([caller], judging).findings.map(({ message }) => message)).toEqual([
    "looked",
  ]);
});
