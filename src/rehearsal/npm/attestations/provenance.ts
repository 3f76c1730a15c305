import type { SerializedBundle } from "@sigstore/bundle";
import type { Signer } from "@sigstore/verify";
import { createHash } from "node:crypto";
import { z } from "zod";
import { NpmRefusal } from "../npm-refusal.ts";
import type { Attestation } from "../reading/packages.ts";
import { verifySigned } from "../../sigstore/verify-signed.ts";
import { packageUrl } from "../reading/package-path.ts";
import { certifiedClaims } from "./provenance-claims.ts";
import type { PublishManifest, PublishRequest } from "../publishing/publish-request.ts";

const IN_TOTO = "application/vnd.in-toto+json";
const PREDICATE = "https://slsa.dev/provenance/v1";

const statementSchema = z.looseObject({
  subject: z.tuple([
    z.looseObject({ name: z.string(), digest: z.looseObject({ sha512: z.string() }) }),
  ]),
  predicateType: z.literal(PREDICATE),
  predicate: z.looseObject({
    buildDefinition: z.looseObject({
      externalParameters: z.looseObject({
        workflow: z.looseObject({ ref: z.string(), repository: z.string(), path: z.string() }),
      }),
    }),
  }),
});
type Statement = z.infer<typeof statementSchema>;

const refuse = (says: string): NpmRefusal =>
  new NpmRefusal(422, `Error verifying sigstore provenance bundle: ${says}`);

const demand = (holds: boolean, says: string): void => {
  if (!holds) throw refuse(says);
};

/** Verifies the signature under the registry's trust root; gives bundle, statement and signer. */
async function verified(text: string, trustedRoot: string) {
  const { bundleFromJSON, bundleToJSON } = await import("@sigstore/bundle");
  const bundle = bundleFromJSON(JSON.parse(text));
  const { content } = bundle;
  if (content.$case !== "dsseEnvelope" || content.dsseEnvelope.payloadType !== IN_TOTO)
    throw new Error("the bundle does not hold an in-toto statement");
  const signer = await verifySigned(bundle, trustedRoot);
  const payload: unknown = JSON.parse(content.dsseEnvelope.payload.toString("utf8"));
  return { bundle: bundleToJSON(bundle), signer, statement: statementSchema.parse(payload) };
}

/** `git+https://github.com/o/r.git`, `github:o/r` and `o/r` are all https://github.com/o/r. */
function repositoryOf({ repository }: PublishManifest): string {
  const text = typeof repository === "string" ? repository : (repository?.url ?? "");
  const [, path] =
    /^(?:(?:git\+)?(?:https?|ssh|git):\/\/(?:git@)?github\.com\/|git@github\.com:|github:|(?=[\w.-]+\/[\w.-]+$))([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      text,
    ) ?? [];
  return path === undefined ? text : `https://github.com/${path}`;
}

function demandSubject(request: PublishRequest, { subject: [subject] }: Statement): void {
  const name = packageUrl(request.name, request.version);
  const sha512 = createHash("sha512").update(request.tarball).digest("hex");
  demand(subject.name === name, `its subject is ${subject.name}, not ${name}`);
  demand(subject.digest.sha512 === sha512, "its subject has another sha512 than the tarball");
}

/** The certificate cannot be forged by a step of the job, the statement can: they must agree. */
function demandRun(manifest: PublishManifest, statement: Statement, signer: Signer): void {
  const { 11: runner, 12: repository, 18: config, 22: visibility } = certifiedClaims(signer);
  const { workflow } = statement.predicate.buildDefinition.externalParameters;
  demand(runner === "github-hosted", `Unsupported GitHub Actions runner environment: "${runner}".`);
  demand(
    visibility === "public",
    `Unsupported GitHub Actions source repository visibility: "${visibility}".`,
  );
  demand(
    workflow.repository === repository &&
      config === `${repository}/${workflow.path}@${workflow.ref}`,
    `the statement names ${workflow.repository}/${workflow.path}@${workflow.ref}, the certificate ${config}`,
  );
  const declared = repositoryOf(manifest);
  demand(
    declared === repository,
    `Failed to validate repository information: package.json: "repository.url" is "${declared}", expected to match "${repository}" from provenance`,
  );
}

/** The attached bundle as an attestation. Throws 422 when it does not prove this very tarball. */
export async function checkProvenance(
  request: PublishRequest & { readonly provenance: string },
  trustedRoot: string,
): Promise<Attestation> {
  let proof: { bundle: SerializedBundle; signer: Signer; statement: Statement };
  try {
    proof = await verified(request.provenance, trustedRoot);
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
  demandSubject(request, proof.statement);
  demandRun(request.manifest, proof.statement, proof.signer);
  return { predicateType: PREDICATE, bundle: proof.bundle };
}
