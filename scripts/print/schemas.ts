import { z } from "zod";
import { policySchema } from "../../src/domain/policy/policy.ts";
import { evidenceSchema } from "../../src/domain/published/evidence.ts";
import { releaseReceiptSchema } from "../../src/domain/release/release-receipt.ts";
import { bundleSchema } from "../../src/domain/release/bundle-schema.ts";
import { reportSchema } from "../../src/domain/report/report-schema.ts";
import type { PrintedFile } from "./printed-file.ts";

const printSchema = (path: string, title: string, schema: z.ZodType): PrintedFile => ({
  path,
  text: `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) }, null, 2)}\n`,
});

export const printSchemas = (): PrintedFile[] => [
  printSchema("docs/policy.schema.json", "release-guard policy", policySchema),
  printSchema(
    "docs/release-receipt.schema.json",
    "release-guard receipt of a release",
    releaseReceiptSchema,
  ),
  printSchema("docs/release-bundle.schema.json", "release-guard sealed bundle", bundleSchema),
  printSchema("docs/report.schema.json", "release-guard report", reportSchema),
  printSchema("docs/evidence.schema.json", "release-guard evidence", evidenceSchema),
];
