import {
  createHash,
  generateKeyPairSync,
  sign,
  X509Certificate,
  type KeyObject,
} from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { preAuthentication } from "../../../../src/rehearsal/sigstore/log/log-entry.ts";
import { sigstoreRehearsal, type SigstoreRehearsal } from "../../../support/sigstore-rehearsal.ts";

let rehearsal: SigstoreRehearsal;
beforeAll(async () => {
  rehearsal = await sigstoreRehearsal();
});
afterAll(() => rehearsal.stop());

interface Answer {
  readonly message: string;
  readonly signedCertificateEmbeddedSct: { chain: { certificates: string[] } };
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${rehearsal.origin}${path}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, json: JSON.parse(text) as Answer };
}

const newKeys = (namedCurve = "P-256") => generateKeyPairSync("ec", { namedCurve });
const pemOf = (key: KeyObject) => key.export({ type: "spki", format: "pem" }).toString();

function certificateRequest(keys = newKeys(), prover = keys) {
  const token = rehearsal.idToken("sigstore");
  const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
  const { sub } = JSON.parse(payload) as { sub: string };
  return {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: "ECDSA", content: pemOf(keys.publicKey) },
      proofOfPossession: sign("sha256", Buffer.from(sub), prover.privateKey).toString("base64"),
    },
  };
}

it("issues a chain that OpenSSL accepts, for ten minutes", async () => {
  const { json } = await post("/api/v2/signingCert", certificateRequest());
  const chain = json.signedCertificateEmbeddedSct.chain.certificates;
  const [leaf, signer, root] = chain.map((pem) => new X509Certificate(pem));
  expect(leaf!.checkIssued(signer!) && leaf!.verify(signer!.publicKey)).toBe(true);
  expect(signer!.checkIssued(root!) && signer!.verify(root!.publicKey)).toBe(true);
  expect([leaf!.ca, signer!.ca, root!.ca]).toEqual([false, true, true]);
  expect(leaf!.keyUsage).toEqual(["1.3.6.1.5.5.7.3.3"]);
  expect(leaf!.validToDate.getTime() - leaf!.validFromDate.getTime()).toBe(600_000);
});

it("refuses a key that the caller does not hold", async () => {
  const answer = await post("/api/v2/signingCert", certificateRequest(newKeys(), newKeys()));
  expect(answer.status).toBe(400);
  expect(answer.json.message).toContain("proof of possession");
});

it("refuses keys of another curve", async () => {
  const answer = await post("/api/v2/signingCert", certificateRequest(newKeys("P-384")));
  expect(answer.json.message).toBe("the public key is not an ECDSA key on P-256");
});

it("refuses a request without a token", async () => {
  const { publicKeyRequest } = certificateRequest();
  const answer = await post("/api/v2/signingCert", { publicKeyRequest });
  expect(answer.status).toBe(400);
  expect(answer.json.message).toContain("credentials");
});

const PAYLOAD = Buffer.from("{}");

function proposal(keys = newKeys(), signer = keys, type = "application/json") {
  const sig = sign("sha256", preAuthentication(type, PAYLOAD), signer.privateKey);
  const envelope = {
    payload: PAYLOAD.toString("base64"),
    payloadType: type,
    signatures: [{ sig: sig.toString("base64") }],
  };
  const verifier = Buffer.from(pemOf(keys.publicKey)).toString("base64");
  return {
    kind: "dsse",
    apiVersion: "0.0.1",
    spec: { proposedContent: { envelope: JSON.stringify(envelope), verifiers: [verifier] } },
  };
}

it("logs an entry once, and says where it is", async () => {
  const entry = proposal();
  const first = await post("/api/v1/log/entries", entry);
  expect(first.status).toBe(201);
  const size = rehearsal.sigstore.log.size;
  const again = await post("/api/v1/log/entries", entry);
  expect(again.status).toBe(409);
  expect(again.headers.get("location")).toBe(first.headers.get("location"));
  expect(rehearsal.sigstore.log.size).toBe(size);
  const found = await fetch(`${rehearsal.origin}${first.headers.get("location")}`);
  expect(found.status).toBe(200);
});

it("logs no entry whose signature does not fit", async () => {
  const size = rehearsal.sigstore.log.size;
  const answer = await post("/api/v1/log/entries", proposal(newKeys(), newKeys()));
  expect(answer.status).toBe(400);
  expect(answer.json.message).toContain("signature does not fit");
  expect(rehearsal.sigstore.log.size).toBe(size);
});

it.for([
  ["another kind", { kind: "rekord", apiVersion: "0.0.1", spec: {} }],
  ["another version", { ...proposal(), apiVersion: "0.0.9" }],
  [
    "a digest of another length",
    {
      kind: "hashedrekord",
      apiVersion: "0.0.1",
      spec: {
        data: { hash: { algorithm: "sha256", value: "abcd" } },
        signature: {
          content: "AAAA",
          publicKey: { content: Buffer.from(pemOf(newKeys().publicKey)).toString("base64") },
        },
      },
    },
  ],
] as const)("logs no entry of %s", async ([, entry]) => {
  expect((await post("/api/v1/log/entries", entry)).status).toBe(400);
});

it("has no entry under an unknown uuid", async () => {
  const answer = await fetch(`${rehearsal.origin}/api/v1/log/entries/${"0".repeat(64)}`);
  expect(answer.status).toBe(404);
});

it("stamps SHA-256 digests only", async () => {
  const artifactHash = createHash("sha512").update("x").digest("base64");
  const wrong = await post("/api/v1/timestamp", { artifactHash, hashAlgorithm: "sha256" });
  expect(wrong.json.message).toContain("not a SHA-256 digest");
  const other = await post("/api/v1/timestamp", { artifactHash, hashAlgorithm: "sha512" });
  expect(other.status).toBe(400);
});

it("refuses a timestamp to who asks for JSON only, as the real authority does", async () => {
  const artifactHash = createHash("sha256").update("a").digest("base64");
  const wanted = { artifactHash, hashAlgorithm: "sha256" };
  const { status, json } = await post("/api/v1/timestamp", wanted, { accept: "application/json" });
  expect(status).toBe(406);
  expect(json.message).toContain("only [application/timestamp-reply] are available");
});
