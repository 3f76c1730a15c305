import type { Bundle } from "@sigstore/bundle";
import type { SignedEntity, Signer } from "@sigstore/verify";
import {
  type CertificateExtension,
  certificateFacts,
} from "../../domain/attestation/certificate-facts.ts";
import { read, type Reading, unreadable } from "../../domain/attestation/reading.ts";
import { remembered } from "../../domain/attestation/remembered-certificate.ts";
import { parseStrictJson } from "../../domain/attestation/strict-json.ts";
import type { VerifiedSigner } from "../../domain/published/provenance-record.ts";
import type { Artifact } from "./artifact.ts";
import { BundleRefusal, sigstoreRefusal } from "./sigstore-refusals.ts";
import type { KeyFinder, TrustRoot } from "./sigstore-trust.ts";

const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
/** More of either than any signer makes; each costs a verification. */
const MAX_PROOFS = 8;

const MEDIA_TYPE =
  /^application\/vnd\.dev\.sigstore\.bundle(\+json;version=0\.[123]|\.v0\.3\+json)$/;

/** No trusted keys but those of the root's authorities. */
const noKeys: KeyFinder = (hint) => {
  throw new BundleRefusal(`is signed by a key that nobody said to trust (${hint || "no name"})`);
};

type Loaded = Awaited<ReturnType<typeof load>>;

async function load(root: TrustRoot, keys: KeyFinder) {
  const [bundles, core, verification, { trustMaterial, thresholdsOf }, purposes, message] =
    await Promise.all([
      import("@sigstore/bundle"),
      import("@sigstore/core"),
      import("@sigstore/verify"),
      import("./sigstore-trust.ts"),
      import("./certificate-purposes.ts"),
      import("./message-content.ts"),
    ]);
  const material = trustMaterial(root, keys);
  const verifier = new verification.Verifier(material, thresholdsOf(root, material));
  return { bundles, core, verification, verifier, purposes, message };
}

type LogEntry = Bundle["verificationMaterial"]["tlogEntries"][number];

/** The library proves inclusion under the checkpoint; what the proof itself says could mislead another reader. */
function isOfItsCheckpoint({ inclusionProof: proof }: LogEntry): boolean {
  // In the oldest form of bundle the log's promise is enough.
  if (proof?.checkpoint === undefined) return true;
  const [, size, root] = proof.checkpoint.envelope.split("\n");
  return proof.treeSize === size && Buffer.from(proof.rootHash).toString("base64") === root;
}

/** What the library lets pass and we do not. */
function faultOf({ mediaType, verificationMaterial }: Bundle): string | undefined {
  if (!MEDIA_TYPE.test(mediaType)) return `has the unknown media type ${mediaType}`;
  const { tlogEntries, timestampVerificationData } = verificationMaterial;
  const stamps = timestampVerificationData?.rfc3161Timestamps.length ?? 0;
  if (tlogEntries.length > MAX_PROOFS || stamps > MAX_PROOFS)
    return `has more than ${MAX_PROOFS} log entries or timestamps`;
  return tlogEntries.every(isOfItsCheckpoint)
    ? undefined
    : "has a proof of inclusion in the transparency log that is not of its checkpoint";
}

function leafOf({ verificationMaterial: { content } }: Bundle): Buffer<ArrayBuffer> | undefined {
  if (content.$case === "certificate") return Buffer.from(content.certificate.rawBytes);
  if (content.$case === "publicKey") return undefined;
  const [leaf] = content.x509CertificateChain.certificates;
  return leaf && Buffer.from(leaf.rawBytes);
}

const extensionsOf = ({ identity }: Signer): CertificateExtension[] =>
  (identity?.oids ?? []).map(({ oid, value }) => ({ oid: (oid?.id ?? []).join("."), value }));

/** What a bundle turned out to be: who signed, and what, where it is an envelope. */
export interface VerifiedBundle extends Omit<VerifiedSigner, "payload" | "payloadType"> {
  readonly envelope?: Pick<VerifiedSigner, "payload" | "payloadType">;
  /** Whether a certificate says who signed; else it was a key that was trusted by name. */
  readonly isCertified: boolean;
}

function signerFacts(loaded: Loaded, bundle: Bundle, signer: Signer): VerifiedBundle {
  const { core, purposes } = loaded;
  const leaf = leafOf(bundle);
  const certificate = leaf && core.X509Certificate.parse(leaf);
  if (certificate && !purposes.purposesOf(certificate).includes(CODE_SIGNING))
    throw new BundleRefusal("has a certificate that is not meant for signing code");
  const names = certificate ? purposes.alternativeNames(certificate) : [];
  const { content } = bundle;
  return {
    certificate: certificateFacts(names, extensionsOf(signer)),
    isCertified: certificate !== undefined,
    ...(content.$case === "dsseEnvelope" && {
      envelope: {
        payload: content.dsseEnvelope.payload,
        payloadType: content.dsseEnvelope.payloadType,
      },
    }),
  };
}

function readWith({ bundles }: Loaded, text: string): Reading<Bundle> {
  const json = parseStrictJson(text);
  if (!json.ok) return json;
  try {
    const bundle = bundles.bundleFromJSON(json.value);
    const fault = faultOf(bundle);
    return fault === undefined ? read(bundle) : unreadable(fault);
  } catch (error) {
    return unreadable(sigstoreRefusal(error));
  }
}

function entityOf({ verification, message }: Loaded, bundle: Bundle, artifact?: Artifact) {
  const entity: SignedEntity = verification.toSignedEntity(bundle);
  if (entity.key.$case === "certificate") remembered(entity.key.certificate);
  const { content } = bundle;
  if (content.$case === "dsseEnvelope") return entity;
  if (artifact === undefined) throw new BundleRefusal("holds no statement, only a signature");
  return { ...entity, signature: message.messageContent(content.messageSignature, artifact) };
}

function verifyWith(loaded: Loaded, bundle: Bundle, artifact?: Artifact): Reading<VerifiedBundle> {
  try {
    const signer = loaded.verifier.verify(entityOf(loaded, bundle, artifact));
    return read(signerFacts(loaded, bundle, signer));
  } catch (error) {
    return unreadable(sigstoreRefusal(error));
  }
}

export interface SigstoreBundles {
  /** A bundle of a form that we know; says nothing yet of its signature. */
  read(text: string): Reading<Bundle>;
  /** Who signed it. A signature over a file needs the artifact; whether a statement speaks of one is the caller's to ask. */
  verify(bundle: Bundle, artifact?: Artifact): Reading<VerifiedBundle>;
}

/** A verifier of bundles under one root. `keys` names the keys that are trusted beside the root. Throws a `GuardError` where the root cannot be used. */
export async function sigstoreBundles(
  root: TrustRoot,
  keys: KeyFinder = noKeys,
): Promise<SigstoreBundles> {
  const loaded = await load(root, keys);
  return {
    read: (text) => readWith(loaded, text),
    verify: (bundle, artifact) => verifyWith(loaded, bundle, artifact),
  };
}
