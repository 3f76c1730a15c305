import { describe, expect, test } from "vitest";
import { mendFiles } from "../../../src/actions/scan-workflow/mend/mend-files.ts";
import { mendingReport } from "../../../src/actions/scan-workflow/mend/mending-report.ts";
import { diffOf, writeMended } from "../../../src/actions/scan-workflow/mend/write-mended.ts";
import type { ScanInputs } from "../../../src/actions/scan-workflow/scan-inputs.ts";
import { defineCheck } from "../../../src/checks/define-check.ts";
import type { Edit } from "../../../src/domain/finding/finding.ts";
import type { FixKind } from "../../../src/domain/workflow/fix/fix-kinds.ts";
import { replace, setKey } from "../../../src/domain/workflow/fix/edits.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";

const about = { why: "x", fix: "x", examples: { bad: [], good: [] } };
const fixOf = (safe: boolean, ...edits: readonly (Edit | undefined)[]) => ({
  fixes: [{ title: "mend it", safe, edits: edits.filter((edit) => edit !== undefined) }],
});

/** Every job wants permissions, safely. */
const permissions = defineCheck({
  id: "permissions",
  title: "x",
  severity: "high",
  ...about,
  *job(job) {
    const { file } = job.workflow;
    if (!job.permissions)
      yield {
        at: job.place,
        message: "no permissions",
        ...fixOf(true, setKey(file, job.node, "permissions", ["contents: read"])),
      };
  },
});

/** Two checks want a name for each step; only one of them can have its way at a time. */
const named = (id: string, key: string) =>
  defineCheck({
    id,
    title: "x",
    severity: "high",
    ...about,
    *step(step) {
      const { file } = step.job.workflow;
      if (!step.node.entries.some((entry) => entry.key.text === key))
        yield {
          at: step.place,
          message: `no ${key}`,
          ...fixOf(false, setKey(file, step.node, key, "x")),
        };
    },
  });

/** Its fix does not help, and the other one's breaks the file. */
const stubborn = defineCheck({
  id: "stubborn",
  title: "x",
  severity: "high",
  ...about,
  *step({ run }) {
    if (run) yield { at: run.place, message: "a", ...fixOf(true, replace(run.place, "false")) };
  },
});
const breaking = defineCheck({
  id: "breaking",
  title: "x",
  severity: "high",
  ...about,
  *step({ run }) {
    if (run) yield { at: run.place, message: "b", ...fixOf(true, replace(run.place, "[")) };
  },
});

const PATH = ".github/workflows/ci.yml";
const TEXT = `on: push # when
jobs:
  a: # first
    runs-on: x
    steps:
      - run: make
  b:
    runs-on: x
    permissions: {}
    steps:
      - run: make
`;

const INPUTS: ScanInputs = {
  files: ["."],
  policy: "",
  "fail-on": "high",
  persona: "regular",
  "min-severity": "info",
  "min-confidence": "low",
  only: [],
  "no-ignores": false,
};

function world(checks: readonly ReturnType<typeof defineCheck>[], text = TEXT) {
  const workspace = fakeWorkspace({ [PATH]: text });
  return { workspace, clock: fakeClock(0), checks };
}

async function mend(checks: Parameters<typeof world>[0], kind: FixKind) {
  const ports = world(checks);
  const mending = await mendFiles(INPUTS, ports, kind);
  return { mending, ports, text: mending.texts.get(PATH) };
}

const MENDED = TEXT.replace("runs-on: x\n", "runs-on: x\n    permissions:\n      contents: read\n");

test("safe fixes are made, and the rest stays as it is", async () => {
  const { text, mending } = await mend([permissions, named("name", "name")], "safe");
  expect(text).toBe(MENDED);
  expect(mending.applied.map(({ finding }) => finding.check)).toEqual(["permissions"]);
});

test("fixes that clash are made one after the other", async () => {
  const checks = [permissions, named("shell", "shell"), named("id", "id")];
  const { text, mending } = await mend(checks, "unsafe");
  expect(mending.applied).toHaveLength(5);
  expect(mending.after.report.findings).toEqual([]);
  expect(text?.match(/ {6}- run: make\n|id: x|shell: x/g)).toHaveLength(6);
});

test("what is mended stays as it is the second time", async () => {
  const { text = "" } = await mend([permissions], "safe");
  const again = await mendFiles(INPUTS, world([permissions], text), "safe");
  expect(again.texts.size).toBe(0);
});

test("a fix that breaks the file or does not help is not made again, and named", async () => {
  const { mending } = await mend([stubborn, breaking], "safe");
  const why = mending.refused.map(({ finding, because }) => [finding.check, because]);
  expect(new Set(why.map(([check]) => check))).toEqual(new Set(["stubborn", "breaking"]));
  expect(why.find(([check]) => check === "breaking")?.[1]).toMatch(/malformed/);
  const { report } = mendingReport(mending, true);
  expect(report.tables?.find(({ title }) => title === "Fixes that were not made")).toBeDefined();
});

test("the report is of what remains, and says what was mended", async () => {
  const { mending } = await mend([permissions, named("name", "name")], "safe");
  const { report } = mendingReport(mending, true);
  expect(report.findings.map(({ check }) => check)).toEqual(["name", "name"]);
  expect(report.summary).toMatch(
    /1 finding in 1 file was mended; 2 more with a fix that needs a review \(--fix=unsafe\)\.$/,
  );
  expect(report.details?.["scan-workflow"]).toMatchObject({
    fixes: {
      kind: "safe",
      written: true,
      files: [PATH],
      applied: [{ check: "permissions", path: PATH, line: 3, title: "mend it", safe: true }],
      refused: [],
      left: { safe: 0, unsafe: 2 },
    },
  });
});

describe("what is printed or written", () => {
  test("a diff changes nothing, and its report is of the files as they are", async () => {
    const { mending, ports } = await mend([permissions], "safe");
    expect(diffOf(mending)).toBe(`--- a/${PATH}
+++ b/${PATH}
@@ -2,6 +2,8 @@
 jobs:
   a: # first
     runs-on: x
+    permissions:
+      contents: read
     steps:
       - run: make
   b:
`);
    expect(mendingReport(mending, false).report.outcome).toBe("refused");
    expect(String(Buffer.from(await ports.workspace.read(PATH)))).toBe(TEXT);
  });

  test("files are written", async () => {
    const { mending, ports } = await mend([permissions], "safe");
    await writeMended(mending, ports.workspace);
    expect(String(Buffer.from(await ports.workspace.read(PATH)))).toBe(MENDED);
    expect(mendingReport(mending, true).report.outcome).toBe("passed");
  });

  test("nothing is written over what somebody changed in the meantime", async () => {
    const { mending, ports } = await mend([permissions], "safe");
    await ports.workspace.write(PATH, `${TEXT}# more\n`);
    await expect(writeMended(mending, ports.workspace)).rejects.toThrow(/changed by somebody else/);
    expect(String(Buffer.from(await ports.workspace.read(PATH)))).toBe(`${TEXT}# more\n`);
  });

  test("standard input is read once and comes out mended", async () => {
    let reads = 0;
    const standardInput = async () => {
      reads += 1;
      return Buffer.from(TEXT);
    };
    const ports = { ...world([permissions]), standardInput };
    const mending = await mendFiles({ ...INPUTS, files: ["-"] }, ports, "safe");
    expect([reads, mending.after.sources.get("-")]).toEqual([1, MENDED]);
  });
});

test("a suppressed finding is not mended", async () => {
  const text = TEXT.replace("# first", "# release-guard: ignore[permissions] so");
  const mending = await mendFiles(INPUTS, world([permissions], text), "safe");
  expect(mending.applied).toEqual([]);
});
