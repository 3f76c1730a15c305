import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import type { WorkflowCheck, WorkflowExample } from "../../src/checks/define-check.ts";
import { WorkflowJudge } from "../../src/checks/judge-workflows.ts";
import type { Finding, Fix } from "../../src/domain/finding/finding.ts";
import { onlineExample } from "../support/online-example.ts";
import { EXAMPLE_PATH, type PlainExample, readExample, unmark } from "../support/marked-example.ts";

const FOLDER = "src/checks/workflow";
// The paths are not known before: every file below the folder is tested.
const checks = await Promise.all(
  readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map(async (name) => {
      const module = (await import(/* @vite-ignore */ `../../${FOLDER}/${name}`)) as {
        default: WorkflowCheck;
      };
      return { name: basename(name), check: module.default };
    }),
);

async function findingsOf(check: WorkflowCheck, plain: PlainExample): Promise<readonly Finding[]> {
  const judge = new WorkflowJudge({
    checks: [check],
    shows: () => true,
    honoursComments: false,
    today: "2026-01-01",
  });
  const { files, repository } = await readExample(plain);
  for (const file of files) judge.look(file);
  judge.lookAround(repository);
  const judgement = judge.judgement();
  expect(judgement.verdicts[0]?.needs ?? "").not.toMatch(/failed with|can be parsed/);
  return judgement.findings.toSorted(
    (a, b) => (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0),
  );
}

function placeOf({ place }: Finding, { path, files }: PlainExample): string {
  if (!place) return "nowhere";
  const { start, end } = place;
  const text = files[place.path] ?? "";
  const lineLength = text.split("\n")[start.line - 1]?.length ?? 0;
  const where = `${start.line}:${start.column}-${end.line === start.line ? end.column : lineLength + 1}`;
  return place.path === path ? where : `${place.path}:${where}`;
}

function withoutMarks(example: WorkflowExample): PlainExample {
  const { yaml, path = EXAMPLE_PATH, files = {}, online } = example;
  const all = Object.entries({ ...files, [path]: yaml });
  return {
    path,
    files: Object.fromEntries(all.map(([name, text]) => [name, unmark(text).yaml])),
    ...(online && { online: onlineExample(online) }),
  };
}

function expectedOf({ yaml, path = EXAMPLE_PATH, files = {}, says }: WorkflowExample) {
  const own = unmark(yaml).expected;
  const others = Object.entries(files).flatMap(([name, text]) =>
    name === path
      ? []
      : unmark(text).expected.map((mark) => ({ ...mark, place: `${name}:${mark.place}` })),
  );
  const placeless = says === undefined ? [] : [{ place: "nowhere", sentence: says }];
  return [...own, ...others, ...placeless];
}

function apply({ edits }: Fix, plain: PlainExample): PlainExample {
  const mended = { ...plain.files };
  for (const edit of edits.toSorted((a, b) => b.from - a.from)) {
    const text = mended[edit.path] ?? "";
    mended[edit.path] = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  }
  return { ...plain, files: mended };
}

const byPlace = (a: { place: string }, b: { place: string }): number =>
  a.place < b.place ? -1 : a.place > b.place ? 1 : 0;

describe.for(checks)("$name", ({ name, check }) => {
  it("is named after its id and has two examples of each kind", () => {
    expect(name).toBe(`${check.id}.ts`);
    expect(check.examples.bad.length).toBeGreaterThan(1);
    expect(check.examples.good.length).toBeGreaterThan(0);
  });

  it("speaks at an altitude", () => {
    const { workflow, job, step, config, repository } = check;
    expect([workflow, job, step, config, repository].filter(Boolean)).not.toHaveLength(0);
  });

  it.for(check.examples.bad)("speaks of exactly the marked places: $title", async (example) => {
    const plain = withoutMarks(example);
    const findings = await findingsOf(check, plain);
    const expected = expectedOf(example);
    const said = findings.map((finding) => ({
      place: placeOf(finding, plain),
      severity: finding.severity,
      sentence: finding.message,
    }));
    expect(expected).not.toHaveLength(0);
    expect(said.toSorted(byPlace)).toEqual(
      expected.toSorted(byPlace).map((mark) => ({
        place: mark.place,
        severity: ("severity" in mark ? mark.severity : undefined) ?? expect.any(String),
        sentence: expect.stringContaining(mark.sentence),
      })),
    );
  });

  it.for(check.examples.bad)("is content once it is mended: $title", async (example) => {
    const plain = withoutMarks(example);
    const before = await findingsOf(check, plain);
    for (const { fixes = [], message } of before)
      for (const fix of fixes) {
        // One fix after another, each on the untouched example.
        // oxlint-disable-next-line no-await-in-loop
        const after = await findingsOf(check, apply(fix, plain));
        expect(after.length, `${fix.title}: ${message}`).toBeLessThan(before.length);
      }
  });

  it.for(check.examples.good)("says nothing of what is fine: $title", async (example) => {
    expect(await findingsOf(check, withoutMarks(example))).toEqual([]);
  });
});
