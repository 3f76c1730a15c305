import { z } from "zod";
import type { PrintedAdvisory } from "./advisories.ts";

const hit = z.object({
  package: z.object({ ecosystem: z.string(), name: z.string() }).nullable(),
  vulnerable_version_range: z.string().nullable(),
  first_patched_version: z.string().nullable(),
});

/** A page of `GET /advisories`, as GitHub's OpenAPI description has it. */
export const gitHubPage = z.array(
  z.object({
    ghsa_id: z.string().regex(/^GHSA(?:-[0-9a-z]{4}){3}$/),
    summary: z.string(),
    severity: z.enum(["critical", "high", "medium", "low", "unknown"]),
    published_at: z.string(),
    withdrawn_at: z.string().nullish(),
    vulnerabilities: z.array(hit).nullable(),
  }),
);

/** One advisory for each action that a record names. */
export function fromGitHub(record: z.output<typeof gitHubPage>[number]): PrintedAdvisory[] {
  const hits = (record.vulnerabilities ?? []).filter(
    (given) => given.package?.ecosystem.toLowerCase() === "actions",
  );
  const actions = new Set(hits.flatMap((given) => given.package?.name.toLowerCase() ?? []));
  return [...actions].map((action) => {
    const own = hits.filter((given) => given.package?.name.toLowerCase() === action);
    return {
      id: record.ghsa_id,
      action,
      severity: record.severity === "unknown" ? "high" : record.severity,
      published: record.published_at.slice(0, 10),
      ranges: own.map((given) => given.vulnerable_version_range ?? ">=0"),
      fixed: own.flatMap((given) => given.first_patched_version ?? []),
      summary: record.summary,
    };
  });
}
