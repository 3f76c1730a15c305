import type { Authority, KeyPair } from "./certificates/authority.ts";
import { spkiOf } from "./certificates/certificate.ts";
import type { TimestampAuthority } from "./timestamps/timestamp-authority.ts";

export interface Trusted {
  readonly authority: Authority;
  readonly certificateLog: { readonly keys: KeyPair; readonly id: Buffer };
  readonly log: { readonly keys: KeyPair; readonly id: Buffer; readonly baseUrl: string };
  readonly timestamps: TimestampAuthority;
}

const logOf = (log: { keys: KeyPair; id: Buffer; baseUrl: string }, start: string) => ({
  baseUrl: log.baseUrl,
  hashAlgorithm: "SHA2_256",
  publicKey: {
    rawBytes: spkiOf(log.keys.publicKey).toString("base64"),
    keyDetails: "PKIX_ECDSA_P256_SHA_256",
    validFor: { start },
  },
  logId: { keyId: log.id.toString("base64") },
});

const chainOf = (certificates: readonly Buffer[]) => ({
  certificates: certificates.map((bytes) => ({ rawBytes: bytes.toString("base64") })),
});

/** A trusted_root.json (Sigstore's TrustedRoot message as JSON) that trusts exactly these. */
export function trustedRootOf(trusted: Trusted): string {
  const { authority, certificateLog, log, timestamps } = trusted;
  const start = new Date(authority.from).toISOString();
  return JSON.stringify(
    {
      mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
      tlogs: [logOf(log, start)],
      certificateAuthorities: [
        {
          subject: { organization: "rehearsal", commonName: "signer" },
          uri: "https://signer.rehearsal.invalid",
          certChain: chainOf(authority.chain),
          validFor: { start },
        },
      ],
      ctlogs: [logOf({ ...certificateLog, baseUrl: "https://ct.rehearsal.invalid" }, start)],
      timestampAuthorities: [
        {
          subject: { organization: "rehearsal", commonName: "timestamp signer" },
          uri: "https://timestamps.rehearsal.invalid",
          certChain: chainOf(timestamps.chain),
          validFor: { start },
        },
      ],
    },
    undefined,
    2,
  );
}

/** A trusted_root.json of an authority without any log, as GitHub's own is. */
export function loglessRootOf({
  authority,
  timestamps,
}: Pick<Trusted, "authority" | "timestamps">): string {
  const validFor = { start: new Date(authority.from).toISOString() };
  return JSON.stringify({
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: [],
    certificateAuthorities: [{ certChain: chainOf(authority.chain), validFor }],
    ctlogs: [],
    timestampAuthorities: [{ certChain: chainOf(timestamps.chain), validFor }],
  });
}
