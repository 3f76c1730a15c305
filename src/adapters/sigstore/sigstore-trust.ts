import { crypto, X509Certificate } from "@sigstore/core";
import type { TrustMaterial } from "@sigstore/verify";
import { z } from "zod";
import { parseStrictJson } from "../../domain/attestation/strict-json.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { purposesOf } from "./certificate-purposes.ts";

const END_OF_TIME = new Date(8_640_000_000_000_000);
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

const bytes = z.base64().transform((text) => Buffer.from(text, "base64"));
const time = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

/** An entry without a start would be trusted for all of the past, so it is refused. */
const validFor = z
  .object({ start: time, end: time.nullish() }, { error: "validFor.start is missing" })
  .transform(({ start, end }) => ({ start, end: end ?? END_OF_TIME }));

const log = z.object({
  baseUrl: z.string().default(""),
  publicKey: z.object({ rawBytes: bytes, keyDetails: z.string(), validFor }),
  logId: z.object({ keyId: bytes }),
  checkpointKeyId: z.object({ keyId: bytes }).nullish(),
});

const authority = z.object({
  certChain: z.object({ certificates: z.array(z.object({ rawBytes: bytes })).min(1) }),
  validFor,
});

const schema = z.object({
  mediaType: z.string().regex(/^application\/vnd\.dev\.sigstore\.trustedroot[+.].*json/),
  tlogs: z.array(log).default([]),
  certificateAuthorities: z.array(authority).min(1),
  ctlogs: z.array(log).default([]),
  timestampAuthorities: z.array(authority).default([]),
});

const refuse = (says: string, cause?: unknown): GuardError =>
  new GuardError("unreadable", {
    says: `The trusted root cannot be used: ${says}`,
    fix: "Give a trusted_root.json of Sigstore, as `trusted-root`.",
    cause,
  });

/** PKIX in these names is history: Rekor's RSA keys are bare PKCS #1. */
const keyType = (details: string): "pkcs1" | "spki" =>
  /^PK(CS1_RSA|IX_RSA)_PKCS1V/.test(details) ? "pkcs1" : "spki";

const logOf = ({ baseUrl, publicKey, logId, checkpointKeyId }: z.output<typeof log>) => ({
  baseURL: baseUrl,
  logID: (checkpointKeyId ?? logId).keyId,
  publicKey: crypto.createPublicKey(publicKey.rawBytes, keyType(publicKey.keyDetails)),
  validFor: publicKey.validFor,
});

const authorityOf = ({ certChain, validFor: valid }: z.output<typeof authority>) => ({
  certChain: certChain.certificates.map(({ rawBytes }) => X509Certificate.parse(rawBytes)),
  validFor: valid,
});

/** A certificate that was not made to sign times must not (RFC 3161, 2.3); the library does not look. */
function timestampAuthority(entry: z.output<typeof authority>) {
  const parsed = authorityOf(entry);
  const [leaf] = parsed.certChain;
  if (leaf === undefined || !purposesOf(leaf).includes(TIME_STAMPING))
    throw refuse("a timestamp authority's certificate is not meant for timestamps");
  return parsed;
}

export type KeyFinder = TrustMaterial["publicKey"];

/** Reads a trusted_root.json (Sigstore's TrustedRoot message as JSON). Throws a `GuardError` that says what is wrong. */
export function trustMaterial(text: string, publicKey: KeyFinder): TrustMaterial {
  const json = parseStrictJson(text);
  if (!json.ok) throw refuse(`it ${json.says}`);
  const result = schema.safeParse(json.value);
  if (!result.success) throw refuse(z.prettifyError(result.error).replaceAll("\n", " "));
  const { data } = result;
  try {
    return {
      certificateAuthorities: data.certificateAuthorities.map(authorityOf),
      timestampAuthorities: data.timestampAuthorities.map(timestampAuthority),
      tlogs: data.tlogs.map(logOf),
      ctlogs: data.ctlogs.map(logOf),
      publicKey,
    };
  } catch (error) {
    if (error instanceof GuardError) throw error;
    throw refuse("a key or certificate in it cannot be read", error);
  }
}
