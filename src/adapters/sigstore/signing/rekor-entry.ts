import { z } from "zod";
import type { Http, HttpAnswer } from "../../../ports/http.ts";
import { sigstoreCall, sigstoreJson, SigstoreRefusal } from "./sigstore-call.ts";

const REKOR = "Rekor";
const CONFLICT = 409;
/** It would speak XML and YAML too. */
const ASKING = { service: REKOR, accept: "application/json" };
const NOT_FOUND = 404;

const hex = z.hex().transform((text) => Buffer.from(text, "hex").toString("base64"));
const count = z.int().nonnegative().transform(String);

/** Source: openapi.yaml of sigstore/rekor, `LogEntry` and `InclusionProof`. */
const logged = z.object({
  body: z.base64(),
  integratedTime: count,
  logID: hex,
  logIndex: count,
  verification: z.object({
    signedEntryTimestamp: z.base64().optional(),
    inclusionProof: z.object({
      checkpoint: z.string().min(1),
      hashes: z.array(hex),
      logIndex: count,
      rootHash: hex,
      treeSize: count,
    }),
  }),
});

const entries = z.record(z.string(), logged);

/** What an entry says of an envelope. Source: dsse_v0_0_1_schema.json of sigstore/rekor. */
const recorded = z.object({
  kind: z.literal("dsse"),
  apiVersion: z.string(),
  spec: z.object({ signatures: z.array(z.object({ signature: z.string() })) }),
});

/** An envelope as DSSE writes it, with one signature. */
export interface Envelope {
  /** Base64. */
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly [{ readonly sig: string }];
}

/** The log's entry in a Sigstore bundle, as JSON. Source: sigstore_rekor.proto of sigstore/protobuf-specs, `TransparencyLogEntry`. */
export type LogEntry = ReturnType<typeof entryIn>;

function bodyOf(body: string): z.output<typeof recorded> {
  try {
    return recorded.parse(JSON.parse(Buffer.from(body, "base64").toString("utf8")));
  } catch {
    throw new SigstoreRefusal(`${REKOR} answered with an entry that is of no envelope`);
  }
}

function entryIn(answer: HttpAnswer, { signatures: [own] }: Envelope) {
  const [entry, ...more] = Object.values(sigstoreJson(REKOR, answer, entries));
  if (entry === undefined || more.length > 0)
    throw new SigstoreRefusal(
      `${REKOR} answered with ${more.length === 0 ? "no entry" : "several entries"}`,
    );
  const { kind, apiVersion, spec } = bodyOf(entry.body);
  if (spec.signatures.length !== 1 || spec.signatures[0]?.signature !== own.sig)
    throw new SigstoreRefusal(`${REKOR} answered with the entry of another signature`);
  const { signedEntryTimestamp, inclusionProof: proof } = entry.verification;
  return {
    logIndex: entry.logIndex,
    logId: { keyId: entry.logID },
    kindVersion: { kind, version: apiVersion },
    integratedTime: entry.integratedTime,
    ...(signedEntryTimestamp !== undefined && { inclusionPromise: { signedEntryTimestamp } }),
    inclusionProof: {
      logIndex: proof.logIndex,
      rootHash: proof.rootHash,
      treeSize: proof.treeSize,
      hashes: proof.hashes,
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: entry.body,
  };
}

/** The address of what is there already; only its last part is the log's to say. */
function existing(url: string, { headers }: HttpAnswer): string {
  const uuid = /\/([0-9a-f]{64,80})$/.exec(headers["location"] ?? "")?.[1];
  if (uuid === undefined)
    throw new SigstoreRefusal(`${REKOR} answered ${CONFLICT} and did not say where the entry is`);
  return `${url}/${uuid}`;
}

/** What is there already. The log refuses a second entry before it can show the first. */
async function shown(http: Http, url: string): Promise<HttpAnswer> {
  const answer = await sigstoreCall(http, { ...ASKING, url, also: [NOT_FOUND] });
  if (answer.status === NOT_FOUND)
    throw new SigstoreRefusal(`${REKOR} has our entry and does not show it yet`);
  return answer;
}

/** Enters an envelope into the log, or finds it there. `certificate` is PEM. Source: `POST /api/v1/log/entries` of sigstore/rekor. */
export async function rekorEntry(
  http: Http,
  rekor: string,
  { envelope, certificate }: { readonly envelope: Envelope; readonly certificate: string },
): Promise<LogEntry> {
  const url = `${rekor}/api/v1/log/entries`;
  const answer = await sigstoreCall(http, {
    ...ASKING,
    url,
    json: {
      apiVersion: "0.0.1",
      kind: "dsse",
      spec: {
        proposedContent: {
          envelope: JSON.stringify(envelope),
          verifiers: [Buffer.from(certificate).toString("base64")],
        },
      },
    },
    also: [CONFLICT],
  });
  const there = answer.status === CONFLICT;
  return entryIn(there ? await shown(http, existing(url, answer)) : answer, envelope);
}
