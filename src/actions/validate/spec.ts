import { z } from "zod";
import { defineAction, type InputsOf } from "../../domain/action/define-action.ts";
import { commonInputs, lines, secretText } from "../../domain/action/inputs.ts";
import { SEVERITIES } from "../../domain/finding/severity.ts";

export const spec = defineAction({
  name: "validate",
  title: "release-guard",
  command: "validate",
  description:
    "Secrets, permissions and workflows: the three gates of a release in one step and one report.",
  about:
    "Runs validate-secrets, check-permissions and scan-workflow in one process and joins their verdicts in one report. All three always run, so that one failure does not hide another.",
  inputs: {
    files: lines(".").describe("Workflows to scan: files, folders or globs, one a line."),
    "fail-on": z
      .enum(SEVERITIES)
      .default("high")
      .describe("Lowest severity of a workflow finding that fails the step."),
    "github-token": secretText()
      .describe("Token to read with. The job's own token is enough.")
      .meta({ preset: "${{ github.token }}" }),
    environment: z
      .string()
      .default("")
      .describe("Environment of the publish job. Empty means the policy's."),
    ...commonInputs,
  },
  outputs: {
    findings: "Number of findings that are not suppressed.",
  },
  permissions: { actions: "read", contents: "read" },
  example: `- uses: org/release-guard/validate@v1
  env:
    NPM_TOKEN: \${{ secrets.NPM_TOKEN }}`,
});

export type Inputs = InputsOf<typeof spec>;
