import { z } from "zod";
import { defineAction, type InputsOf } from "../../domain/action/define-action.ts";
import { commonInputs, count, flag, secretText } from "../../domain/action/inputs.ts";

export const spec = defineAction({
  name: "publish-package",
  title: "Publish package",
  command: "publish",
  description: "Publishes the sealed bytes exactly once, and converges when it is run again.",
  about:
    "Asks every target first whether it already has exactly these bytes, prints the plan, and only then writes: provenance, draft release with digest-checked assets, npm, PyPI, tag, release. A run that was cut off anywhere can be run again; it never publishes twice and never burns a version.",
  inputs: {
    bundle: z.string().default("release-bundle").describe("Folder of the sealed bundle."),
    "bundle-digest": z
      .string()
      .regex(/^([0-9a-f]{64})?$/, { error: "write 64 lower-case hex digits" })
      .default("")
      .describe("Expected SHA-256 of `release-bundle.json`; on a runner it must be given."),
    "dry-run": flag(false).describe("Do everything but the writes, and print the plan."),
    "github-token": secretText()
      .describe("Token that may write releases and tags.")
      .meta({ preset: "${{ github.token }}" }),
    "npm-token": secretText().describe(
      "npm token, for packages without trusted publishing. Empty means OIDC.",
    ),
    "pypi-token": secretText().describe(
      "PyPI or TestPyPI token, for targets with `trusted-publishing: false` only.",
    ),
    environment: z
      .string()
      .default("")
      .describe("Environment that the publish job must run in. Empty means the policy's."),
    deadline: count(900).describe("Seconds after which no further attempt is made."),
    ...commonInputs,
  },
  outputs: {
    result: "What became of each target, as JSON.",
    "plan-digest": "SHA-256 of the plan, as hex.",
    "release-url": "Address of the GitHub release.",
  },
  permissions: { contents: "write", "id-token": "write", attestations: "write" },
  example: `- uses: org/release-guard/actions/publish-package@v1
  with:
    bundle: release-bundle
    bundle-digest: \${{ needs.seal.outputs.bundle-digest }}`,
});

export type Inputs = InputsOf<typeof spec>;
