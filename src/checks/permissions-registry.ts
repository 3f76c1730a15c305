// Printed by npm run generate. Do not edit.
import actorMayNotRelease from "./permissions/actor-may-not-release.ts";
import branchMoved from "./permissions/branch-moved.ts";
import environmentAdminBypass from "./permissions/environment-admin-bypass.ts";
import environmentBranchPolicy from "./permissions/environment-branch-policy.ts";
import environmentMissing from "./permissions/environment-missing.ts";
import environmentSelfReview from "./permissions/environment-self-review.ts";
import environmentWithoutReviewers from "./permissions/environment-without-reviewers.ts";
import foreignRepository from "./permissions/foreign-repository.ts";
import jobPermissions from "./permissions/job-permissions.ts";
import staleAttempt from "./permissions/stale-attempt.ts";
import tagNamedLikeBranch from "./permissions/tag-named-like-branch.ts";
import triggeringActorMayNotRelease from "./permissions/triggering-actor-may-not-release.ts";
import workflowNotFromMain from "./permissions/workflow-not-from-main.ts";
import wrongEvent from "./permissions/wrong-event.ts";
import wrongRef from "./permissions/wrong-ref.ts";

export const permissionsChecks = [
  actorMayNotRelease,
  branchMoved,
  environmentAdminBypass,
  environmentBranchPolicy,
  environmentMissing,
  environmentSelfReview,
  environmentWithoutReviewers,
  foreignRepository,
  jobPermissions,
  staleAttempt,
  tagNamedLikeBranch,
  triggeringActorMayNotRelease,
  workflowNotFromMain,
  wrongEvent,
  wrongRef,
];
