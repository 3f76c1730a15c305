import { ASN1Obj } from "@sigstore/core";
import type { Signer } from "@sigstore/verify";

const ARC = "1.3.6.1.4.1.57264.1.";

/** What the certificate says of the run, by the number of the extension in Fulcio's arc (8 and up). */
export function certifiedClaims(signer: Signer): Record<number, string> {
  const found = (signer.identity?.oids ?? []).flatMap(({ oid, value }) => {
    const id = oid?.id.join(".") ?? "";
    const number = Number(id.slice(ARC.length));
    if (!id.startsWith(ARC) || number < 8) return [];
    return [[number, ASN1Obj.parseBuffer(Buffer.from(value)).value.toString("utf8")] as const];
  });
  return Object.fromEntries(found);
}
