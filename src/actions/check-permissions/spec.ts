import { z } from "zod";
import { defineAction, type InputsOf } from "../../domain/action/define-action.ts";
import { commonInputs, secretText } from "../../domain/action/inputs.ts";

export const spec = defineAction({
  name: "check-permissions",
  title: "Check permissions",
  command: "permissions",
  description: "Proves that this run, on this commit, by these people, may release.",
  about:
    "Compares what the runner says with what GitHub's API says: event, ref, commit, both actors of this attempt by role and id, the environment's reviewers and branch rule, and the permissions the jobs declare. What the token may not read is could-not-check, with the name of the permission.",
  inputs: {
    "github-token": secretText()
      .describe("Token to read with. The job's own token is enough.")
      .meta({ preset: "${{ github.token }}" }),
    environment: z
      .string()
      .default("")
      .describe("Environment of the publish job. Empty means the policy's."),
    ...commonInputs,
  },
  outputs: { role: "Role of the actor, as GitHub names it." },
  permissions: { actions: "read", contents: "read" },
  example: `- uses: org/release-guard/actions/check-permissions@v1
  with:
    environment: release`,
});

export type Inputs = InputsOf<typeof spec>;
