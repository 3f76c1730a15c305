import { createPublicKey, verify } from "node:crypto";
import type { RegistryKey, RegistrySignature, VersionMetadata } from "./published-package.ts";

type Signed = Pick<VersionMetadata, "name" | "version" | "integrity">;

function isSigned(text: string, key: RegistryKey, { sig }: RegistrySignature): boolean {
  try {
    const spki = createPublicKey({
      key: Buffer.from(key.key, "base64"),
      format: "der",
      type: "spki",
    });
    return verify("sha256", Buffer.from(text), spki, Buffer.from(sig, "base64"));
  } catch {
    // A key or signature that cannot be read signs nothing.
    return false;
  }
}

// Reading a written date needs no clock.
// oxlint-disable-next-line no-restricted-globals
const timeOf = (written: string): number => Date.parse(written);

/** A key speaks for what was signed between its start and its end; a date that is none is never. */
export function isInForce({ expires, starts }: RegistryKey, at: number): boolean {
  return (
    (starts === undefined || at >= timeOf(starts)) && (expires === null || at <= timeOf(expires))
  );
}

/**
 * Why none of the registry's signatures counts; undefined where one does. `at` is when the version
 * was published, milliseconds since 1970. npm signs `name@version:integrity` with ECDSA and SHA-256.
 */
export function registrySignatureFault(
  metadata: Signed & Pick<VersionMetadata, "signatures">,
  keys: readonly RegistryKey[],
  at: number,
): string | undefined {
  const { name, version, integrity, signatures } = metadata;
  if (signatures.length === 0) return "the registry has not signed it";
  const pairs = signatures.flatMap((signature) =>
    keys.filter(({ keyid }) => keyid === signature.keyid).map((key) => ({ key, signature })),
  );
  if (pairs.length === 0) return "it is signed by a key that the registry does not list";
  const current = pairs.filter(({ key }) => isInForce(key, at));
  if (current.length === 0) return "it is signed by a key that had expired";
  const text = `${name}@${version}:${integrity}`;
  return current.some(({ key, signature }) => isSigned(text, key, signature))
    ? undefined
    : "the registry's signature does not fit";
}
