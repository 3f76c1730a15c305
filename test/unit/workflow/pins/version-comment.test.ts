import { describe, expect, it } from "vitest";
import {
  versionIn,
  versionBeside,
} from "../../../../src/domain/workflow/pins/version/version-comment.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";

const SHA = "11bd71901bbe5b1630ceea73d27597364c9af683";

describe("a version comment", () => {
  it.each([
    ["v4.2.2", "v4.2.2"],
    ["4.2.2", "4.2.2"],
    ["v4", "v4"],
    ["tag=v4", "v4"],
    ["tag: v4.1", "v4.1"],
    ["ratchet:actions/checkout@v4", "v4"],
    ["pin@v4", "v4"],
    ["@v4.2.2", "v4.2.2"],
    ["actions/checkout@v4.2.2", "v4.2.2"],
    ["renovate: tag=v4.2.1", "v4.2.1"],
    ["v4.2.2 (2024-10-23)", "v4.2.2"],
    ["version v1.0.0-rc.1", "v1.0.0-rc.1"],
    ["release/v1", "release/v1"],
    ["main", "main"],
    ["master, as of May", "master"],
  ])("%s", (comment, tag) => expect(versionIn(comment)).toBe(tag));

  it.each([
    "",
    "keep",
    "see #42",
    "ratchet:exclude",
    "zizmor: ignore[unpinned-uses] v4 is fine",
    "vendored",
  ])("%s names none", (comment) => expect(versionIn(comment)).toBeUndefined());

  it.each([
    [`      - uses: org/a@${SHA} # v1.0.0`, "v1.0.0"],
    [`      - uses: "org/a@${SHA}" # v1.0.0`, "v1.0.0"],
    [`      - { uses: org/a@${SHA} } # v1.0.0`, "v1.0.0"],
    [`      - uses: org/a@${SHA} #v1.0.0`, "v1.0.0"],
    [`      - uses: org/a@${SHA}`, undefined],
    [`      - uses: org/a@${SHA}\n      # v1.0.0`, undefined],
    [`      - uses: |\n          org/a@${SHA}\n        # v1.0.0`, undefined],
  ])("stands on the line of its value: %s", async (step, tag) => {
    for (const end of ["\n", "\r\n"]) {
      const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${step}\n`.replaceAll(
        "\n",
        end,
      );
      const workflow = await readWorkflow("a.yml", text);
      const uses = workflow.jobs[0]?.steps[0]?.uses;
      expect(uses && versionBeside(uses, workflow.file)).toBe(tag);
    }
  });
});
