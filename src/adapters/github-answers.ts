import { z } from "zod";
import type { Environment } from "../domain/permission/release-facts.ts";

/** GitHub's answers, reduced to what is asked of them. Source: GitHub's OpenAPI description, version 2026-03-10. */
const account = z.object({ id: z.int(), login: z.string().min(1), type: z.string() });
const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

export const attemptSchema = z
  .object({
    run_attempt: z.int().positive(),
    event: z.string(),
    head_branch: z.string(),
    head_sha: sha,
    path: z.string(),
    repository: z.object({ id: z.int() }),
    head_repository: z.object({ id: z.int() }),
    actor: account,
    triggering_actor: account,
  })
  .transform((run) => ({
    number: run.run_attempt,
    event: run.event,
    headBranch: run.head_branch,
    headSha: run.head_sha,
    // For some runs GitHub appends the ref.
    workflowPath: run.path.replace(/@.*$/, ""),
    repositoryId: run.repository.id,
    headRepositoryId: run.head_repository.id,
    actor: run.actor,
    triggeringActor: run.triggering_actor,
  }));

export const repositorySchema = z.object({ id: z.int(), fork: z.boolean() });

export const roleSchema = z
  .object({ role_name: z.string(), user: z.object({ id: z.int() }) })
  .transform(({ role_name: name, user }) => ({ accountId: user.id, name: name || "none" }));

const ruleSchema = z.object({
  type: z.string(),
  prevent_self_review: z.boolean().optional(),
  reviewers: z.array(z.unknown()).optional(),
});

const BRANCHES = { protected: "protected", custom: "custom" } as const;

export const environmentSchema = z
  .object({
    can_admins_bypass: z.boolean().optional(),
    protection_rules: z.array(ruleSchema),
    deployment_branch_policy: z
      .object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
      .nullable(),
  })
  .transform((answer): Environment => {
    const review = answer.protection_rules.find(({ type }) => type === "required_reviewers");
    const policy = answer.deployment_branch_policy;
    const kind = policy?.custom_branch_policies ? BRANCHES.custom : BRANCHES.protected;
    return {
      reviewers: review?.reviewers?.length ?? 0,
      branches: policy === null ? "any" : kind,
      ...(review?.prevent_self_review !== undefined && {
        preventsSelfReview: review.prevent_self_review,
      }),
      ...(answer.can_admins_bypass !== undefined && { adminsBypass: answer.can_admins_bypass }),
    };
  });

export const branchPoliciesSchema = z
  .object({
    total_count: z.int(),
    branch_policies: z.array(
      z.object({ name: z.string(), type: z.enum(["branch", "tag"]).exactOptional() }),
    ),
  })
  // A list that was cut off could hide the pattern that opens the environment.
  .refine((list) => list.branch_policies.length === list.total_count)
  .transform((list) => list.branch_policies);

/** The commit of exactly this ref. */
export const refSchema = (ref: string) =>
  z
    .object({ ref: z.literal(ref), object: z.object({ type: z.literal("commit"), sha }) })
    .transform(({ object }) => object.sha);

/** GitHub answers with every ref that begins so; whether this very one is among them. */
export const refsSchema = (ref: string) =>
  z.array(z.object({ ref: z.string() })).transform((refs) => refs.some((one) => one.ref === ref));
