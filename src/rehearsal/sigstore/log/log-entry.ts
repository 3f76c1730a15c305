import { createHash, createPublicKey, verify, X509Certificate, type KeyObject } from "node:crypto";
import { z } from "zod";

const base64 = z.base64().transform((text) => Buffer.from(text, "base64"));
const signature = z.object({ sig: base64, keyid: z.string().optional() });
const envelopeSchema = z.object({
  payload: base64,
  payloadType: z.string(),
  signatures: z.tuple([signature]),
});

const dsseSchema = z.object({
  kind: z.literal("dsse"),
  apiVersion: z.literal("0.0.1"),
  spec: z.object({
    proposedContent: z.object({ envelope: z.string(), verifiers: z.tuple([base64]) }),
  }),
});

const intotoSchema = z.object({
  kind: z.literal("intoto"),
  apiVersion: z.literal("0.0.2"),
  spec: z.object({
    content: z.object({
      envelope: z.object({
        payloadType: z.string(),
        payload: base64,
        signatures: z.tuple([z.looseObject({ sig: base64, publicKey: base64 })]),
      }),
    }),
  }),
});

const hashedSchema = z.object({
  kind: z.literal("hashedrekord"),
  apiVersion: z.literal("0.0.1"),
  spec: z.object({
    data: z.object({ hash: z.object({ algorithm: z.literal("sha256"), value: z.hex() }) }),
    signature: z.object({ content: base64, publicKey: z.object({ content: base64 }) }),
  }),
});

const proposalSchema = z.discriminatedUnion("kind", [dsseSchema, intotoSchema, hashedSchema]);
type Proposal = z.infer<typeof proposalSchema>;

const sha256 = (bytes: string | Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");
const digest = (value: string) => ({ algorithm: "sha256", value });

/** A verifier is a certificate or a bare public key, as PEM. */
function keyOf(pem: Buffer): KeyObject {
  const text = pem.toString("utf8");
  return text.includes("BEGIN CERTIFICATE")
    ? new X509Certificate(text).publicKey
    : createPublicKey(text);
}

/** What a DSSE signature is made over (DSSE protocol, pre-authentication encoding). */
export function preAuthentication(payloadType: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head, "utf8"), payload]);
}

function demandSignature(signed: Buffer, verifier: Buffer, sig: Buffer): void {
  if (!verify("sha256", signed, keyOf(verifier), sig))
    throw new Error("the entry's signature does not fit its key");
}

function dsseBody(entry: z.infer<typeof dsseSchema>): object {
  const { envelope, verifiers } = entry.spec.proposedContent;
  const { payload, payloadType, signatures } = envelopeSchema.parse(JSON.parse(envelope));
  demandSignature(preAuthentication(payloadType, payload), verifiers[0], signatures[0].sig);
  return {
    apiVersion: entry.apiVersion,
    kind: entry.kind,
    spec: {
      envelopeHash: digest(sha256(envelope)),
      payloadHash: digest(sha256(payload)),
      signatures: [
        {
          signature: signatures[0].sig.toString("base64"),
          verifier: verifiers[0].toString("base64"),
        },
      ],
    },
  };
}

/** Payload and signature arrive in base64 twice, and the payload is not kept. */
function intotoBody(entry: z.infer<typeof intotoSchema>, given: unknown): unknown {
  const { payloadType, payload, signatures } = entry.spec.content.envelope;
  const plain = Buffer.from(payload.toString("utf8"), "base64");
  const sig = Buffer.from(signatures[0].sig.toString("utf8"), "base64");
  demandSignature(preAuthentication(payloadType, plain), signatures[0].publicKey, sig);
  const { spec, ...rest } = givenIntoto.parse(given);
  const { payload: _dropped, ...envelope } = spec.content.envelope;
  const content = { ...spec.content, envelope, payloadHash: digest(sha256(plain)) };
  return { ...rest, spec: { content } };
}

const givenIntoto = z.looseObject({
  spec: z.object({
    content: z.looseObject({ envelope: z.looseObject({ payload: z.string() }) }),
  }),
});

/** Node cannot check an ECDSA signature over a bare digest: only the forms of key and digest are checked. */
function hashedBody({ spec }: z.infer<typeof hashedSchema>, given: unknown): unknown {
  const { data, signature: made } = spec;
  if (data.hash.value.length !== 64 || keyOf(made.publicKey.content).asymmetricKeyType !== "ec")
    throw new Error("the entry holds no SHA-256 digest or no ECDSA key");
  return given;
}

function bodyFor(entry: Proposal, given: unknown): unknown {
  if (entry.kind === "dsse") return dsseBody(entry);
  if (entry.kind === "intoto") return intotoBody(entry, given);
  return hashedBody(entry, given);
}

/** What Rekor keeps of a proposed entry; throws on an unknown kind or a signature that does not fit. */
export const entryBody = (given: unknown): unknown => bodyFor(proposalSchema.parse(given), given);
