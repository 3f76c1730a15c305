import { assert, asyncProperty, constantFrom } from "../../../support/properties.ts";
import { expect, test } from "vitest";
import { scanWorkflow } from "../../../../src/actions/scan-workflow/run.ts";
import syntax from "../../../../src/checks/workflow/correctness/workflow-syntax.ts";
import { isSameTree } from "../../../../src/domain/workflow/yaml/same-tree.ts";
import type { Node } from "../../../../src/domain/workflow/yaml/node.ts";
import { SourceFile } from "../../../../src/domain/workflow/yaml/source-file.ts";
import { treeFromDocument } from "../../../../src/domain/workflow/yaml/tree-from-document.ts";
import { treeFromEvents } from "../../../../src/domain/workflow/yaml/tree-from-events.ts";
import { allExamples, allWorkflowChecks, realWorkflows } from "../../../support/all-examples.ts";
import { damaged, harms } from "../../../support/damage.ts";
import { fakeClock } from "../../../support/fake-clock.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";
import { judgeExample } from "../../../support/judge-example.ts";
import { EXAMPLE_PATH } from "../../../support/marked-example.ts";

const checks = await allWorkflowChecks();
const texts = [
  ...allExamples(checks).map(({ path, files }) => files[path] ?? ""),
  ...realWorkflows(20).map(([, text]) => text),
].filter((text) => /^jobs:/m.test(text));

async function outcomeOf(text: string): Promise<string> {
  const { report } = await scanWorkflow(
    {
      files: [EXAMPLE_PATH],
      policy: "",
      "fail-on": "high",
      persona: "regular",
      "min-severity": "info",
      "min-confidence": "low",
      only: [],
      "no-ignores": false,
    },
    { workspace: fakeWorkspace({ [EXAMPLE_PATH]: text }), clock: fakeClock(0), checks: [syntax] },
  );
  return report.outcome;
}

/** What a reader makes of a file; undefined where it refuses it. */
function treeBy(
  read: (file: SourceFile) => Node | undefined,
  text: string,
): { readonly root: Node | undefined } | undefined {
  try {
    return { root: read(new SourceFile("x", text)) };
  } catch {
    return undefined;
  }
}

test("a spoilt file is read by both readers alike, or it does not pass", async () => {
  const property = asyncProperty(constantFrom(...texts), harms, async (text, harm) => {
    const spoilt = damaged(text, harm);
    const quick = treeBy(treeFromEvents, spoilt);
    const tolerant = treeBy(treeFromDocument, spoilt);
    if (quick && tolerant && isSameTree(quick.root, tolerant.root)) return;
    expect(await outcomeOf(spoilt)).not.toBe("passed");
  });
  await assert(property, { numRuns: 800 });
});

test("no check fails on a spoilt file", async () => {
  const property = asyncProperty(constantFrom(...texts), harms, async (text, harm) => {
    const files = { [EXAMPLE_PATH]: damaged(text, harm) };
    const { verdicts, findings } = await judgeExample({ path: EXAMPLE_PATH, files }, checks);
    const crashed = verdicts.filter(({ needs = "" }) => needs.includes("it failed with"));
    expect(crashed).toEqual([]);
    const length = files[EXAMPLE_PATH]?.length ?? 0;
    for (const { place } of findings)
      expect(place?.end.offset ?? 0).toBeLessThanOrEqual(Math.max(length, 2));
  });
  await assert(property, { numRuns: 120 });
});
