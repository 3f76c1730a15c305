import { readFile } from "node:fs/promises";
import type { Bundle } from "@sigstore/bundle";
import type { Signer, VerifierOptions } from "@sigstore/verify";
import {
  type CertificateExtension,
  certificateFacts,
} from "../../domain/attestation/certificate-facts.ts";
import { read, type Reading, unreadable } from "../../domain/attestation/reading.ts";
import { parseStrictJson } from "../../domain/attestation/strict-json.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import type { VerifiedSigner } from "../../domain/published/provenance-record.ts";
import type { ProvenanceVerifier } from "../../ports/provenance.ts";
import { sigstoreRefusal } from "./sigstore-refusals.ts";
import type { KeyFinder } from "./sigstore-trust.ts";

const THRESHOLDS: VerifierOptions = { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 };
const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
/** More of either than any signer makes; each costs a verification. */
const MAX_PROOFS = 8;

const MEDIA_TYPE =
  /^application\/vnd\.dev\.sigstore\.bundle(\+json;version=0\.[123]|\.v0\.3\+json)$/;

/** No trusted keys but those of the root's authorities. */
const noKeys: KeyFinder = (hint) => {
  throw new Error(`no key is trusted by name: ${hint}`);
};

type Loaded = Awaited<ReturnType<typeof load>>;

async function load(trustedRoot: () => Promise<string>, keys: KeyFinder) {
  const [bundles, core, verification, { trustMaterial }, purposes] = await Promise.all([
    import("@sigstore/bundle"),
    import("@sigstore/core"),
    import("@sigstore/verify"),
    import("./sigstore-trust.ts"),
    import("./certificate-purposes.ts"),
  ]);
  const material = trustMaterial(await trustedRoot(), keys);
  const verifier = new verification.Verifier(material, THRESHOLDS);
  return { bundles, core, verification, verifier, purposes };
}

/** What the library lets pass and we do not. */
function faultOf({ mediaType, verificationMaterial }: Bundle): string | undefined {
  if (!MEDIA_TYPE.test(mediaType)) return `has the unknown media type ${mediaType}`;
  const { tlogEntries, timestampVerificationData } = verificationMaterial;
  const stamps = timestampVerificationData?.rfc3161Timestamps.length ?? 0;
  return tlogEntries.length > MAX_PROOFS || stamps > MAX_PROOFS
    ? `has more than ${MAX_PROOFS} log entries or timestamps`
    : undefined;
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
}

function signerFacts(loaded: Loaded, bundle: Bundle, signer: Signer): VerifiedBundle {
  const { core, purposes } = loaded;
  const leaf = leafOf(bundle);
  const certificate = leaf && core.X509Certificate.parse(leaf);
  if (certificate && !purposes.purposesOf(certificate).includes(CODE_SIGNING))
    throw new Error("its certificate is not meant for signing code");
  const names = certificate ? purposes.alternativeNames(certificate) : [];
  const { content } = bundle;
  return {
    certificate: certificateFacts(names, extensionsOf(signer)),
    ...(content.$case === "dsseEnvelope" && {
      envelope: {
        payload: content.dsseEnvelope.payload,
        payloadType: content.dsseEnvelope.payloadType,
      },
    }),
  };
}

function verifyWith(loaded: Loaded, text: string, artifact?: Buffer): Reading<VerifiedBundle> {
  const json = parseStrictJson(text);
  if (!json.ok) return json;
  try {
    const bundle = loaded.bundles.bundleFromJSON(json.value);
    const fault = faultOf(bundle);
    if (fault !== undefined) return unreadable(fault);
    const signer = loaded.verifier.verify(loaded.verification.toSignedEntity(bundle, artifact));
    return read(signerFacts(loaded, bundle, signer));
  } catch (error) {
    return unreadable(sigstoreRefusal(error));
  }
}

/** A verifier of whole bundles, messages too. `keys` names the keys that are trusted beside the root. */
export async function sigstoreBundles(
  trustedRoot: () => Promise<string>,
  keys: KeyFinder = noKeys,
): Promise<(bundle: string, artifact?: Buffer) => Reading<VerifiedBundle>> {
  const loaded = await load(trustedRoot, keys);
  return (bundle, artifact) => verifyWith(loaded, bundle, artifact);
}

async function publicRoot(): Promise<string> {
  try {
    const { initTUF } = await import("@sigstore/tuf");
    return await (await initTUF()).getTarget("trusted_root.json");
  } catch (error) {
    throw new GuardError("network", {
      says: "Sigstore's public trust root could not be fetched",
      fix: "Let the job reach tuf-repo-cdn.sigstore.dev, or give the file as `trusted-root`.",
      cause: error,
    });
  }
}

const rootAt = (path: string) => () =>
  readFile(path, "utf8").catch((error: unknown) => {
    throw new GuardError("unreadable", {
      says: `The trusted root ${path} cannot be read`,
      fix: "Check `trusted-root`.",
      cause: error,
    });
  });

const envelopeOnly = (result: Reading<VerifiedBundle>): Reading<VerifiedSigner> => {
  if (!result.ok) return result;
  const { certificate, envelope } = result.value;
  return envelope === undefined
    ? unreadable("holds no statement, only a signature")
    : read({ certificate, ...envelope });
};

/** Sigstore under the trust root at `path`; the empty path means the public one, through TUF. */
export function sigstoreVerification(path: string): ProvenanceVerifier {
  let opened: ReturnType<typeof sigstoreBundles> | undefined;
  const open = () => (opened ??= sigstoreBundles(path === "" ? publicRoot : rootAt(path)));
  // Under one root the same text always comes to the same.
  const judged = new Map<string, Reading<VerifiedSigner>>();
  return {
    async prepare() {
      await open();
    },
    async verify(bundle) {
      const verifyBundle = await open();
      const result = judged.get(bundle) ?? envelopeOnly(verifyBundle(bundle));
      judged.set(bundle, result);
      return result;
    },
  };
}
