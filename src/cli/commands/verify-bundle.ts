import {
  type BundleQuestion,
  judgeBundle,
  type ProvenBundle,
} from "../../adapters/sigstore/judge-bundle.ts";
import { reportOfFailure } from "../../adapters/failure-report.ts";
import { closeNetwork } from "../../adapters/network-gate.ts";
import type { Reading } from "../../domain/attestation/reading.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import type { Report } from "../../domain/report/report.ts";
import { TOOL } from "../../domain/report/tool.ts";
import { Redactor } from "../../domain/text/redactor.ts";
import { type CommandOptions, deliver } from "../run-command.ts";

const ACTION = "verify-bundle";

const usage = (says: string, fix: string): GuardError => new GuardError("usage", { says, fix });

const textOf = (options: CommandOptions, name: string): string => {
  const value = options[name];
  return typeof value === "string" ? value : "";
};

function signerIn(options: CommandOptions): BundleQuestion["signer"] {
  const key = textOf(options, "key");
  const identity = textOf(options, "certificateIdentity");
  const issuer = textOf(options, "certificateOidcIssuer");
  const named = identity !== "" || issuer !== "";
  if (key !== "" && named)
    throw usage("Both a key and an identity are given", "Give the one that must have signed.");
  if (key !== "") return { key };
  if (identity !== "" && issuer !== "") return { identity, issuer };
  throw usage(
    named ? "An identity is known by its issuer only" : "Nothing says who must have signed",
    "Give --certificate-identity with --certificate-oidc-issuer, or --key with a public key.",
  );
}

function questionIn(artifact: string, options: CommandOptions): BundleQuestion {
  if (options["staging"] === true)
    throw usage(
      "Sigstore's staging instance is not trusted, and its root does not come with release-guard",
      "Leave --staging out, and give the root with --trusted-root.",
    );
  const bundle = textOf(options, "bundle");
  if (bundle === "") throw usage("No bundle is given", "Give the bundle's path with --bundle.");
  return {
    bundle,
    artifact,
    signer: signerIn(options),
    trustedRoot: textOf(options, "trustedRoot"),
  };
}

const provenText = ({ signer, issuer, predicateType }: ProvenBundle, artifact: string): string =>
  `${artifact} was signed by ${signer}${issuer && ` (${issuer})`}${predicateType === undefined ? "" : `, in a statement of ${predicateType}`}.`;

function reportOf({ bundle, artifact }: BundleQuestion, result: Reading<ProvenBundle>): Report {
  return {
    schemaVersion: 1,
    tool: TOOL,
    action: ACTION,
    outcome: result.ok ? "passed" : "refused",
    summary: result.ok ? provenText(result.value, artifact) : `${bundle} ${result.says}.`,
    examined: { files: 1, checks: 1 },
    verdicts: [{ check: ACTION, verdict: result.ok ? "pass" : "fail" }],
    findings: [],
    ...(result.ok && { details: { [ACTION]: result.value } }),
  };
}

/** `verify-bundle`: no action stands behind it, and nothing ever goes out. */
export async function runVerifyBundle(artifact: string, options: CommandOptions): Promise<void> {
  closeNetwork();
  const conclude = async () => {
    const question = questionIn(artifact, options);
    return reportOf(question, await judgeBundle(question));
  };
  const report = await conclude().catch((error: unknown) =>
    reportOfFailure(ACTION, error, process.env["RUNNER_DEBUG"] === "1"),
  );
  deliver({ report }, options, new Redactor());
}
