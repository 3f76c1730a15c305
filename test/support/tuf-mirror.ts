import { createHash, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const SPEC = "1.0.31";
const EXPIRES = "2099-01-01T00:00:00Z";

/** As TUF signs it: sorted keys, no blanks. Enough for texts without control characters. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(",")}}`;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

function newSigner() {
  const { privateKey } = generateKeyPairSync("ed25519");
  const raw = createPublicKey(privateKey).export({ format: "jwk" }).x ?? "";
  const key = {
    keytype: "ed25519",
    scheme: "ed25519",
    keyval: { public: Buffer.from(raw, "base64url").toString("hex") },
  };
  const keyid = sha256(canonical(key));
  return {
    key,
    keyid,
    signed: (type: string, fields: object): string => {
      const body = { _type: type, spec_version: SPEC, version: 1, expires: EXPIRES, ...fields };
      const sig = sign(null, Buffer.from(canonical(body)), privateKey).toString("hex");
      return JSON.stringify({ signatures: [{ keyid, sig }], signed: body });
    },
  };
}

/** Files of a TUF repository whose one key signs everything. Source: the TUF specification, 4. */
function repositoryOf(targets: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const { key, keyid, signed } = newSigner();
  const role = { keyids: [keyid], threshold: 1 };
  const described = Object.entries(targets).map(([name, text]) => [
    name,
    { length: Buffer.byteLength(text), hashes: { sha256: sha256(text) } },
  ]);
  return new Map([
    [
      "root.json",
      signed("root", {
        consistent_snapshot: false,
        keys: { [keyid]: key },
        roles: { root: role, timestamp: role, snapshot: role, targets: role },
      }),
    ],
    ["timestamp.json", signed("timestamp", { meta: { "snapshot.json": { version: 1 } } })],
    ["snapshot.json", signed("snapshot", { meta: { "targets.json": { version: 1 } } })],
    ["targets.json", signed("targets", { targets: Object.fromEntries(described) })],
    ...Object.entries(targets).map(([name, text]) => [`targets/${name}`, text] as const),
  ]);
}

/** A TUF repository on loopback: where real clients fetch the roots that they trust from. */
export async function tufMirror(targets: Readonly<Record<string, string>>) {
  const files = repositoryOf(targets);
  const server = createServer((request, response) => {
    const text = files.get((request.url ?? "").slice(1));
    response.writeHead(text === undefined ? 404 : 200);
    response.end(text);
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What a client must hold from the start. */
    root: files.get("root.json") ?? "",
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => {
        server.close(() => done());
      });
    },
  };
}
