import { z } from "zod";
import { defineAction, type InputsOf } from "../../domain/action/define-action.ts";
import { commonInputs, count, flag, secretText } from "../../domain/action/inputs.ts";

export const spec = defineAction({
  name: "verify-release",
  title: "Verify release",
  command: "verify",
  description:
    "Proves that the world can see the sealed bytes and nothing else, and writes the receipt.",
  about:
    "Downloads every package from its registry (npm, PyPI) and every asset from the release, compares them with the bundle and SHA256SUMS, and verifies the provenance: signature, log, exact identity, subject, and that certificate, predicate and policy agree. Holds package.json and every file of a package against the git tree of the commit that the certificate names, and asks OSV about everything that the SBOM names; what an OpenVEX document says is not affected becomes a note. What is not visible yet is pending, not failed.",
  inputs: {
    bundle: z.string().default("release-bundle").describe("Folder of the sealed bundle."),
    "bundle-digest": z
      .string()
      .regex(/^([0-9a-f]{64})?$/, { error: "write 64 lower-case hex digits" })
      .default("")
      .describe("Expected SHA-256 of `release-bundle.json`; on a runner it must be given."),
    "trusted-root": z
      .string()
      .default("")
      .describe("Path of a Sigstore trusted_root.json. Empty means the public one, through TUF."),
    "signer-workflow": z
      .string()
      .default("")
      .describe(
        "Workflow that must have signed, as `owner/repo/path@ref`. Empty means the workflow of this run.",
      ),
    environment: z
      .string()
      .default("")
      .describe("Environment that the publish job ran in. Empty means the policy's."),
    "github-token": secretText()
      .describe("Token to read releases with.")
      .meta({ preset: "${{ github.token }}" }),
    "attest-summary": flag(false).describe(
      "Sign the verification summary as this job; that takes `id-token: write`. Without it the summary is written unsigned.",
    ),
    deadline: count(600).describe("Seconds to wait for what is not visible yet."),
    ...commonInputs,
  },
  outputs: {
    receipt: "Path of the receipt.",
    "receipt-digest": "SHA-256 of the receipt, as hex.",
    evidence: "Path of `evidence.json`: what each check said, and digests of what it looked at.",
    "verification-summary": "Path of the verification summary (SLSA VSA); empty while pending.",
  },
  permissions: { actions: "read", contents: "read" },
  example: `- uses: org/release-guard/actions/verify-release@v1
  with:
    bundle: release-bundle
    bundle-digest: \${{ needs.seal.outputs.bundle-digest }}`,
});

export type Inputs = InputsOf<typeof spec>;
