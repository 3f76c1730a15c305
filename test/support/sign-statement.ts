import { bundleFromJSON, bundleToJSON, type Bundle } from "@sigstore/bundle";
import {
  DSSEBundleBuilder,
  FulcioSigner,
  RekorWitness,
  TSAWitness,
  type Witness,
} from "@sigstore/sign";
import { type KeyFinderFunc, toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import type { SigstoreRehearsal } from "./sigstore-rehearsal.ts";

export const IN_TOTO = "application/vnd.in-toto+json";

/** A builder that signs against the rehearsal as a release would. */
export function builderFor(
  rehearsal: Pick<SigstoreRehearsal, "origin" | "idToken">,
  entryType: "dsse" | "intoto" = "dsse",
  witness?: Witness,
) {
  const { origin } = rehearsal;
  return new DSSEBundleBuilder({
    signer: new FulcioSigner({
      fulcioBaseURL: origin,
      identityProvider: { getToken: () => Promise.resolve(rehearsal.idToken("sigstore")) },
    }),
    witnesses: [
      witness ?? new RekorWitness({ rekorBaseURL: origin, entryType }),
      new TSAWitness({ tsaBaseURL: origin }),
    ],
  });
}

export async function signStatement(
  rehearsal: Pick<SigstoreRehearsal, "origin" | "idToken">,
  statement: object,
): Promise<Bundle> {
  const data = Buffer.from(JSON.stringify(statement));
  // Through JSON, so that what is verified is what a reader would get.
  return bundleFromJSON(bundleToJSON(await builderFor(rehearsal).create({ data, type: IN_TOTO })));
}

export const verifierOf = (trustedRoot: string, keys?: KeyFinderFunc): Verifier =>
  new Verifier(toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(trustedRoot)), keys));

export const verifyUnder = (trustedRoot: string, bundle: Bundle, artifact?: Buffer) =>
  verifierOf(trustedRoot).verify(toSignedEntity(bundle, artifact));
