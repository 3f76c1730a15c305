import { spec as checkPermissions } from "../../src/actions/check-permissions/spec.ts";
import { spec as doctor } from "../../src/actions/doctor/spec.ts";
import { spec as publishPackage } from "../../src/actions/publish-package/spec.ts";
import { spec as scanWorkflow } from "../../src/actions/scan-workflow/spec.ts";
import { spec as sealRelease } from "../../src/actions/seal-release/spec.ts";
import { spec as validateSecrets } from "../../src/actions/validate-secrets/spec.ts";
import { spec as validate } from "../../src/actions/validate/spec.ts";
import { spec as verifyRelease } from "../../src/actions/verify-release/spec.ts";
import type { ActionSpec } from "../../src/domain/action/define-action.ts";

export const SPECS = {
  "validate-secrets": validateSecrets,
  "check-permissions": checkPermissions,
  "scan-workflow": scanWorkflow,
  "seal-release": sealRelease,
  "publish-package": publishPackage,
  "verify-release": verifyRelease,
  validate,
  doctor,
} as const satisfies Readonly<Record<string, ActionSpec>>;

export type ActionName = keyof typeof SPECS;

export const ACTIONS = Object.keys(SPECS) as ActionName[];

export const isSecretInput = (action: ActionName, name: string): boolean => {
  const inputs: ActionSpec["inputs"] = SPECS[action].inputs;
  return inputs[name]?.meta()?.["secret"] === true;
};
