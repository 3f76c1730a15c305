import { generateKeyPairSync, randomUUID } from "node:crypto";
import { RFC3161Timestamp } from "@sigstore/core";
import { expect, it, onTestFinished } from "vitest";
import { fetchHttp } from "../../../src/adapters/fetch-http.ts";
import { sigstoreRehearsal } from "../../support/sigstore-rehearsal.ts";
import { fulcioCertificate } from "../../../src/adapters/sigstore/signing/fulcio-certificate.ts";
import { type Envelope, rekorEntry } from "../../../src/adapters/sigstore/signing/rekor-entry.ts";
import { timestampOf } from "../../../src/adapters/sigstore/signing/timestamp.ts";
import type { Http, HttpRequest } from "../../../src/ports/http.ts";

const URL = "https://sigstore.example";
const DIGEST = "ab".repeat(32);

interface Given {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers in this order, the last one again and again. */
function answering(...answers: readonly Given[]) {
  const asked: HttpRequest[] = [];
  const http: Http = {
    send: async (request) => {
      const given = answers[Math.min(asked.length, answers.length - 1)] ?? {};
      asked.push(request);
      const { status = 200, json, text = JSON.stringify(json ?? null), headers = {} } = given;
      return { status, headers, body: Buffer.from(text) };
    },
  };
  return { http, asked };
}

const tokenOf = (claims: unknown): string =>
  [randomUUID(), Buffer.from(JSON.stringify(claims)).toString("base64url"), randomUUID()].join(".");

const keys = generateKeyPairSync("ec", { namedCurve: "P-256" });

const certificate = async (given: Given, token = tokenOf({ sub: "repo:o/r" })) =>
  fulcioCertificate(answering(given).http, { url: URL, token, ...keys });

const CHAIN = (...certificates: readonly string[]) => ({
  signedCertificateEmbeddedSct: { chain: { certificates } },
});

it.for<[string, Given, string]>([
  [
    "its own words",
    { status: 400, json: { code: 3, message: "the token\nis old" } },
    "Fulcio answered 400: the token is old",
  ],
  ["no words", { status: 403, text: "<html>" }, /^Fulcio answered 403$/.source],
  ["no JSON", { text: "<html>" }, "Fulcio answered 200 without whole JSON"],
  [
    "another shape",
    { json: { certificate: "a" } },
    "Fulcio answered 200 in another shape than it documents",
  ],
  ["no certificate", { json: CHAIN() }, "in another shape than it documents"],
  [
    "what is no certificate",
    { json: CHAIN("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----") },
    "Fulcio answered with a certificate that is not for our key",
  ],
])("Fulcio's answer with %s is refused", async ([, given, says]) => {
  await expect(certificate(given)).rejects.toThrow(new RegExp(says));
});

it.for([
  [tokenOf({}), "GitHub's ID token lacks or garbles: sub"],
  [tokenOf(null), "GitHub's ID token lacks or garbles: sub"],
  ["a", "The ID token that GitHub gave is not a JSON Web Token"],
  ["", "The ID token that GitHub gave is not a JSON Web Token"],
] as const)(
  "a token that names nobody is refused before it is sent, and not quoted",
  async ([token, says]) => {
    const { http, asked } = answering({});
    const refused = fulcioCertificate(http, { url: URL, token, ...keys });
    await expect(refused).rejects.toThrow(new RegExp(`^${says}$`));
    expect(asked).toEqual([]);
  },
);

const ENVELOPE: Envelope = { payload: "e30=", payloadType: "a", signatures: [{ sig: "AAAA" }] };

const bodyOf = (signature = "AAAA", kind = "dsse"): string =>
  Buffer.from(
    JSON.stringify({ kind, apiVersion: "0.0.1", spec: { signatures: [{ signature }] } }),
  ).toString("base64");

const entryOf = (changes: object = {}) => ({
  body: bodyOf(),
  integratedTime: 1,
  logID: DIGEST,
  logIndex: 7,
  verification: {
    inclusionProof: {
      checkpoint: "log\n8\nAAAA\n",
      hashes: [DIGEST],
      logIndex: 7,
      rootHash: DIGEST,
      treeSize: 8,
    },
  },
  ...changes,
});

const enter = async (...answers: readonly Given[]) => {
  const { http, asked } = answering(...answers);
  return { entry: await rekorEntry(http, URL, { envelope: ENVELOPE, certificate: "pem" }), asked };
};

it.for<[string, Given, string]>([
  ["no entry", { json: {} }, "Rekor answered with no entry"],
  ["several entries", { json: { a: entryOf(), b: entryOf() } }, "Rekor answered with several"],
  ["no proof", { json: { a: entryOf({ verification: {} }) } }, "at a.verification.inclusionProof"],
  [
    "the entry of a file",
    { json: { a: entryOf({ body: bodyOf("AAAA", "hashedrekord") }) } },
    "Rekor answered with an entry that is of no envelope",
  ],
  [
    "somebody else's entry",
    { json: { a: entryOf({ body: bodyOf("BBBB") }) } },
    "Rekor answered with the entry of another signature",
  ],
  [
    "a conflict that names no entry",
    { status: 409, json: {}, headers: { location: "/api/v1/log/entries/../../evil" } },
    "Rekor answered 409 and did not say where the entry is",
  ],
  ["words", { status: 422, json: { message: "bad envelope" } }, "Rekor answered 422: bad envelope"],
])("Rekor's answer with %s is refused", async ([, given, says]) => {
  await expect(enter(given)).rejects.toThrow(says);
});

it("only the last part of an address that Rekor gives is taken", async () => {
  const { entry, asked } = await enter(
    { status: 409, headers: { location: `https://evil.example/x/${DIGEST}` } },
    { json: { [DIGEST]: entryOf() } },
  );
  expect(asked.map(({ method, url }) => [method, url])).toEqual([
    ["POST", `${URL}/api/v1/log/entries`],
    ["GET", `${URL}/api/v1/log/entries/${DIGEST}`],
  ]);
  expect(entry).toMatchObject({ logIndex: "7", kindVersion: { kind: "dsse", version: "0.0.1" } });
});

it("an entry that the log names and does not show yet can be asked for again", async () => {
  const missing = enter(
    { status: 409, headers: { location: `/api/v1/log/entries/${DIGEST}` } },
    { status: 404, json: { code: 404, message: "entry not found" } },
  );
  await expect(missing).rejects.toThrow("Rekor has our entry and does not show it yet");
  await expect(missing).rejects.toMatchObject({ isFinal: false });
});

it("a timestamp authority is asked for the only form that it answers in", async () => {
  const { http, asked } = answering({ status: 500 });
  await expect(timestampOf(http, URL, Buffer.alloc(1))).rejects.toThrow("authority answered 500");
  expect(asked[0]?.headers).toMatchObject({ accept: "application/timestamp-reply" });
});

it("a timestamp authority is asked where its address says, for a timestamp of this signature", async () => {
  const services = await sigstoreRehearsal();
  onTestFinished(services.stop);
  const http = fetchHttp(["127.0.0.1"]);
  const { origin } = services;
  const signature = Buffer.from("a signature");
  const stamp = Buffer.from(await timestampOf(http, origin, signature), "base64");
  expect(RFC3161Timestamp.parse(stamp).status).toBe(0n);
  expect(await timestampOf(http, `${origin}/api/v1/timestamp`, signature)).toBeTruthy();
  const given = async (body: Uint8Array, over = signature) =>
    timestampOf({ send: async () => ({ status: 201, headers: {}, body }) }, URL, over);
  expect(await given(stamp)).toBe(stamp.toString("base64"));
  const refused = "The timestamp authority answered with no timestamp of our signature";
  await expect(given(stamp, Buffer.from("another"))).rejects.toThrow(refused);
  await expect(given(stamp.subarray(0, -1))).rejects.toThrow(refused);
  await expect(given(Buffer.alloc(0))).rejects.toThrow(refused);
  // SEQUENCE { SEQUENCE { INTEGER 2 } }: rejected.
  await expect(given(Buffer.from("30053003020102", "hex"))).rejects.toThrow(refused);
});
