import { z } from "zod";
import { SEVERITIES } from "../finding/severity.ts";

export const date = z.iso.date({ error: "write a date such as 2027-01-31" });

const ignore = z
  .strictObject({
    check: z.string().describe("Id of the check, or an alias such as `zizmor:unpinned-uses`."),
    path: z.string().optional().describe("Only findings in this file."),
    line: z.int().positive().optional().describe("Only findings that start in this line."),
    reason: z.string().min(1).describe("Why this is acceptable; shown beside the finding."),
    expires: date.optional().describe("Last day on which this holds."),
  })
  .describe("A finding that is accepted. It is still shown, as suppressed.");

const forCheck = z
  .strictObject({
    severity: z.enum(SEVERITIES).optional().describe("Severity of every finding of this check."),
    disable: z
      .strictObject({
        reason: z.string().min(1).describe("Why nothing of this check matters here."),
        expires: date.optional().describe("Last day on which this holds."),
      })
      .optional()
      .describe("Accepts every finding of this check. They are still shown, as suppressed."),
  })
  .describe("What holds for one check, by its id.");

const actions = z.array(z.string().min(1));

/** What the scan of workflows accepts and expects. */
export const scanPolicy = z.strictObject({
  ignore: z
    .array(ignore)
    .default([])
    .describe(
      "Findings that are accepted. Critical ones of check-permissions and validate-secrets cannot be, nor anything that publishing or verifying finds.",
    ),
  checks: z.record(z.string(), forCheck).optional().describe("By id of a check."),
  baseline: z
    .string()
    .optional()
    .describe("Path of a baseline file; findings that stand in it refuse nothing."),
  "runner-labels": z
    .array(z.string())
    .optional()
    .describe("Labels of your own runners, so that they are not taken for misspelt."),
  "allowed-runners": z
    .array(z.string())
    .optional()
    .describe(
      "Labels of own runners that may run what others wrote, because each job gets a fresh one.",
    ),
  variables: z
    .array(z.string())
    .optional()
    .describe("Names of the configuration variables that exist. Empty means any."),
  "unpinned-uses": z
    .record(z.string(), z.enum(["hash-pin", "ref-pin", "any"]))
    .optional()
    .describe("How actions must be pinned, by pattern: `owner/name`, `owner/*` or `*`."),
  "forbidden-uses": z
    .union([z.strictObject({ allow: actions }), z.strictObject({ deny: actions })])
    .optional()
    .describe("Actions, by pattern, of which only these or none of these may be used."),
  "cooldown-days": z.int().positive().optional().describe("Days that Dependabot has to wait for."),
  "accepted-advisories": z
    .array(z.string())
    .optional()
    .describe("Ids of advisories about actions that were looked at and accepted."),
  "allowed-secrets": z
    .array(z.string())
    .optional()
    .describe("Names of secrets that may be used outside of an environment."),
});
