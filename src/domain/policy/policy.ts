import { z } from "zod";
import { date, scanPolicy } from "./scan-policy.ts";
import { verifyPolicy } from "./verify-policy.ts";

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
  mode: z
    .enum(["publish", "stage"])
    .default("publish")
    .describe(
      "`stage` hands the version to npm's staging area, where a maintainer approves it with a second factor before anybody can install it.",
    ),
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
  notes: z
    .enum(["none", "changelog", "generated"])
    .optional()
    .describe(
      "Text of the release. Empty means `none`; else this version's section of the changelog as it stands in the sealed commit, or what GitHub generates from pull requests.",
    ),
  changelog: z.string().optional().describe("Path of the changelog. Empty means `CHANGELOG.md`."),
  "floating-tag": z
    .union([
      z.literal(true),
      z.string().regex(/^[\w.-]*\{major\}[\w.-]*$/, { error: "write a tag such as v{major}" }),
    ])
    .optional()
    .describe(
      "Tag that moves to each new release of its major version, after everything else; `true` means `v{major}`. Prereleases and older releases never move it.",
    ),
});

const pypiTarget = z.strictObject({
  registry: z.literal("pypi"),
  index: z
    .enum(["pypi", "testpypi"])
    .default("pypi")
    .describe("Which index: PyPI itself, or TestPyPI."),
  project: z
    .string()
    .optional()
    .describe("Expected project. Empty means every one that the sealed wheels name."),
  "trusted-publishing": z
    .boolean()
    .default(true)
    .describe("Whether OIDC is used instead of a token."),
  attestations: z
    .enum(["required", "none"])
    .optional()
    .describe("PEP 740 attestations. Empty means: with trusted publishing only."),
  "max-file-mib": z
    .int()
    .positive()
    .max(1024)
    .default(100)
    .describe("Limit that PyPI has given the project, in MiB a file."),
});

const acceptedAdvisory = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z0-9][\w.:-]{0,127}$/, { error: "write an id such as GHSA-xxxx-xxxx-xxxx" })
      .describe("Id of the advisory, or an alias of it."),
    package: z
      .string()
      .startsWith("pkg:", { error: "write a package URL such as pkg:npm/name@1.2.3" })
      .optional()
      .describe("Only for this package URL, with its version."),
    reason: z.string().min(1).describe("Why this is acceptable; shown beside the finding."),
    expires: date.describe("Last day on which this holds."),
  })
  .describe(
    "An advisory about a dependency that is accepted for a while. It is still shown. One of a malicious package holds only with its exact `package`.",
  );

const dependencies = z.strictObject({
  severity: z
    .enum(["critical", "high", "medium", "low"])
    .default("high")
    .describe("Lowest rating of a vulnerability in what users run that refuses a release."),
  "development-severity": z
    .enum(["critical", "high", "medium", "low", "none"])
    .default("critical")
    .describe("The same for what only development needs; `none` never refuses."),
  accept: z.array(acceptedAdvisory).default([]),
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
      "Path of GitHub's own root, under which it attests to immutable releases. `gh attestation trusted-root` prints it. Empty means that those attestations are not looked at, and the report says so.",
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
    .refine((all) => all.filter(({ registry }) => registry === "github-release").length < 2, {
      error: "name github-release once: a bundle has one release",
    })
    .default([])
    .describe(
      "What is published where; one GitHub release at most. Empty means npm and a GitHub release.",
    ),
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
  scan: scanPolicy.prefault({}).describe("What the scan of workflows accepts and expects."),
  licences: z
    .array(z.string())
    .default([])
    .describe("SPDX expressions that a package may have. Empty means any valid one."),
  dependencies: dependencies
    .prefault({})
    .describe("What may be known of the packages that a release needs."),
  verify: verifyPolicy.optional().describe("What the verification of a release accepts."),
  "could-not-check": z
    .record(z.string(), z.literal("warn"))
    .default({})
    .describe("Hygiene checks whose could-not-check is only a warning."),
});

export type Policy = z.output<typeof policySchema>;
export type PolicyIgnore = Policy["scan"]["ignore"][number];
export type SecretRequirement = Policy["secrets"][number];
export type PolicyTarget = Policy["targets"][number];
