import { read, type Reading, unreadable } from "../../domain/attestation/reading.ts";
import type { TrustKind } from "../../domain/attestation/trust-kind.ts";
import type { VerifiedSigner } from "../../domain/published/provenance-record.ts";
import type { ProvenanceVerifier } from "../../ports/provenance.ts";
import { sigstoreBundles, type VerifiedBundle } from "./sigstore-bundles.ts";
import type { KeyFinder } from "./sigstore-trust.ts";
import { chosenRoot } from "./trust-roots.ts";

const envelopeOnly = (result: Reading<VerifiedBundle>): Reading<VerifiedSigner> => {
  if (!result.ok) return result;
  const { certificate, envelope } = result.value;
  return envelope === undefined
    ? unreadable("holds no statement, only a signature")
    : read({ certificate, ...envelope });
};

interface Trusting {
  /** Public good where nothing is said. */
  readonly kind?: TrustKind;
  readonly keys?: KeyFinder;
}

/** Statements under one trust root, which lies at `path`; the empty path means the public good one, through TUF. It is asked for once, when it is first needed. */
export function sigstoreVerification(path: string, trusting: Trusting = {}): ProvenanceVerifier {
  const { kind = "public-good", keys } = trusting;
  let opened: ReturnType<typeof sigstoreBundles> | undefined;
  const open = () =>
    (opened ??= (async () => sigstoreBundles(await chosenRoot(kind, path), keys))());
  // Under one root the same text always comes to the same.
  const judged = new Map<string, Reading<VerifiedSigner>>();
  return {
    async prepare() {
      await open();
    },
    async verify(text) {
      const bundles = await open();
      const known = judged.get(text);
      if (known !== undefined) return known;
      const bundle = bundles.read(text);
      const result = envelopeOnly(bundle.ok ? bundles.verify(bundle.value) : bundle);
      judged.set(text, result);
      return result;
    },
  };
}
