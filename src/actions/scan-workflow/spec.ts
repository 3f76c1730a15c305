import { z } from "zod";
import { defineAction, type InputsOf } from "../../domain/action/define-action.ts";
import { commonInputs, flag, lines, secretText } from "../../domain/action/inputs.ts";
import { CONFIDENCES, PERSONAS, SEVERITIES } from "../../domain/finding/severity.ts";

export const spec = defineAction({
  name: "scan-workflow",
  title: "Scan workflows",
  command: "scan",
  description: "Finds what makes GitHub Actions workflows unsafe to release with.",
  about:
    "Reads every workflow with exact places, resolves anchors, and runs each check. A file that cannot be read or is malformed is reported as could-not-check and fails the step; it is never silently clean. The settings of zizmor, actionlint and poutine are understood: what they accept is shown as suppressed, except grave findings on the way to a release, which only the policy accepts.",
  inputs: {
    files: lines(".").describe(
      "Files, folders or globs to scan, one a line. A repository root means its `.github/workflows`.",
    ),
    persona: z
      .enum(PERSONAS)
      .default("regular")
      .describe("Who reads the result; `pedantic` and `auditor` see more."),
    "min-severity": z
      .enum(SEVERITIES)
      .default("info")
      .describe("Lowest severity that is reported."),
    "min-confidence": z
      .enum(CONFIDENCES)
      .default("low")
      .describe("Lowest confidence that is reported."),
    "fail-on": z.enum(SEVERITIES).default("high").describe("Lowest severity that fails the step."),
    only: lines("").describe("Ids of the only checks to run, one a line. Empty means all."),
    "no-ignores": flag(false).describe(
      "Report what ignore comments, the policy and the settings of other tools would suppress.",
    ),
    baseline: z
      .string()
      .default("")
      .describe(
        "Path of a baseline file, written by `release-guard scan --write-baseline`. Findings that stand in it are shown and refuse nothing.",
      ),
    online: flag(false).describe(
      "Also ask GitHub about the actions in use: whether a commit belongs to their repository, what tags point at, advisories of today.",
    ),
    "github-token": secretText()
      .describe("Token to ask with, where `online` is set. The job's own token is enough.")
      .meta({ preset: "${{ github.token }}" }),
    ...commonInputs,
  },
  outputs: {
    findings: "Number of findings that are not suppressed.",
  },
  permissions: { contents: "read" },
  example: `- uses: actions/checkout@<full commit SHA>
  with:
    persist-credentials: false
- uses: org/release-guard/actions/scan-workflow@v1`,
});

export type Inputs = InputsOf<typeof spec>;
