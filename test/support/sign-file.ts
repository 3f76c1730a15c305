import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { bundleToJSON } from "@sigstore/bundle";
import {
  FulcioSigner,
  MessageSignatureBundleBuilder,
  RekorWitness,
  type Signer,
  TSAWitness,
} from "@sigstore/sign";
import type { Json } from "./published-world.ts";
import type { SigstoreRehearsal } from "./sigstore-rehearsal.ts";

type Place = Pick<SigstoreRehearsal, "origin" | "idToken">;

async function signedBy(signer: Signer, { origin }: Place, data: Uint8Array): Promise<Json> {
  const builder = new MessageSignatureBundleBuilder({
    signer,
    witnesses: [new RekorWitness({ rekorBaseURL: origin }), new TSAWitness({ tsaBaseURL: origin })],
  });
  return bundleToJSON(await builder.create({ data: Buffer.from(data) }));
}

/** A signature over a file, by the job's own identity. */
export const signFile = (place: Place, data: Uint8Array): Promise<Json> =>
  signedBy(
    new FulcioSigner({
      fulcioBaseURL: place.origin,
      identityProvider: { getToken: () => Promise.resolve(place.idToken("sigstore")) },
    }),
    place,
    data,
  );

export const pemOf = (key: KeyObject): string =>
  String(key.export({ type: "spki", format: "pem" }));

export const ecKeys = (namedCurve = "P-256") => generateKeyPairSync("ec", { namedCurve });

/** A signature over a file, by a key that somebody looks after. */
export const signFileWith = (
  keys: ReturnType<typeof ecKeys>,
  place: Place,
  data: Uint8Array,
): Promise<Json> =>
  signedBy(
    {
      sign: async (bytes: Buffer) => ({
        key: { $case: "publicKey", publicKey: pemOf(keys.publicKey), hint: "own" },
        signature: sign("sha256", bytes, keys.privateKey),
      }),
    },
    place,
    data,
  );
