import { createPublicKey, type KeyObject } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { Bundle } from "@sigstore/bundle";
import { type ArtifactDigest, artifactDigest } from "../../domain/attestation/artifact-digest.ts";
import {
  identityFault,
  subjectFault,
  type WantedIdentity,
} from "../../domain/attestation/bundle-verdict.ts";
import { read, type Reading, unreadable } from "../../domain/attestation/reading.ts";
import { readAnyStatement } from "../../domain/attestation/read-statement.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { type Artifact, digestArtifact, fileArtifact } from "./artifact.ts";
import { type SigstoreBundles, sigstoreBundles, type VerifiedBundle } from "./sigstore-bundles.ts";
import { BundleRefusal } from "./sigstore-refusals.ts";
import { embeddedRoot, rootAt } from "./trust-roots.ts";

/** As large as a bundle may be, in bytes. */
const MAX_BUNDLE_BYTES = 16_000_000;

export interface BundleQuestion {
  /** Path of the bundle. */
  readonly bundle: string;
  /** Path of the file that must be meant, or its digest as `sha256:HEX`. */
  readonly artifact: string;
  readonly signer: WantedIdentity | { readonly key: string };
  /** Path of a trusted_root.json; the empty path means the one that came with the program. */
  readonly trustedRoot: string;
}

/** What was proven. */
export interface ProvenBundle {
  readonly signer: string;
  readonly issuer: string;
  readonly digests: readonly ArtifactDigest[];
  /** Undefined for a signature over the file itself. */
  readonly predicateType?: string;
}

async function textAt(path: string, what: string): Promise<string> {
  try {
    if ((await stat(path)).size <= MAX_BUNDLE_BYTES) return await readFile(path, "utf8");
  } catch (error) {
    throw new GuardError("not-found", {
      says: `The ${what} ${path} cannot be read`,
      fix: "Check the path.",
      cause: error,
    });
  }
  throw new GuardError("unreadable", {
    says: `The ${what} ${path} is larger than ${MAX_BUNDLE_BYTES} bytes`,
    fix: "Give the bundle itself; no signer makes one of that size.",
  });
}

async function keyAt(path: string): Promise<KeyObject> {
  const text = await textAt(path, "key");
  const refuse = (says: string, cause?: unknown) =>
    new GuardError("unreadable", {
      says: `The key ${path} ${says}`,
      fix: "Give a public key in PEM form (BEGIN PUBLIC KEY).",
      cause,
    });
  if (text.includes("PRIVATE KEY")) throw refuse("is a private one; nobody else should have it");
  try {
    return createPublicKey(text);
  } catch (error) {
    throw refuse("is no public key", error);
  }
}

const isCertified = ({ verificationMaterial: { content } }: Bundle): boolean =>
  content.$case !== "publicKey";

/** The type of the key that signed, which decides how the file is read. */
async function keyTypeOf(bundle: Bundle, key: KeyObject | undefined): Promise<string | undefined> {
  if (key !== undefined) return key.asymmetricKeyType;
  const { content } = bundle.verificationMaterial;
  const leaf =
    content.$case === "x509CertificateChain"
      ? content.x509CertificateChain.certificates[0]
      : content.$case === "certificate" && content.certificate;
  if (!leaf) return undefined;
  const { X509Certificate } = await import("@sigstore/core");
  return createPublicKey({
    key: X509Certificate.parse(Buffer.from(leaf.rawBytes)).publicKey,
    format: "der",
    type: "spki",
  }).asymmetricKeyType;
}

async function artifactOf(
  given: string,
  bundle: Bundle,
  key: KeyObject | undefined,
): Promise<Artifact> {
  const digest = artifactDigest(given);
  if (digest !== undefined) return digestArtifact(digest);
  if (bundle.content.$case === "dsseEnvelope")
    return fileArtifact(given, { algorithms: ["sha256", "sha512"] }, undefined);
  const { messageAlgorithm } = await import("./message-content.ts");
  const signing = messageAlgorithm(bundle.content.messageSignature);
  return fileArtifact(given, { signing, algorithms: [signing] }, await keyTypeOf(bundle, key));
}

function proven(
  verified: VerifiedBundle,
  { digests }: Artifact,
  { signer, artifact }: BundleQuestion,
): Reading<ProvenBundle> {
  const { certificate, envelope } = verified;
  const fault = "key" in signer ? undefined : identityFault(certificate, signer);
  if (fault !== undefined) return unreadable(fault);
  const who = {
    signer: "key" in signer ? `the key ${signer.key}` : signer.identity,
    issuer: "key" in signer ? "" : signer.issuer,
    digests,
  };
  if (envelope === undefined) return read(who);
  const statement = readAnyStatement(envelope.payloadType, envelope.payload);
  if (!statement.ok) return statement;
  const other = subjectFault(statement.value, digests);
  return other === undefined
    ? read({ ...who, predicateType: statement.value.predicateType })
    : unreadable(`${other} (${artifact})`);
}

/** A bundle that is signed in another way than the user asked for proves another thing. */
function wrongWay(bundle: Bundle, key: KeyObject | undefined): string | undefined {
  if (isCertified(bundle) === (key === undefined)) return undefined;
  return key === undefined
    ? "is signed by a key and names nobody; give the public key with --key"
    : "is signed with a certificate and not by a key of its own; give --certificate-identity and --certificate-oidc-issuer";
}

async function judge(
  bundles: SigstoreBundles,
  question: BundleQuestion,
  key: KeyObject | undefined,
): Promise<Reading<ProvenBundle>> {
  const bundle = bundles.read(await textAt(question.bundle, "bundle"));
  if (!bundle.ok) return bundle;
  const wrong = wrongWay(bundle.value, key);
  if (wrong !== undefined) return unreadable(wrong);
  const artifact = await artifactOf(question.artifact, bundle.value, key);
  const verified = bundles.verify(bundle.value, artifact);
  return verified.ok ? proven(verified.value, artifact, question) : verified;
}

/** Whether a bundle proves that this signer signed this file. Asks nobody: what it needs is on this machine. */
export async function judgeBundle(question: BundleQuestion): Promise<Reading<ProvenBundle>> {
  const { trustedRoot, signer } = question;
  const key = "key" in signer ? await keyAt(signer.key) : undefined;
  const root = trustedRoot === "" ? await embeddedRoot() : await rootAt(trustedRoot, "file");
  // Whoever names a key has judged himself since when and for how long it is good.
  const keys = key && (() => ({ publicKey: key, validFor: () => true }));
  try {
    return await judge(await sigstoreBundles(root, keys), question, key);
  } catch (error) {
    if (error instanceof BundleRefusal) return unreadable(error.message);
    throw error;
  }
}
