import { z } from "zod";
import type { Advisory } from "../domain/workflow/known/advisory-table.ts";
import type { RepositoryState } from "../domain/workflow/online/online-facts.ts";

/** GitHub's answers about repositories of actions, reduced to what is asked of them. Source: GitHub's OpenAPI description. */
export const repositoryStateSchema = z
  .object({ full_name: z.string().regex(/^[^/]+\/[^/]+$/), archived: z.boolean() })
  .transform(({ full_name: name, archived }): RepositoryState => ({ name, archived }));

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);

/** A page of tags or of branches. */
export const namedCommitsSchema = z.array(
  z
    .object({ name: z.string(), commit: z.object({ sha }) })
    .transform(({ name, commit }) => ({ name, commit: commit.sha })),
);

/** The head lies within the base's history where it adds nothing to it. */
export const comparisonSchema = z
  .object({ status: z.enum(["diverged", "ahead", "behind", "identical"]) })
  .transform(({ status }) => status === "behind" || status === "identical");

const vulnerability = z.object({
  package: z.object({ ecosystem: z.string(), name: z.string() }).nullable(),
  vulnerable_version_range: z.string().nullable(),
  first_patched_version: z.string().nullable(),
});

const advisory = z.object({
  ghsa_id: z.string().regex(/^GHSA(?:-[0-9a-z]{4}){3}$/),
  summary: z.string(),
  severity: z.enum(["critical", "high", "medium", "low", "unknown"]),
  published_at: z.string(),
  withdrawn_at: z.string().nullish(),
  vulnerabilities: z.array(vulnerability).nullable(),
});

const noSpaces = (range: string): string => range.replaceAll(/\s/g, "");

/** The global advisories on one repository of actions. */
export const advisoriesSchema = (slug: string) =>
  z.array(advisory).transform((list): readonly Advisory[] =>
    list.flatMap((given): Advisory[] => {
      const own = (given.vulnerabilities ?? []).filter(
        (hit) => hit.package?.ecosystem === "actions" && hit.package.name.toLowerCase() === slug,
      );
      if (own.length === 0 || given.withdrawn_at) return [];
      return [
        {
          id: given.ghsa_id,
          severity: given.severity === "unknown" ? "high" : given.severity,
          published: given.published_at.slice(0, 10),
          ranges: own.flatMap((hit) => noSpaces(hit.vulnerable_version_range ?? ">=0")),
          fixed: own.flatMap((hit) => hit.first_patched_version ?? []),
          summary: given.summary,
        },
      ];
    }),
  );
