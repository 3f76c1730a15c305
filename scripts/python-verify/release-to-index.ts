import { sigstoreSigner } from "../../src/adapters/sigstore-signer.ts";
import { systemClock } from "../../src/adapters/system-clock.ts";
import { attestationObject } from "../../src/domain/registry/pypi/attestation/attestation-object.ts";
import { publishStatement } from "../../src/domain/registry/pypi/attestation/publish-statement.ts";
import { distributionFile } from "../../src/domain/registry/pypi/distribution-file.ts";
import { blake2b256 } from "../../src/domain/registry/pypi/upload/blake2b.ts";
import { multipartAround } from "../../src/domain/registry/pypi/upload/multipart.ts";
import { readMetadata } from "../../src/domain/registry/pypi/upload/read-metadata.ts";
import { uploadForm } from "../../src/domain/registry/pypi/upload/upload-form.ts";
import { hexDigest } from "../../src/domain/release/digest.ts";
import type { indexWorld } from "../pypi/index-world.ts";

type World = Awaited<ReturnType<typeof indexWorld>>;

export interface Distribution {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that lies on the index, with the Sigstore bundle that its attestation was made of. */
export interface Released extends Distribution {
  readonly sha256: string;
  readonly bundle: string;
  readonly attestation: string;
}

const TEN_MINUTES_MS = 600_000;

async function mint({ origin, idToken }: World): Promise<string> {
  const answer = await fetch(`${origin}/_/oidc/mint-token`, {
    method: "POST",
    body: JSON.stringify({ token: idToken("pypi") }),
  });
  const text = await answer.text();
  const found = /"token":"([^"]+)"/.exec(text)?.[1];
  if (found === undefined) throw new Error(`no upload token: HTTP ${answer.status} ${text}`);
  return found;
}

async function upload(world: World, { name, bytes, attestation }: Released): Promise<void> {
  const named = distributionFile(name);
  if (named === undefined) throw new Error(`${name} is no distribution`);
  const sha256 = hexDigest("sha256", bytes);
  const digests = { sha256, blake2b256: blake2b256(bytes) };
  const form = uploadForm(named, readMetadata(name, named, bytes), digests);
  const around = multipartAround([...form, ["attestations", `[${attestation}]`]], { name, sha256 });
  const credential = Buffer.from(`__token__:${await mint(world)}`).toString("base64");
  const answer = await fetch(`${world.origin}/legacy/`, {
    method: "POST",
    headers: { "content-type": around.contentType, authorization: `Basic ${credential}` },
    body: Buffer.concat([around.head, bytes, around.tail]),
  });
  if (answer.status !== 200)
    throw new Error(`${name} was not taken: HTTP ${answer.status} ${await answer.text()}`);
}

/** Signs each file with our own signer, and uploads it with its attestation as a trusted publisher. */
export async function releaseToIndex(
  world: World,
  files: readonly Distribution[],
): Promise<readonly Released[]> {
  const { origin } = world;
  const signer = sigstoreSigner({
    endpoints: { fulcio: origin, rekor: origin, timestamp: origin },
    ids: { token: (audience) => Promise.resolve(world.idToken(audience)) },
    clock: systemClock,
    deadline: systemClock.now() + TEN_MINUTES_MS,
  });
  const released: Released[] = [];
  for (const file of files) {
    const sha256 = hexDigest("sha256", file.bytes);
    // oxlint-disable-next-line no-await-in-loop
    const { json } = await signer.sign(publishStatement({ name: file.name, sha256 }));
    const attestation = JSON.stringify(attestationObject(json));
    const one = { ...file, sha256, bundle: json, attestation };
    // oxlint-disable-next-line no-await-in-loop
    await upload(world, one);
    released.push(one);
  }
  return released;
}
