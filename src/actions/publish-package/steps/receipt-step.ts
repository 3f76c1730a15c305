import { sourceOf } from "../../../domain/content/byte-source.ts";
import { GuardError } from "../../../domain/failure/guard-error.ts";
import { hexDigest } from "../../../domain/release/digest.ts";
import {
  type ExpectedAsset,
  type HostedAsset,
  PROVENANCE_ASSET,
  RECEIPT_ASSET,
} from "../../../domain/release/hosted-release.ts";
import {
  readReleaseReceipt,
  receiptText,
  type ReleaseReceipt,
  releaseReceipt,
} from "../../../domain/release/release-receipt.ts";
import { known } from "../../../domain/failure/fact.ts";
import { versionState } from "../../../domain/registry/packument.ts";
import type { NpmFacts } from "../../../domain/release/release-facts.ts";
import type { TargetResult } from "../../../domain/release/target.ts";
import { converge } from "../../../ports/converge.ts";
import { hostIn, type Work } from "../work.ts";
import { currentDraft, putAsset } from "./put-asset.ts";
import { readBackPypi } from "./read-back-pypi.ts";

/** What GitHub says of every file; the digest of what was signed meanwhile is known nowhere else. */
function toldAssets(assets: readonly HostedAsset[]): ExpectedAsset[] {
  const found = assets.filter(({ name }) => name !== RECEIPT_ASSET);
  return found
    .map(({ name, size, sha256 }) => {
      if (sha256 !== undefined) return { name, size, sha256 };
      throw new GuardError("network", {
        says: `GitHub does not tell the digest of ${name}, so no receipt can be written`,
        fix: "Run the job again in a few minutes.",
      });
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The same address whether this run published it or found it. */
function withAddress({ facts, ports }: Work, result: TargetResult): TargetResult {
  const npm = facts.npm.find(({ target }) => target.id === result.target)?.target;
  return npm ? { ...result, url: ports.registry.addressOf(npm.name, npm.version) } : result;
}

/** Every package is read back, so that the receipt says nothing that the registry does not. */
async function readBack({ ports, patience }: Work, { target }: NpmFacts): Promise<void> {
  await converge<"equal">(patience, {
    what: `reading ${target.id} back`,
    look: async () => {
      const packument = await ports.registry.packument(target.name);
      if (!packument.known) return packument;
      const state = versionState(packument.value, target.version, target.file.sha512);
      if (state === "equal" || state === "absent")
        return known(state === "equal" ? state : undefined);
      throw new GuardError("conflict", {
        says: `npm does not show the sealed bytes of ${target.id} any more, but others or none`,
        fix: "Find out who removed it, and what npm says of it. The release stays a draft.",
      });
    },
    write: async () => ({ kind: "later", says: "npm does not show it yet" }),
  });
}

/** What the registries and the draft hold now. */
async function receiptNow(work: Work): Promise<ReleaseReceipt> {
  const { assets } = await currentDraft(work);
  const expected = new Set([PROVENANCE_ASSET, ...hostIn(work).expected.map(({ name }) => name)]);
  const told = toldAssets(assets.filter(({ name, whole }) => whole && expected.has(name)));
  return releaseReceipt({
    facts: work.facts,
    planDigest: work.planDigest,
    results: [...work.progress.results.values()].map((result) => withAddress(work, result)),
    assets: told,
    attestations: told
      .filter(({ name }) => name === PROVENANCE_ASSET)
      .map(({ name, sha256 }) => ({ name, sha256 })),
  });
}

/** A receipt of an earlier run differs in nothing but the plan that was left. */
async function isThere(work: Work, now: ReleaseReceipt): Promise<ExpectedAsset | undefined> {
  const { assets } = await currentDraft(work);
  const found = assets.find(({ name, whole }) => name === RECEIPT_ASSET && whole);
  if (found?.sha256 === undefined) return undefined;
  const bytes = await work.host.downloadAsset(found.id);
  const old = readReleaseReceipt(new TextDecoder().decode(bytes));
  const same = old && receiptText({ ...old, planDigest: now.planDigest }) === receiptText(now);
  return same ? { name: RECEIPT_ASSET, size: found.size, sha256: found.sha256 } : undefined;
}

/** Puts beside the files what every registry holds: after the registries, and before the release can never change again. */
export async function receiptStep(work: Work): Promise<void> {
  await Promise.all([
    ...work.facts.npm.map(async (npm) => readBack(work, npm)),
    ...work.facts.pypi.map(async (pypi) => readBackPypi(work, pypi)),
  ]);
  const now = await receiptNow(work);
  const there = await isThere(work, now);
  const bytes = Buffer.from(receiptText(now));
  const sha256 = hexDigest("sha256", bytes);
  const expected = there ?? { name: RECEIPT_ASSET, size: bytes.byteLength, sha256 };
  if (there === undefined) await putAsset(work, expected, sourceOf(bytes));
  work.progress.receipt = expected;
}
