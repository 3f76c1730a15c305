import { defineAction, type InputsOf } from "../../domain/action/define-action.ts";
import { z } from "zod";
import { commonInputs } from "../../domain/action/inputs.ts";

export const spec = defineAction({
  name: "doctor",
  title: "OIDC doctor",
  command: "doctor",
  description:
    "Says for every target what its registry compares, what it would see of this job, and what must be registered where.",
  about:
    "In a job it reads the job's own ID token (and never prints it) and asks each registry for a token, which it throws away. On a laptop it reads the workflow files, the policy and the git remote, and says what only the registry knows. Passed means that publishing would get in; what could not be checked is never passed.",
  inputs: {
    environment: z
      .string()
      .default("")
      .describe("Environment that the publish job must run in. Empty means the policy's."),
    ...commonInputs,
  },
  outputs: { targets: "What each registry compares, sees and expects, as JSON." },
  permissions: { contents: "read", "id-token": "write" },
  example: `- uses: org/release-guard/actions/doctor@v1`,
});

export type Inputs = InputsOf<typeof spec>;
