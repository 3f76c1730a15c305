import { describe, expect, test } from "vitest";
import { configKindOf, readConfig } from "../../../src/domain/workflow/config-file.ts";
import { readWorkflow } from "../../../src/domain/workflow/read-workflow.ts";
import { ALONE } from "../../../src/domain/workflow/repository.ts";

const JOBS = "jobs:\n  a:\n    runs-on: x\n    steps: [{ run: make }]\n";

async function problems(text: string): Promise<readonly string[]> {
  const { problems: found } = await readWorkflow("x.yml", text);
  return found.filter(({ blind }) => blind).map(({ message }) => message);
}

describe("a file is not taken for read", () => {
  test.each([
    ["with a carriage return alone, which ends a line for some", `on: push\r# \n${JOBS}`],
    ["with a null byte", `on: push\n# \u0000\n${JOBS}`],
    ["with the end of a document in front", `\n...\non: push\n${JOBS}`],
    ["with brackets that close nothing", `on: push\n${JOBS}}}\n`],
    ["with an empty key", `on: push\n${JOBS}    with:\n:     path: x\n`],
    ["with a bare tag in place of a value", `on: ! a\n${JOBS}`.replace("! a", "! a: [b")],
  ])("%s", async (_, text) => {
    expect((await problems(text)).join()).toMatch(/disagree|malformed/);
  });
});

describe("a file is read", () => {
  test.each([
    ["with a license and a document's beginning", `# x\n\n---\non: push\n${JOBS}`],
    [
      "with a closing bracket at the margin of its list",
      `on: push\n${JOBS.replace("[{ run: make }]", "[\n      { run: make },\n    ]")}`,
    ],
    ["with an anchor and its alias", `on: push\n${JOBS.replace("a:", "a: &a")}  b: *a\n`],
    ["with carriage returns and line feeds", `on: push\n${JOBS}`.replaceAll("\n", "\r\n")],
    [
      "with a key's text that looks like a key in a script",
      `on: push\n${JOBS}      - run: |\n          a: !b\n`.replace(
        "steps: [{ run: make }]",
        "steps:",
      ),
    ],
  ])("%s", async (_, text) => {
    expect(await problems(text)).toEqual([]);
  });
});

test("files of settings are read with the same doubts", async () => {
  const path = ".github/dependabot.yml";
  const text = "version: 2\rupdates: []\n";
  const kind = configKindOf(path) ?? "lockfile";
  const config = await readConfig({ path, text, kind, repository: ALONE });
  expect(config.problems.map(({ blind }) => blind)).toEqual([true]);
});
