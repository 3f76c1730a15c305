import { BUNDLE_FILE } from "../release/bundle.ts";
import { expectedAssets } from "../release/expected-assets.ts";
import { MADE_ASSETS, PROVENANCE_ASSET } from "../release/hosted-release.ts";
import { fileTarget, type ReleaseReceipt } from "../release/release-receipt.ts";
import type { PublishedAsset } from "./published-release.ts";
import { channelOf, type PublishedSubject } from "./published-subject.ts";

const ABSENT = "nothing";

type Pair = readonly [what: string, says: string, is: string];

/** Every asset that was there before the receipt, with the digest that it must have. */
function toldOf(
  subject: PublishedSubject,
  assets: readonly PublishedAsset[],
): ReadonlyMap<string, string> {
  if (subject.line === undefined)
    return new Map(expectedAssets(subject.bundle).map(({ name, sha256 }) => [name, sha256]));
  const others = assets.filter(({ name }) => !MADE_ASSETS.includes(name));
  return new Map(
    others.flatMap(({ name, bytes }) =>
      bytes.state === "present" ? [[name, bytes.value.sha256] as const] : [],
    ),
  );
}

interface Release {
  readonly subject: PublishedSubject;
  readonly receipt: ReleaseReceipt;
  /** By name. */
  readonly expected: ReadonlyMap<string, string>;
}

function* facts({ subject, receipt, expected }: Release): Iterable<Pair> {
  const { bundle, digest, line } = subject;
  const sealed = line === undefined ? digest : (expected.get(BUNDLE_FILE) ?? ABSENT);
  yield ["bundle", receipt.bundleDigest, sealed];
  yield ["repository", receipt.repository, bundle.repository.name];
  yield ["commit", receipt.commit, bundle.commit];
  yield ["ref", receipt.ref, bundle.ref];
  // Of others only the tag is known.
  if (line === undefined) yield ["version", receipt.version, bundle.version];
  yield ["tag", receipt.tag, bundle.tag];
}

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

function* files({ receipt, expected }: Release, assets: readonly PublishedAsset[]): Iterable<Pair> {
  const told = new Map(receipt.assets.map(({ name, sha256 }) => [name, sha256]));
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
  const release = { subject, receipt, expected: toldOf(subject, assets) };
  const pairs = [...facts(release), ...targets(subject, receipt), ...files(release, assets)];
  for (const [what, says, is] of pairs)
    if (says !== is) yield `the receipt names ${says} for ${what}, but it is ${is}`;
}
