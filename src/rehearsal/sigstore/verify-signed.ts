import type { Bundle } from "@sigstore/bundle";
import type { Signer, Verifier } from "@sigstore/verify";
import { remembered } from "../../domain/attestation/remembered-certificate.ts";

const verifiers = new Map<string, Verifier>();

/** One for each trust root: reading a root takes longer than verifying a bundle under it. */
async function verifierOf(trustedRoot: string): Promise<Verifier> {
  const { toTrustMaterial, Verifier: Fresh } = await import("@sigstore/verify");
  const { TrustedRoot } = await import("@sigstore/protobuf-specs");
  const known = verifiers.get(trustedRoot);
  if (known) return known;
  const material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(trustedRoot)));
  const authorities = [...material.certificateAuthorities, ...material.timestampAuthorities];
  for (const { certChain } of authorities) certChain.forEach(remembered);
  const verifier = new Fresh(material);
  verifiers.set(trustedRoot, verifier);
  return verifier;
}

/** Who signed a bundle, as a registry finds it under its trust root. Throws what @sigstore/verify throws. */
export async function verifySigned(bundle: Bundle, trustedRoot: string): Promise<Signer> {
  const { toSignedEntity } = await import("@sigstore/verify");
  const entity = toSignedEntity(bundle);
  if (entity.key.$case === "certificate") remembered(entity.key.certificate);
  return (await verifierOf(trustedRoot)).verify(entity);
}
