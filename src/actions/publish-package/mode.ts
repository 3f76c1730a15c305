import { GuardError } from "../../domain/failure/guard-error.ts";
import type { Plan } from "../../domain/release/plan.ts";
import type { Inputs } from "./spec.ts";

export type Mode = Inputs["mode"];

/** What the run is to do; `dry-run` is an older word for `mode: plan`. */
export function modeOf(inputs: { readonly mode?: Mode; readonly "dry-run": boolean }): Mode {
  const { mode = "publish", "dry-run": dryRun } = inputs;
  if (dryRun && mode === "verify-only")
    throw new GuardError("usage", {
      says: "dry-run is true, but mode is verify-only, which writes nothing anyway",
      fix: "Leave dry-run out.",
    });
  return dryRun ? "plan" : mode;
}

/** Somebody approved one plan, and this would be another. */
export function planRefusal(plan: Plan, approved = ""): GuardError | undefined {
  if (approved === "" || approved === plan.digest) return undefined;
  return new GuardError("conflict", {
    says: `The plan at hand has the digest ${plan.digest}, but ${approved} was approved`,
    fix: "Compare the plan in this report with the approved one: bundle, policy, credentials or the visibility of the repository changed. Approve the new digest as plan-digest if that is right.",
  });
}
