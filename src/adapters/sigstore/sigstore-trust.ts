import { crypto, X509Certificate } from "@sigstore/core";
import type { TrustMaterial, VerifierOptions } from "@sigstore/verify";
import { z } from "zod";
import { remembered } from "../../domain/attestation/remembered-certificate.ts";
import { parseStrictJson } from "../../domain/attestation/strict-json.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import type { TrustKind } from "../../domain/attestation/trust-kind.ts";
import { organisationOf, purposesOf } from "./certificate-purposes.ts";

const END_OF_TIME = new Date(8_640_000_000_000_000);
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

const bytes = z.base64().transform((text) => Buffer.from(text, "base64"));
const MISSING_START = "validFor.start is missing";
const time = z.iso
  .datetime({
    offset: true,
    error: ({ input }) => (input === undefined ? MISSING_START : undefined),
  })
  .transform((text) => new Date(text));

/** An entry without a start would be trusted for all of the past, so it is refused. */
const validFor = z
  .object({ start: time, end: time.nullish() }, { error: MISSING_START })
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
  certChain: certChain.certificates.map(({ rawBytes }) =>
    remembered(X509Certificate.parse(rawBytes)),
  ),
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

/** Whose authorities are trusted, and the text of their trusted_root.json. */
export interface TrustRoot {
  readonly kind: TrustKind;
  readonly text: string;
}

const GITHUB = "GitHub, Inc.";

/** One document, or one a line, as `gh attestation trusted-root` prints them. */
function documentsIn(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isOneALine = lines.length > 1 && lines.every((line) => line.trim().startsWith('{"'));
  return isOneALine && parseStrictJson(lines[0] ?? "").ok ? lines : [text];
}

const issueIn = ({ issues: [issue] }: z.ZodError): string =>
  `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`;

function parsedRoot(text: string): z.output<typeof schema> {
  const json = parseStrictJson(text);
  if (!json.ok) throw refuse(`it ${json.says}`);
  const result = schema.safeParse(json.value);
  if (!result.success) throw refuse(issueIn(result.error));
  return result.data;
}

function materialOf(data: z.output<typeof schema>, publicKey: KeyFinder): TrustMaterial {
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

/** Every authority is GitHub's own, or none is; a root of both would let one stand in for the other. */
function isGitHubs({ certificateAuthorities }: TrustMaterial): boolean {
  const own = certificateAuthorities.map(
    ({ certChain: [first] }) => first !== undefined && organisationOf(first) === GITHUB,
  );
  if (new Set(own).size > 1) throw refuse("it mixes GitHub's authorities with others");
  return own.includes(true);
}

const WRONG_ROOT: Readonly<Record<Exclude<TrustKind, "file">, string>> = {
  github: `the policy trusts GitHub's authorities, and those in it are not of ${GITHUB}`,
  "public-good":
    "the policy trusts Sigstore's public good authorities, and those in it are GitHub's",
};

/** Reads a trusted_root.json (Sigstore's TrustedRoot message as JSON) of the kind that the policy trusts. Throws a `GuardError` that says what is wrong. */
export function trustMaterial({ kind, text }: TrustRoot, publicKey: KeyFinder): TrustMaterial {
  const all = documentsIn(text).map((document) => materialOf(parsedRoot(document), publicKey));
  const [first, ...others] = all.filter(
    (material) => kind === "file" || isGitHubs(material) === (kind === "github"),
  );
  if (first === undefined) throw refuse(kind === "file" ? "it is empty" : WRONG_ROOT[kind]);
  if (others.length > 0)
    throw refuse("it holds several roots, and which one is meant is not clear");
  return first;
}

/**
 * How much proof each kind of authority must bring. GitHub's has neither logs of certificates nor of
 * signatures, only timestamps; a root of one's own must bring what it has logs for.
 */
export function thresholdsOf(
  { kind }: Pick<TrustRoot, "kind">,
  { tlogs, ctlogs }: TrustMaterial,
): VerifierOptions {
  const [tlog, ctlog] = {
    "public-good": [1, 1],
    github: [0, 0],
    file: [Math.min(tlogs.length, 1), Math.min(ctlogs.length, 1)],
  }[kind];
  return { tlogThreshold: tlog ?? 1, ctlogThreshold: ctlog ?? 1, timestampThreshold: 1 };
}
