import type { Answer } from "../../domain/finding/finding.ts";
import { publishedExample, withRelease } from "../../domain/published/published-example.ts";
import type { PublishedAsset } from "../../domain/published/published-release.ts";
import {
  channelOf,
  ofRelease,
  type PublishedSubject,
} from "../../domain/published/published-subject.ts";
import { receiptContradictions } from "../../domain/published/receipt-contradictions.ts";
import { mapSighting, pending, present, whenSeen } from "../../domain/published/sighting.ts";
import { RECEIPT_ASSET } from "../../domain/release/hosted-release.ts";
import {
  readReleaseReceipt,
  receiptText,
  type ReleaseReceipt,
} from "../../domain/release/release-receipt.ts";
import { defineSubjectCheck } from "../define-check.ts";

function* compare(
  subject: PublishedSubject,
  { text, name }: PublishedAsset,
  all: readonly PublishedAsset[],
): Iterable<Answer> {
  if (text === undefined) {
    yield { needs: `the content of ${name}` };
    return;
  }
  const receipt = readReleaseReceipt(text);
  if (receipt === undefined) yield { message: `${name} is no receipt of a release` };
  else for (const message of receiptContradictions(subject, receipt, all)) yield { message };
}

/** The example's release with a receipt in it. */
function withReceipt(change: (receipt: ReleaseReceipt) => object, write = JSON.stringify) {
  const subject = publishedExample();
  const { bundle, digest, release, packages } = subject;
  if (release === undefined) return subject;
  const all = release.assets.state === "present" ? release.assets.value : [];
  const receipt: ReleaseReceipt = {
    schemaVersion: 1,
    tool: bundle.tool,
    repository: bundle.repository.name,
    commit: bundle.commit,
    ref: bundle.ref,
    version: bundle.version,
    tag: bundle.tag,
    bundleDigest: digest,
    planDigest: "0".repeat(64),
    targets: packages.map(({ seen }) => ({
      target: channelOf(seen),
      state: "live",
      sha256: seen.file.sha256,
      url: "",
    })),
    assets: all.flatMap(({ name, size, bytes }) =>
      bytes.state === "present" ? [{ name, size, sha256: bytes.value.sha256 }] : [],
    ),
    attestations: [],
  };
  const text = write(change(JSON.parse(receiptText(receipt))));
  const bytes = present({ url: "", size: 1, sha1: "", sha256: "", sha512: "" });
  const asset = { name: RECEIPT_ASSET, size: text.length, bytes, text };
  return withRelease({ assets: mapSighting(release.assets, (others) => [...others, asset]) });
}

const bad = (title: string, change: (receipt: ReleaseReceipt) => object, says: string) => ({
  title,
  given: () => withReceipt(change),
  says,
});

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "contradicting-receipt",
  title: "The release's own receipt says something else",
  severity: "high",
  why: "release-receipt.json says what every registry held when the release was published. Where it contradicts the sealed bundle, somebody has put another receipt or another release there.",
  fix: "Find out who uploaded the receipt or changed the release. Treat the release as forged until it is clear.",

  inspect: (subject) =>
    ofRelease(subject, ({ assets }) =>
      whenSeen(assets, function* (all) {
        const receipt = all.find(({ name }) => name === RECEIPT_ASSET);
        if (receipt === undefined) yield { notApplicable: `the release holds no ${RECEIPT_ASSET}` };
        else yield* whenSeen(receipt.bytes, () => compare(subject, receipt, all));
      }),
    ),

  examples: {
    bad: [
      bad("another bundle", (r) => ({ ...r, bundleDigest: "9".repeat(64) }), "for bundle, but"),
      bad("another commit", (r) => ({ ...r, commit: "9".repeat(40) }), "for commit, but it is"),
      bad("another tag", (r) => ({ ...r, tag: "v9" }), "names v9 for tag, but it is v1.0.0"),
      bad(
        "other bytes on npm",
        (r) => ({ ...r, targets: r.targets.map((t) => ({ ...t, sha256: "9".repeat(64) })) }),
        "for npm:@octo/widget@1.0.0, but it is",
      ),
      bad(
        "a package that it leaves out",
        (r) => ({ ...r, targets: [] }),
        "names nothing for npm:@octo/widget@1.0.0",
      ),
      bad(
        "other bytes in the release",
        (r) => ({ ...r, assets: r.assets.map((a) => ({ ...a, sha256: "9".repeat(64) })) }),
        "for octo-widget-1.0.0.tgz, but it is",
      ),
      bad(
        "a file that is not sealed",
        (r) => ({
          ...r,
          assets: [...r.assets, { name: "a.exe", size: 1, sha256: "9".repeat(64) }],
        }),
        "for a.exe, but it is nothing",
      ),
      bad("a key that we do not know", (r) => ({ ...r, extra: 1 }), "is no receipt of a release"),
      {
        title: "no JSON",
        given: () =>
          withReceipt(
            () => ({}),
            () => "{",
          ),
        says: "release-receipt.json is no receipt of a release",
      },
    ],
    good: [
      { title: "the receipt of this release", given: () => withReceipt((r) => r) },
      { title: "a release without a receipt", given: () => publishedExample() },
    ],
    unknown: [
      {
        title: "a release that is not visible yet",
        given: () => withRelease({ assets: pending("the release to become visible") }),
        says: "to become visible",
      },
    ],
  },
});
