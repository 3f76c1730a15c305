import { describe, expect, it } from "vitest";
import type { Fix } from "../../../../src/domain/finding/finding.ts";
import {
  lowerGrant,
  narrowJob,
  narrowWorkflow,
  raiseGrants,
} from "../../../../src/domain/workflow/credentials/permissions/permission-fix.ts";
import type { Job, Workflow } from "../../../../src/domain/workflow/model.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";

async function mended(
  lines: readonly string[],
  ask: (workflow: Workflow, first: Job) => readonly Fix[],
): Promise<{ safe: boolean; lines: readonly string[] }> {
  const text = `${lines.join("\n")}\n`;
  const workflow = await readWorkflow("a.yml", text);
  const [first] = workflow.jobs;
  if (first === undefined) throw new Error("no job");
  const [fix] = ask(workflow, first);
  if (fix === undefined) throw new Error("no fix");
  let after = text;
  for (const { from, to, text: put } of fix.edits.toSorted((a, b) => b.from - a.from))
    after = after.slice(0, from) + put + after.slice(to);
  return { safe: fix.safe, lines: after.trimEnd().split("\n") };
}

const job = (id: string, ...steps: readonly string[]): readonly string[] => [
  `  ${id}:`,
  "    runs-on: ubuntu-latest",
  "    steps:",
  ...steps.map((step) => `      - ${step}`),
];
const CHECKOUT = "uses: actions/checkout@v5";

describe("a workflow that states nothing", () => {
  it("gets the right to read where its jobs do no more", async () => {
    const before = ["on: push", "jobs:", ...job("test", CHECKOUT, "run: npm test")];
    expect(await mended(before, narrowWorkflow)).toEqual({
      safe: true,
      lines: ["on: push", "permissions:", "  contents: read", ...before.slice(1)],
    });
  });

  it("gets nothing where its jobs need nothing", async () => {
    const before = ["on: push", "jobs:", ...job("test", "run: echo")];
    expect(await mended(before, narrowWorkflow)).toEqual({
      safe: true,
      lines: ["on: push", "permissions: {}", ...before.slice(1)],
    });
  });

  it("gets nothing, and each job what it needs", async () => {
    const label = job("label", "uses: peter-evans/close-issue@v3");
    const test = job("test", CHECKOUT);
    const after = await mended(["on: push", "jobs:", ...label, ...test], narrowWorkflow);
    expect(after.safe).toBe(true);
    expect(after.lines).toEqual([
      "on: push",
      "permissions: {}",
      "jobs:",
      "  label:",
      "    runs-on: ubuntu-latest",
      "    permissions:",
      "      issues: write",
      ...label.slice(2),
      "  test:",
      "    runs-on: ubuntu-latest",
      "    permissions:",
      "      contents: read",
      ...test.slice(2),
    ]);
  });

  it("is not mended without review where a step is not known", async () => {
    const before = ["on: push", "jobs:", ...job("test", "uses: org/unknown@v1")];
    const after = await mended(before, narrowWorkflow);
    expect(after.safe).toBe(false);
    expect(after.lines).toContain("  contents: read");
  });
});

describe("a workflow that grants to every job", () => {
  it("keeps what an unknown step may use, at the job", async () => {
    const before = [
      "on: push",
      "permissions:",
      "  issues: write",
      "jobs:",
      ...job("one", "uses: org/unknown@v1"),
      ...job("two", "run: echo"),
    ];
    const after = await mended(before, narrowWorkflow);
    expect(after.safe).toBe(false);
    expect(after.lines.slice(0, 8)).toEqual([
      "on: push",
      "permissions: {}",
      "jobs:",
      "  one:",
      "    runs-on: ubuntu-latest",
      "    permissions:",
      "      contents: read",
      "      issues: write",
    ]);
  });
});

describe("a job", () => {
  const lines = [
    "on: push",
    "jobs:",
    "  a:",
    "    permissions:",
    "      contents: write",
    "      issues: write",
    "    runs-on: ubuntu-latest",
    "    steps:",
    `      - ${CHECKOUT}`,
  ];
  const head = ["on: push", "jobs:", "  a:", "    permissions:"];
  const tail = lines.slice(6);

  it("loses one right and keeps the other", async () => {
    const after = await mended(lines, (_, first) => lowerGrant(first, "issues", false));
    expect(after).toEqual({ safe: false, lines: [...head, "      contents: write", ...tail] });
  });

  it("may only read what it only reads", async () => {
    const after = await mended(lines, (_, first) => lowerGrant(first, "contents", true));
    expect(after.lines).toEqual([...head, "      contents: read", "      issues: write", ...tail]);
  });

  it("gets what it lacks, unless nobody looked at it", async () => {
    const after = await mended(lines, (_, first) => raiseGrants(first, [["packages", "write"]]));
    expect(after.safe).toBe(false);
    expect(after.lines).toContain("      packages: write");
    expect(after.lines).toContain("      issues: write");
  });

  it("is narrowed to what its steps need", async () => {
    const after = await mended(lines, (_, first) => narrowJob(first));
    expect(after).toEqual({ safe: true, lines: [...head, "      contents: read", ...tail] });
  });
});
