import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { FAMILIES, type SubjectCheck } from "../../src/checks/define-check.ts";
import { answersOf } from "../../src/checks/judge.ts";

const files = FAMILIES.filter((family) => family !== "workflow").flatMap((family) => {
  const folder = join(import.meta.dirname, "../../src/checks", family);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return names.map((name) => ({ family, id: name.slice(0, -3), path: join(folder, name) }));
});

const loaded = await Promise.all(
  files.map(async (file) => {
    const module = (await import(pathToFileURL(file.path).href)) as {
      default: SubjectCheck<unknown>;
    };
    return { ...file, check: module.default };
  }),
);

it("finds the checks it is about", () => {
  expect(loaded.map(({ family }) => family)).toContain("secrets");
  expect(loaded.map(({ family }) => family)).toContain("permissions");
});

describe.for(loaded)("$family/$id", ({ family, id, check }) => {
  const { bad, good, unknown = [] } = check.examples;

  it("is named after its file and folder, and says everything about itself", () => {
    expect({ id: check.id, family: check.family }).toEqual({ id, family });
    for (const text of [check.title, check.why, check.fix]) expect(text.length).toBeGreaterThan(10);
    expect(bad.length).toBeGreaterThan(0);
    expect(good.length).toBeGreaterThan(0);
  });

  it.for(bad)("refuses $title", ({ given, says }) => {
    const answers = answersOf(() => check.inspect(given()));
    const messages = answers.flatMap((answer) => ("message" in answer ? [answer.message] : []));
    expect(messages.join("\n")).toContain(says);
  });

  it.for(good)("accepts $title", ({ given }) => {
    const answers = answersOf(() => check.inspect(given()));
    expect(answers.filter((answer) => !("notApplicable" in answer))).toEqual([]);
  });

  it.for(unknown)("cannot look at $title", ({ given, says }) => {
    const answers = answersOf(() => check.inspect(given()));
    expect(answers.filter((answer) => "message" in answer)).toEqual([]);
    const needs = answers.flatMap((answer) => ("needs" in answer ? [answer.needs] : []));
    expect(needs.join("\n")).toContain(says);
  });
});
