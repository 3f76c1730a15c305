import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { WorkflowCheck } from "../../src/checks/define-check.ts";
import { judgeWorkflows } from "../../src/checks/judge-workflows.ts";
import type { Finding } from "../../src/domain/finding/finding.ts";
import { readExample, unmark } from "../support/marked-example.ts";

const FOLDER = "src/checks/workflow";
// The path is not known before: every file in the folder is tested.
const checks = await Promise.all(
  readdirSync(FOLDER).map(async (name) => {
    const module = (await import(/* @vite-ignore */ `../../${FOLDER}/${name}`)) as {
      default: WorkflowCheck;
    };
    return { name, check: module.default };
  }),
);

async function findingsOf(check: WorkflowCheck, yaml: string): Promise<readonly Finding[]> {
  const judgement = judgeWorkflows([await readExample(yaml)], {
    checks: [check],
    shows: () => true,
    honoursComments: false,
    today: "2026-01-01",
  });
  expect(judgement.verdicts[0]?.needs ?? "").not.toMatch(/failed with|can be parsed/);
  return judgement.findings.toSorted(
    (a, b) => (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0),
  );
}

function placeOf({ place }: Finding, yaml: string): string {
  if (!place) return "nowhere";
  const { start, end } = place;
  const lineLength = yaml.split("\n")[start.line - 1]?.length ?? 0;
  return `${start.line}:${start.column}-${end.line === start.line ? end.column : lineLength + 1}`;
}

describe.for(checks)("$name", ({ name, check }) => {
  it("is named after its id and has two examples of each kind", () => {
    expect(name).toBe(`${check.id}.ts`);
    expect(check.examples.bad.length).toBeGreaterThan(1);
    expect(check.examples.good.length).toBeGreaterThan(0);
  });

  it("works at exactly one altitude", () => {
    const altitudes = [check.workflow, check.job, check.step].filter(Boolean);
    expect(altitudes).toHaveLength(1);
  });

  it.for(check.examples.bad)("speaks of exactly the marked places: $title", async ({ yaml }) => {
    const example = unmark(yaml);
    const findings = await findingsOf(check, example.yaml);
    const said = findings.map((finding) => ({
      place: placeOf(finding, example.yaml),
      severity: finding.severity,
      sentence: finding.message,
    }));
    expect(example.expected).not.toHaveLength(0);
    expect(said).toEqual(
      example.expected.map(({ place, severity, sentence }) => ({
        place,
        severity: severity ?? expect.any(String),
        sentence: expect.stringContaining(sentence),
      })),
    );
  });

  it.for(check.examples.good)("says nothing of what is fine: $title", async ({ yaml }) => {
    expect(await findingsOf(check, unmark(yaml).yaml)).toEqual([]);
  });
});
