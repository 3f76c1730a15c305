import { expectedAssets } from "../release/expected-assets.ts";
import { PROVENANCE_ASSET } from "../release/hosted-release.ts";
import { fileTarget, type ReleaseReceipt } from "../release/release-receipt.ts";
import type { PublishedAsset } from "./published-release.ts";
import { channelOf, type PublishedSubject } from "./published-subject.ts";

type Pair = readonly [what: string, says: string, is: string];

function* facts({ bundle, digest }: PublishedSubject, receipt: ReleaseReceipt): Iterable<Pair> {
  yield ["bundle", receipt.bundleDigest, digest];
  yield ["repository", receipt.repository, bundle.repository.name];
  yield ["commit", receipt.commit, bundle.commit];
  yield ["ref", receipt.ref, bundle.ref];
  yield ["version", receipt.version, bundle.version];
  yield ["tag", receipt.tag, bundle.tag];
}

const ABSENT = "nothing";

/** Every sealed package, and nothing that the policy does not publish. */
function* targets(
  { packages, projects }: PublishedSubject,
  receipt: ReleaseReceipt,
): Iterable<Pair> {
  const told = new Map(receipt.targets.map(({ target, sha256 }) => [target, sha256]));
  for (const { seen } of packages)
    yield [channelOf(seen), told.get(channelOf(seen)) ?? ABSENT, seen.file.sha256];
  for (const { target } of projects)
    for (const { name, sha256 } of target.files) {
      const id = fileTarget(target.id, name);
      yield [id, told.get(id) ?? ABSENT, sha256];
    }
}

function* files(
  { bundle }: PublishedSubject,
  receipt: ReleaseReceipt,
  assets: readonly PublishedAsset[],
): Iterable<Pair> {
  const told = new Map(receipt.assets.map(({ name, sha256 }) => [name, sha256]));
  const expected = new Map(expectedAssets(bundle).map(({ name, sha256 }) => [name, sha256]));
  for (const [name, sha256] of expected) yield [name, told.get(name) ?? ABSENT, sha256];
  const provenance = assets.find(({ name }) => name === PROVENANCE_ASSET)?.bytes;
  if (provenance?.state === "present")
    yield [PROVENANCE_ASSET, told.get(PROVENANCE_ASSET) ?? ABSENT, provenance.value.sha256];
  for (const [name, sha256] of told)
    if (!expected.has(name) && name !== PROVENANCE_ASSET) yield [name, sha256, ABSENT];
}

/** Where a release's own receipt says something else than the bundle and the release. */
export function* receiptContradictions(
  subject: PublishedSubject,
  receipt: ReleaseReceipt,
  assets: readonly PublishedAsset[],
): Iterable<string> {
  const pairs = [
    ...facts(subject, receipt),
    ...targets(subject, receipt),
    ...files(subject, receipt, assets),
  ];
  for (const [what, says, is] of pairs)
    if (says !== is) yield `the receipt names ${says} for ${what}, but it is ${is}`;
}
