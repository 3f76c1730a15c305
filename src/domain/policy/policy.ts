import { z } from "zod";
import { SEVERITIES } from "../finding/severity.ts";

const date = z.iso.date({ error: "write a date such as 2027-01-31" });

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

const scan = z.strictObject({
  ignore: z.array(ignore).default([]),
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

const SECRET_KINDS = [
  "npm",
  "pypi",
  "testpypi",
  "github-classic",
  "github-fine-grained",
  "github-installation",
  "jwt",
  "other",
] as const;

const secret = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: "write the name of an environment variable" })
    .describe("Name of the secret and of the environment variable it is handed over in."),
  kind: z.enum(SECRET_KINDS).describe("What kind of credential it must be."),
  for: z.string().optional().describe("Registry it is for, as in `targets`."),
  project: z.string().optional().describe("Project that the token must be limited to."),
});

const npmTarget = z.strictObject({
  registry: z.literal("npm"),
  package: z.string().optional().describe("Expected name. Empty means the sealed package's."),
  access: z.enum(["public", "restricted"]).default("public"),
  tag: z
    .string()
    .optional()
    .describe("dist-tag. Empty means `latest`, which a prerelease refuses."),
  "trusted-publishing": z
    .boolean()
    .default(true)
    .describe("Whether OIDC is used instead of a token."),
  provenance: z.enum(["required", "none"]).default("required"),
});

const releaseTarget = z.strictObject({
  registry: z.literal("github-release"),
  prerelease: z.boolean().optional().describe("Empty means: whether the version is a prerelease."),
});

const pypiTarget = z.strictObject({
  registry: z.literal("pypi"),
  project: z.string().optional(),
  "trusted-publishing": z.boolean().default(true),
});

const trust = z.strictObject({
  root: z
    .enum(["public-good", "github", "file"])
    .default("public-good")
    .describe(
      "Authorities that provenance must be signed under: Sigstore's public good instance, GitHub's own (private repositories), or those in `file`.",
    ),
  file: z
    .string()
    .optional()
    .describe("Path of that root's trusted_root.json; `github` and `file` need it."),
  "github-file": z
    .string()
    .optional()
    .describe(
      "Path of GitHub's own root, under which it attests to immutable releases. `gh attestation trusted-root` prints it. Empty means that those attestations are not looked at.",
    ),
});

/** `.github/release-guard.yml`. Unknown keys are refused, so that a typing error is never a silent default. */
export const policySchema = z.strictObject({
  version: z.literal(1).describe("Version of this format."),
  repository: z
    .strictObject({
      id: z.string().regex(/^\d+$/).optional().describe("Numeric id of the repository, pinned."),
      branch: z.string().default("main").describe("The only branch that releases."),
    })
    .prefault({}),
  targets: z
    .array(z.discriminatedUnion("registry", [npmTarget, pypiTarget, releaseTarget]))
    .default([])
    .describe("What is published where. Empty means npm and a GitHub release."),
  secrets: z.array(secret).default([]).describe("Secrets that a release needs."),
  permissions: z
    .strictObject({
      roles: z.array(z.string()).default(["maintain", "admin"]),
      "actor-ids": z
        .array(z.int().positive())
        .default([])
        .describe("Numeric ids that may release whatever their role."),
      environment: z.string().default("release"),
      "max-attempt": z
        .int()
        .positive()
        .optional()
        .describe("Highest run attempt that may release."),
    })
    .prefault({}),
  trust: trust.optional().describe("Whose signatures count. A bundle never chooses that itself."),
  scan: scan.prefault({}).describe("What the scan of workflows accepts and expects."),
  licences: z
    .array(z.string())
    .default([])
    .describe("SPDX expressions that a package may have. Empty means any valid one."),
  "could-not-check": z
    .record(z.string(), z.literal("warn"))
    .default({})
    .describe("Hygiene checks whose could-not-check is only a warning."),
});

export type Policy = z.output<typeof policySchema>;
export type PolicyIgnore = Policy["scan"]["ignore"][number];
export type SecretRequirement = Policy["secrets"][number];
export type PolicyTarget = Policy["targets"][number];
