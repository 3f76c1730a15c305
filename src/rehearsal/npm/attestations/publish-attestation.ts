import { createHash } from "node:crypto";
import { spkiOf } from "../../sigstore/certificates/certificate.ts";
import { preAuthentication } from "../../sigstore/log/log-entry.ts";
import type { Attestation } from "../reading/packages.ts";
import { packageUrl } from "../reading/package-path.ts";
import type { PublishRequest } from "../publishing/publish-request.ts";
import type { Registry } from "../registry.ts";

const IN_TOTO = "application/vnd.in-toto+json";
const PREDICATE = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1";

type Published = Pick<PublishRequest, "name" | "version" | "tarball">;
type Signing = Pick<Registry, "key" | "sigstore" | "now">;

const statementOf = ({ name, version, tarball }: Published, origin: string) => ({
  _type: "https://in-toto.io/Statement/v0.1",
  subject: [
    {
      name: packageUrl(name, version),
      digest: { sha512: createHash("sha512").update(tarball).digest("hex") },
    },
  ],
  predicateType: PREDICATE,
  predicate: { name, version, registry: origin },
});

const pemOf = (spki: Buffer): string =>
  `-----BEGIN PUBLIC KEY-----\n${spki.toString("base64")}\n-----END PUBLIC KEY-----\n`;

const base64 = (hex: string): string => Buffer.from(hex, "hex").toString("base64");

/** The log's entry in a bundle's form. */
function witnessed(registry: Signing, envelope: object) {
  const { log } = registry.sigstore;
  const verifier = Buffer.from(pemOf(spkiOf(registry.key.keys.publicKey))).toString("base64");
  const proposedContent = { envelope: JSON.stringify(envelope), verifiers: [verifier] };
  const { uuid } = log.append(
    { kind: "dsse", apiVersion: "0.0.1", spec: { proposedContent } },
    registry.now(),
  );
  const entry = log.entry(uuid);
  if (entry === undefined) throw new Error("the log lost an entry");
  const { inclusionProof, signedEntryTimestamp } = entry.verification;
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: base64(entry.logID) },
    kindVersion: { kind: "dsse", version: "0.0.1" },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(inclusionProof.logIndex),
      rootHash: base64(inclusionProof.rootHash),
      treeSize: String(inclusionProof.treeSize),
      hashes: inclusionProof.hashes.map(base64),
      checkpoint: { envelope: inclusionProof.checkpoint },
    },
    canonicalizedBody: entry.body,
  };
}

/** The registry's own word that it published this tarball, signed with its key and logged. */
export async function publishAttestation(
  request: Published,
  registry: Signing,
  origin: string,
): Promise<Attestation> {
  const { bundleFromJSON, bundleToJSON } = await import("@sigstore/bundle");
  const payload = Buffer.from(JSON.stringify(statementOf(request, origin)), "utf8");
  const envelope = {
    payload: payload.toString("base64"),
    payloadType: IN_TOTO,
    signatures: [
      { sig: registry.key.sign(preAuthentication(IN_TOTO, payload)), keyid: registry.key.id },
    ],
  };
  const bundle = bundleFromJSON({
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: {
      publicKey: { hint: registry.key.id },
      tlogEntries: [witnessed(registry, envelope)],
    },
    dsseEnvelope: envelope,
  });
  return { predicateType: PREDICATE, bundle: bundleToJSON(bundle) };
}
