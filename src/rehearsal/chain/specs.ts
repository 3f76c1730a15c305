import { spec as publishPackage } from "../../actions/publish-package/spec.ts";
import { spec as sealRelease } from "../../actions/seal-release/spec.ts";
import { spec as validate } from "../../actions/validate/spec.ts";
import { spec as verifyRelease } from "../../actions/verify-release/spec.ts";
import type { ActionSpec } from "../../domain/action/define-action.ts";

/** The actions that release.yml uses, by the last part of their path. */
export const RELEASE_SPECS: ReadonlyMap<string, ActionSpec> = new Map(
  [validate, sealRelease, publishPackage, verifyRelease].map((spec): [string, ActionSpec] => [
    spec.name,
    spec,
  ]),
);
