import { z } from "zod";

/** What of SARIF 2.1.0 we write, and what GitHub demands of it (docs.github.com, "SARIF support for code scanning"). */
const text = z.strictObject({ text: z.string().min(1) });

const artifactLocation = z.strictObject({
  uri: z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))(?:[\w.~/-]|%[0-9A-F]{2})+$/),
  uriBaseId: z.literal("%SRCROOT%"),
});

const lines = {
  startLine: z.int().positive(),
  startColumn: z.int().positive(),
  endLine: z.int().positive(),
  endColumn: z.int().positive(),
};
const characters = { charOffset: z.int().nonnegative(), charLength: z.int().nonnegative() };

const physicalLocation = z.strictObject({ artifactLocation, region: z.strictObject(lines) });

const rule = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  shortDescription: text,
  fullDescription: text,
  help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
  helpUri: z.url({ protocol: /^https$/ }).optional(),
  defaultConfiguration: z.strictObject({ level: z.enum(["error", "warning", "note"]) }),
  properties: z.strictObject({
    tags: z.array(z.string()).min(1).max(10), // GitHub takes 20 and shows 10.
    precision: z.enum(["high", "medium", "low"]),
    "problem.severity": z.enum(["error", "warning", "note", "recommendation"]),
    "security-severity": z
      .string()
      .regex(/^\d\.\d$/)
      .optional(),
    aliases: z.array(z.string()).optional(),
  }),
});

const suppression = z.strictObject({
  kind: z.enum(["inSource", "external"]),
  status: z.literal("accepted"),
  justification: z.string(),
});

const fix = z.strictObject({
  description: text,
  properties: z.strictObject({ safe: z.boolean() }),
  artifactChanges: z.array(
    z.strictObject({
      artifactLocation,
      replacements: z
        .array(
          z.strictObject({
            deletedRegion: z.strictObject({
              ...z.strictObject(lines).partial().shape,
              ...characters,
            }),
            insertedContent: z.strictObject({ text: z.string() }),
          }),
        )
        .min(1),
    }),
  ),
});

const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().nonnegative(),
  level: z.enum(["error", "warning", "note"]),
  message: text,
  locations: z.array(z.strictObject({ physicalLocation })).length(1),
  partialFingerprints: z.strictObject({
    primaryLocationLineHash: z.string().regex(/:\d+(?:-\d+)?$/),
    "releaseGuard/v1": z.string().min(1),
  }),
  suppressions: z.array(suppression).max(1),
  relatedLocations: z
    .array(z.strictObject({ id: z.int().positive(), physicalLocation, message: text }))
    .max(999)
    .optional(),
  codeFlows: z
    .array(
      z.strictObject({
        threadFlows: z
          .array(
            z.strictObject({
              locations: z
                .array(
                  z.strictObject({
                    location: z.strictObject({ physicalLocation, message: text }),
                  }),
                )
                .min(1)
                .max(10_000),
            }),
          )
          .length(1),
      }),
    )
    .optional(),
  fixes: z.array(fix).optional(),
  properties: z.strictObject({
    severity: z.string(),
    confidence: z.string(),
    persona: z.string(),
    onReleasePath: z.boolean(),
  }),
});

const artifact = z.strictObject({
  location: artifactLocation,
  roles: z.tuple([z.literal("analysisTarget")]),
  length: z.int().nonnegative().optional(),
  encoding: z.literal("utf-8").optional(),
  hashes: z.strictObject({ "sha-256": z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
});

const notification = z.strictObject({
  descriptor: z.strictObject({ id: z.enum(["failure", "could-not-check", "left-out"]) }),
  level: z.enum(["error", "warning", "note"]),
  message: text,
  properties: z.strictObject({ check: z.string() }).optional(),
});

export const sarifShape = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.literal("release-guard"),
            semanticVersion: z.string(),
            notifications: z
              .array(z.strictObject({ id: z.string(), shortDescription: text }))
              .length(3),
            rules: z.array(rule).max(25_000),
          }),
        }),
        automationDetails: z.strictObject({ id: z.string().endsWith("/") }),
        versionControlProvenance: z
          .array(
            z.strictObject({
              repositoryUri: z.url({ protocol: /^https$/ }),
              revisionId: z.string().regex(/^[0-9a-f]{40,64}$/),
            }),
          )
          .length(1)
          .optional(),
        originalUriBaseIds: z.strictObject({
          "%SRCROOT%": z.strictObject({ description: text }),
        }),
        columnKind: z.literal("utf16CodeUnits"),
        invocations: z
          .array(
            z.strictObject({
              executionSuccessful: z.boolean(),
              toolExecutionNotifications: z.array(notification),
            }),
          )
          .length(1),
        artifacts: z.array(artifact),
        results: z.array(result).max(25_000),
        properties: z.strictObject({
          outcome: z.string(),
          summary: z.string(),
          examined: z.strictObject({ files: z.int(), checks: z.int() }),
        }),
      }),
    )
    .length(1),
});
