import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judgeBundle } from "../../src/adapters/sigstore/judge-bundle.ts";
import { npmStatement, TARBALL } from "../../test/support/published-world.ts";
import type { PublishedWorld } from "../../test/support/published-world.ts";
import { signFile } from "../../test/support/sign-file.ts";
import {
  asJson,
  changedAt,
  flipped,
  flippedAtEnd,
  type Json,
  type Mutant,
  type Reception,
  valueAt,
  wrongKind,
} from "./mutant.ts";

/** The reader that each sentence belongs to. */
const READERS: readonly (readonly [start: string, reader: string])[] = [
  ["is not JSON", "strict JSON"],
  ["has the key", "strict JSON"],
  ["is malformed", "bundle form"],
  ["has the unknown media type", "bundle form"],
  ["has more than", "limits"],
  ["is of another file", "subject"],
  ["has no timestamp", "timestamps"],
  ["has a certificate that no trusted", "certificate chain"],
  ["has a certificate that is not meant", "key usage"],
  ["is not in enough", "transparency log"],
  ["has a proof", "transparency log"],
  ["has a promise", "transparency log"],
  ["has no proof", "transparency log"],
  ["differs from what the transparency log holds", "transparency log"],
  ["has a signature", "signature"],
  ["is signed by a key", "key"],
  ["is signed by", "identity"],
  ["has the payload type", "statement"],
  ["is not an in-toto", "statement"],
];

const FOLDER = mkdtempSync(join(tmpdir(), "release-guard-bundles-"));
const IDENTITY = "https://github.com/org/release-guard/.github/workflows/release.yml@refs/tags/v1";

const readerOf = (says: string): string =>
  READERS.find(([start]) => says.startsWith(start))?.[1] ?? "nobody";

const shared: { next: number } = { next: 0 };

function fileAt(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

async function receive(place: PublishedWorld, text: string): Promise<Reception> {
  const result = await judgeBundle({
    bundle: fileAt(`${shared.next++}.json`, text),
    artifact: fileAt("artifact", TARBALL),
    signer: { identity: IDENTITY, issuer: place.sigstore.issuer.issuer },
    trustedRoot: fileAt("trusted_root.json", place.sigstore.sigstore.trustedRoot()),
  });
  const says = result.ok ? "" : result.says;
  return { refused: !result.ok, owners: result.ok ? [] : [readerOf(says)], text: says };
}

/** A field, the mutation, the owner and its sentence. */
type Row = readonly [
  path: string,
  kind: "flip" | "flip the end" | "gone" | "kind" | Json[],
  owner: string,
  says: string,
];

const ENTRY = "verificationMaterial.tlogEntries.0";
const STAMP = "verificationMaterial.timestampVerificationData.rfc3161Timestamps.0.signedTimestamp";
const LEAF = "verificationMaterial.certificate.rawBytes";
const FORM = "bundle form";
const LOG = "transparency log";

/** What the envelope and the signature over a file have in common. */
const common: readonly Row[] = [
  ["mediaType", ["application/vnd.dev.sigstore.bundle.v0.9+json"], FORM, ""],
  ["mediaType", "gone", FORM, "mediaType"],
  ["mediaType", "kind", FORM, "malformed"],
  ["verificationMaterial", "gone", FORM, "malformed"],
  [STAMP, "flip the end", "timestamps", "timestamp"],
  [STAMP, "gone", FORM, "malformed"],
  [ENTRY, "gone", LOG, "enough"],
  [`${ENTRY}.logIndex`, ["77"], LOG, "promise"],
  [`${ENTRY}.logIndex`, ["-1"], LOG, "promise"],
  [`${ENTRY}.logId.keyId`, "flip", LOG, "log"],
  [`${ENTRY}.kindVersion.kind`, ["other"], LOG, "differs"],
  [`${ENTRY}.kindVersion.version`, ["9.9.9"], LOG, "differs"],
  [`${ENTRY}.integratedTime`, ["1"], "certificate chain", "not in force"],
  [`${ENTRY}.inclusionPromise.signedEntryTimestamp`, "flip", LOG, "promise"],
  [`${ENTRY}.inclusionProof`, "gone", FORM, "malformed"],
  [`${ENTRY}.inclusionProof.rootHash`, "flip", LOG, "proof"],
  [`${ENTRY}.inclusionProof.checkpoint`, "gone", FORM, "malformed"],
  [`${ENTRY}.inclusionProof.checkpoint.envelope`, [""], LOG, "proof"],
  [`${ENTRY}.inclusionProof.treeSize`, ["1000000"], LOG, "proof"],
  [`${ENTRY}.inclusionProof.logIndex`, ["99"], LOG, "proof"],
  [`${ENTRY}.canonicalizedBody`, "flip", LOG, "log"],
  [`${ENTRY}.canonicalizedBody`, "gone", LOG, "log"],
];

const dsse: readonly Row[] = [
  [LEAF, "flip", "certificate chain", "certificate"],
  [LEAF, "gone", FORM, "malformed"],
  ["dsseEnvelope.payload", "flip", LOG, "differs"],
  ["dsseEnvelope.payload", "gone", FORM, "payload"],
  ["dsseEnvelope.payloadType", ["text/plain"], "signature", "does not fit"],
  ["dsseEnvelope.payloadType", "gone", "signature", "does not fit"],
  ["dsseEnvelope.signatures.0.sig", "flip", "timestamps", "timestamp"],
  ["dsseEnvelope.signatures.0.sig", "gone", FORM, "sig"],
  ["dsseEnvelope.signatures.0", "gone", FORM, "signatures"],
  ["dsseEnvelope", "gone", FORM, "malformed"],
];

const file: readonly Row[] = [
  ["messageSignature.signature", "flip", "timestamps", "timestamp"],
  ["messageSignature.signature", "gone", FORM, "signature"],
  ["messageSignature.messageDigest.digest", "flip", "subject", "another file"],
  ["messageSignature.messageDigest.digest", "gone", FORM, "digest"],
  ["messageSignature.messageDigest.algorithm", ["SHA2_512"], "subject", "another file"],
  ["messageSignature.messageDigest", "gone", FORM, "messageDigest"],
  ["messageSignature", "gone", FORM, "malformed"],
];

function valueFor(good: Json, path: string, how: Row[1]): Json | undefined {
  if (how === "gone") return undefined;
  if (how === "flip") return flipped(valueAt(good, path));
  if (how === "flip the end") return flippedAtEnd(valueAt(good, path));
  return how === "kind" ? wrongKind(valueAt(good, path)) : how[0];
}

const titleOf = (how: Row[1]): string =>
  typeof how === "string" ? how : `to ${JSON.stringify(how[0])}`;

const mutantsOf =
  (place: PublishedWorld, kind: string, good: Json) =>
  (rows: readonly Row[]): Mutant[] =>
    rows.map(([path, how, owner, says]) => ({
      name: `${kind}/${path}/${titleOf(how)}`,
      owner,
      says,
      receive: () =>
        receive(place, JSON.stringify(changedAt(good, path, valueFor(good, path, how)))),
    }));

const signedFile = ({ sigstore }: PublishedWorld) =>
  signFile({ origin: sigstore.origin, idToken: (audience) => sigstore.idToken(audience) }, TARBALL);

/** Nothing is signed again: whatever was signed is now another. */
export async function bundleMutants(place: PublishedWorld): Promise<Mutant[]> {
  const statement = asJson(await place.sign(npmStatement()));
  const text = JSON.stringify(statement);
  return [
    ...mutantsOf(place, "bundle of a statement", statement)([...common, ...dsse]),
    ...mutantsOf(place, "bundle of a file", asJson(await signedFile(place)))([...common, ...file]),
    {
      name: "bundle of a statement/mediaType/there twice",
      owner: "strict JSON",
      says: "twice",
      receive: () => receive(place, text.replace("{", '{"mediaType":"x",')),
    },
    {
      name: "bundle of a statement/whole/cut short",
      owner: "strict JSON",
      says: "is not JSON",
      receive: () => receive(place, text.slice(0, -1)),
    },
  ];
}

/** The good bundles themselves must be good, or every mutant would be refused for nothing. */
export async function goodBundles(place: PublishedWorld): Promise<Reception[]> {
  const good = [await place.sign(npmStatement()), await signedFile(place)];
  return Promise.all(good.map((bundle) => receive(place, JSON.stringify(bundle))));
}
