import { expect, test } from "vitest";
import { mendFiles } from "../../../../src/actions/scan-workflow/mend/mend-files.ts";
import type { ScanInputs } from "../../../../src/actions/scan-workflow/scan-inputs.ts";
import type { WorkflowCheck } from "../../../../src/checks/define-check.ts";
import type { Finding } from "../../../../src/domain/finding/finding.ts";
import { allExamples, allWorkflowChecks, realWorkflows } from "../../../support/all-examples.ts";
import { fakeClock } from "../../../support/fake-clock.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";
import { judgeExample } from "../../../support/judge-example.ts";
import { EXAMPLE_PATH, type PlainExample } from "../../../support/marked-example.ts";

const checks = await allWorkflowChecks();
/** Those that have something to mend, and some of the others. */
async function mendable() {
  const all = allExamples(checks);
  const kept = await Promise.all(
    all.map(async (example, index) => {
      const { findings } = await judgeExample(example, [example.check]);
      return index % 12 === 0 || findings.some(({ fixes = [] }) => fixes.length > 0);
    }),
  );
  return all.filter((_, index) => kept[index]);
}

const examples: readonly (PlainExample & { readonly name: string })[] = [
  ...(await mendable()),
  ...realWorkflows(60).map(([name, text]) => ({
    name,
    path: EXAMPLE_PATH,
    files: { [EXAMPLE_PATH]: text },
  })),
];

const INPUTS: ScanInputs = {
  files: [],
  policy: "",
  "fail-on": "high",
  persona: "auditor",
  "min-severity": "info",
  "min-confidence": "low",
  only: [],
  "no-ignores": true,
};

const mend = (
  path: string,
  files: Readonly<Record<string, string>>,
  only: readonly WorkflowCheck[],
) =>
  mendFiles(
    { ...INPUTS, files: [path] },
    { workspace: fakeWorkspace(files), clock: fakeClock(0), checks: only },
    "unsafe",
  );

/** What says that a file is not what GitHub takes. */
const SOUNDNESS = new Set([
  "workflow-syntax",
  "unknown-key",
  "missing-key",
  "bad-value",
  "expression-syntax",
  "undefined-reference",
]);

const unsound = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ check }) => SOUNDNESS.has(check)).map(({ check }) => check);

test("what is mended is clean of it, sound, and stays as it is the second time", async () => {
  const flaws: string[] = [];
  for (const { name, path, files } of examples) {
    // One after another, so that none of them fills the memory.
    // oxlint-disable-next-line no-await-in-loop
    const { before, after, texts, refused } = await mend(path, files, checks);
    if (texts.size === 0) continue;
    // oxlint-disable-next-line no-await-in-loop
    const again = await mend(path, { ...files, ...Object.fromEntries(texts) }, checks);
    const stubborn = new Set(refused.map(({ finding }) => finding.check));
    const left = after.report.findings.filter(
      ({ fixes = [], check }) => fixes.length > 0 && !stubborn.has(check),
    );
    if (again.texts.size > 0) flaws.push(`${name}: mended twice`);
    for (const { check } of left) flaws.push(`${name}: ${check} is still there`);
    for (const { finding, because } of refused)
      if (!/stand twice|not scanned/.test(because))
        flaws.push(`${name}: ${finding.check}: ${because}`);
    if (unsound(after.report.findings).length > unsound(before.report.findings).length)
      flaws.push(`${name}: something is not sound any more`);
  }
  expect(flaws).toEqual([]);
});

test("line ends and a byte order mark stay as they are", async () => {
  const flaws: string[] = [];
  for (const { name, path, files } of examples.filter((_, index) => index % 4 === 0)) {
    const spelt = `\uFEFF${(files[path] ?? "").replaceAll("\n", "\r\n")}`;
    // oxlint-disable-next-line no-await-in-loop
    const { texts } = await mend(path, { ...files, [path]: spelt }, checks);
    const text = texts.get(path) ?? spelt;
    if (/(?<!\r)\n/.test(text) || !text.startsWith("\uFEFF")) flaws.push(name);
  }
  expect(flaws).toEqual([]);
});
