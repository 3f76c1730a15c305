import { defineAction, type InputsOf } from "../../domain/action/define-action.ts";
import { commonInputs } from "../../domain/action/inputs.ts";

export const spec = defineAction({
  name: "validate-secrets",
  title: "Validate secrets",
  command: "secrets",
  description:
    "Proves that the secrets a release needs are present, clean, of the right kind and not expired.",
  about:
    "Reads the policy's list of required secrets and looks each one up in the environment by its name. Nothing is sent anywhere: what a token tells about itself (kind, checksum, scope, expiry) is read from the token.",
  inputs: { ...commonInputs },
  outputs: { checked: "Number of secrets that were looked at." },
  permissions: {},
  example: `- uses: org/release-guard/actions/validate-secrets@v1
  env:
    NPM_TOKEN: \${{ secrets.NPM_TOKEN }}`,
});

export type Inputs = InputsOf<typeof spec>;
