import { createPublicKey } from "node:crypto";
import { read, type Reading, unreadable } from "../../domain/attestation/reading.ts";
import type { TrustKind } from "../../domain/attestation/trust-kind.ts";
import type { RegistryKey } from "../../domain/published/published-package.ts";
import type { VerifiedSigner } from "../../domain/published/provenance-record.ts";
import type { ProvenanceVerifier } from "../../ports/provenance.ts";
import { isInForce } from "../../domain/published/registry-signature.ts";
import { type SigstoreBundles, sigstoreBundles, type VerifiedBundle } from "./sigstore-bundles.ts";
import { BundleRefusal } from "./sigstore-refusals.ts";
import type { KeyFinder, TrustRoot } from "./sigstore-trust.ts";
import { chosenRoot } from "./trust-roots.ts";

const envelopeOnly = (result: Reading<VerifiedBundle>): Reading<VerifiedSigner> => {
  if (!result.ok) return result;
  const { certificate, envelope } = result.value;
  return envelope === undefined
    ? unreadable("holds no statement, only a signature")
    : read({ certificate, ...envelope });
};

/** A certificate from whatever authority is not the key that was asked for. */
const keyedOnly = (result: Reading<VerifiedBundle>): Reading<VerifiedBundle> =>
  result.ok && result.value.isCertified
    ? unreadable("is signed with a certificate, not by a key of the registry")
    : result;

function keyFinder(keys: readonly RegistryKey[]): KeyFinder {
  return (hint) => {
    const key = keys.find(({ keyid }) => keyid === hint);
    if (key === undefined)
      throw new BundleRefusal(`is signed by a key that the registry does not list (${hint})`);
    const publicKey = createPublicKey({
      key: Buffer.from(key.key, "base64"),
      format: "der",
      type: "spki",
    });
    return { publicKey, validFor: (date) => isInForce(key, date.getTime()) };
  };
}

const judgeText = (bundles: SigstoreBundles, text: string): Reading<VerifiedBundle> => {
  const bundle = bundles.read(text);
  return bundle.ok ? bundles.verify(bundle.value) : bundle;
};

/** Statements under one trust root, which lies at `path`; the empty path means the public good one, through TUF. It is asked for once, when it is first needed. */
export function sigstoreVerification(
  path: string,
  kind: TrustKind = "public-good",
): ProvenanceVerifier {
  let chosen: Promise<TrustRoot> | undefined;
  let opened: Promise<SigstoreBundles> | undefined;
  const root = () => (chosen ??= chosenRoot(kind, path));
  const open = () => (opened ??= (async () => sigstoreBundles(await root()))());
  // Under one root the same text always comes to the same.
  const judged = new Map<string, Reading<VerifiedSigner>>();
  return {
    async prepare() {
      await open();
    },
    async verify(text) {
      const bundles = await open();
      const result = judged.get(text) ?? envelopeOnly(judgeText(bundles, text));
      judged.set(text, result);
      return result;
    },
    async verifyKeyed(text, keys) {
      const bundles = await sigstoreBundles(await root(), keyFinder(keys));
      return envelopeOnly(keyedOnly(judgeText(bundles, text)));
    },
  };
}
