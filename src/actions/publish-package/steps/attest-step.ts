import { sourceOf } from "../../../domain/content/byte-source.ts";
import { releaseProvenance } from "../../../domain/attestation/provenance.ts";
import {
  type SignedStatement,
  signedStatement,
  statesProvenanceOf,
} from "../../../domain/attestation/signed-statement.ts";
import { GuardError } from "../../../domain/failure/guard-error.ts";
import { hexDigest } from "../../../domain/release/digest.ts";
import { expectedAssets } from "../../../domain/release/expected-assets.ts";
import { type ExpectedAsset, PROVENANCE_ASSET } from "../../../domain/release/hosted-release.ts";
import { converge } from "../../../ports/converge.ts";
import { claimsIn, draftIn, seen, type Work } from "../work.ts";
import { putAsset } from "./put-asset.ts";

const statedIn = ({ sealed }: Work) => ({
  commit: sealed.bundle.commit,
  files: expectedAssets(sealed.bundle),
});

/** The stored attestation that speaks of exactly our files. */
async function stored(work: Work): Promise<SignedStatement | undefined> {
  const { files, commit } = statedIn(work);
  const bundles = await work.host.attestationsOf(`sha256:${files[0]?.sha256 ?? ""}`);
  const found = bundles.find((bundle) => statesProvenanceOf(bundle, { commit, files }));
  return found === undefined ? undefined : signedStatement(found);
}

/** Signs one statement about every file, and stores it with GitHub. */
export async function attestStep(work: Work): Promise<void> {
  const { host, ports, patience, progress } = work;
  const { value } = await converge<SignedStatement>(patience, {
    what: "storing the attestation",
    look: async () => seen(async () => stored(work)),
    write: async () => {
      const statement = releaseProvenance(claimsIn(work), statedIn(work).files);
      // Signed once, however often it must be stored: each signature is one more entry in a public log.
      const signed = (progress.provenance ??= await ports.signer.sign(statement));
      const done = await host.storeAttestation(JSON.parse(signed.json));
      return done.kind === "done" ? { kind: "done", value: signed } : done;
    },
  });
  progress.provenance = value;
}

const asAsset = (bytes: Uint8Array): ExpectedAsset => ({
  name: PROVENANCE_ASSET,
  size: bytes.byteLength,
  sha256: hexDigest("sha256", bytes),
});

/** The draft's own provenance where it speaks of our files; it may come from an earlier run. */
async function attached(work: Work): Promise<ExpectedAsset | undefined> {
  const asset = (await work.host.release(draftIn(work).id))?.assets.find(
    ({ name, whole }) => name === PROVENANCE_ASSET && whole,
  );
  if (asset === undefined) return undefined;
  try {
    const bytes = await work.host.downloadAsset(asset.id);
    const stated: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return statesProvenanceOf(stated, statedIn(work)) ? asAsset(bytes) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Puts the signed provenance beside the files, so that they can be verified without GitHub. */
export async function provenanceStep(work: Work): Promise<void> {
  const there = await attached(work);
  if (there) {
    work.progress.attached = there;
    return;
  }
  const signed = work.progress.provenance ?? (await stored(work));
  if (signed === undefined)
    throw new GuardError("conflict", {
      says: "The attestation that GitHub held a moment ago is gone",
      fix: "Run the job again: it signs and stores a new one.",
    });
  const bytes = Buffer.from(signed.json);
  const asset = asAsset(bytes);
  await putAsset(work, asset, sourceOf(bytes));
  work.progress.attached = asset;
}
