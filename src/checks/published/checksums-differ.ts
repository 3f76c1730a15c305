import type { Answer } from "../../domain/finding/finding.ts";
import { CHECKSUMS_FILE, type ReleaseBundle } from "../../domain/release/bundle.ts";
import { RECEIPT_ASSET } from "../../domain/release/hosted-release.ts";
import { parseChecksums } from "../../domain/published/parse-checksums.ts";
import { publishedExample, withRelease } from "../../domain/published/published-example.ts";
import {
  isProvenanceAsset,
  type PublishedAsset,
} from "../../domain/published/published-release.ts";
import { ofRelease, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { mapSighting, pending, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

type Sums = ReadonlyMap<string, string>;

/** Made after the checksums, or the checksums themselves. */
const isUnlisted = (name: string, bundle: ReleaseBundle): boolean =>
  name === CHECKSUMS_FILE || name === RECEIPT_ASSET || isProvenanceAsset(name, bundle);

function* assetAnswers(asset: PublishedAsset, sums: Sums): Iterable<Answer> {
  const { name, bytes } = asset;
  const listed = sums.get(name);
  if (listed === undefined) yield { message: `${CHECKSUMS_FILE} does not list the asset ${name}` };
  else
    yield* whenSeen(bytes, function* ({ sha256 }) {
      if (sha256 !== listed)
        yield {
          message: `${CHECKSUMS_FILE} says ${listed} of ${name}, but the asset has ${sha256}`,
        };
    });
}

interface Listed {
  readonly all: readonly PublishedAsset[];
  readonly bundle: ReleaseBundle;
}

function* compare({ all, bundle }: Listed, text: string): Iterable<Answer> {
  const sums = parseChecksums(text);
  if (!sums.ok) {
    yield { message: `${CHECKSUMS_FILE} is no list of checksums: ${sums.says}` };
    return;
  }
  for (const asset of all)
    if (!isUnlisted(asset.name, bundle)) yield* assetAnswers(asset, sums.value);
  const names = new Set(all.map(({ name }) => name));
  for (const name of sums.value.keys())
    if (!names.has(name))
      yield { message: `${CHECKSUMS_FILE} lists ${name}, which is no asset of the release` };
}

function* inspectAssets(listed: Listed): Iterable<Answer> {
  const list = listed.all.find(({ name }) => name === CHECKSUMS_FILE);
  if (list === undefined) {
    yield { needs: `the asset ${CHECKSUMS_FILE}` };
    return;
  }
  yield* whenSeen(list.bytes, function* () {
    if (list.text === undefined) yield { needs: `the content of ${CHECKSUMS_FILE}` };
    else yield* compare(listed, list.text);
  });
}

const withSums = (change: (text: string) => string): PublishedSubject => {
  const { release } = publishedExample();
  if (release === undefined) return publishedExample();
  const changed = (asset: PublishedAsset): PublishedAsset =>
    asset.name === CHECKSUMS_FILE ? { ...asset, text: change(asset.text ?? "") } : asset;
  return withRelease({ assets: mapSighting(release.assets, (all) => all.map(changed)) });
};

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "checksums-differ",
  title: "SHA256SUMS and the release do not say the same",
  severity: "critical",
  why: "Users who check what they downloaded check it against this file.",
  fix: "Treat it as an incident: one of the two was changed after sealing. Release a new version from a clean run.",
  inspect: (subject) =>
    ofRelease(subject, ({ assets }) =>
      whenSeen(assets, (all) => inspectAssets({ all, bundle: subject.bundle })),
    ),
  examples: {
    bad: [
      {
        title: "another digest",
        given: () => withSums((text) => text.replace(/[a]{64}/, "9".repeat(64))),
        says: "SHA256SUMS says 9999",
      },
      {
        title: "an asset that is not listed",
        given: () => withSums((text) => text.replace(/^.*widget.*\n/, "")),
        says: "does not list the asset octo-widget-1.0.0.tgz",
      },
      {
        title: "a line for a file that is not there",
        given: () => withSums((text) => `${text}${"1".repeat(64)}  gone.zip\n`),
        says: "lists gone.zip, which is no asset",
      },
      {
        title: "a path",
        given: () => withSums((text) => `${text}${"1".repeat(64)}  ../gone.zip\n`),
        says: "is no checksum of a file",
      },
      {
        title: "a name that is listed twice",
        given: () => withSums((text) => `${text}${text}`),
        says: "is listed twice",
      },
      { title: "an empty file", given: () => withSums(() => ""), says: "is no list of checksums" },
    ],
    good: [{ title: "a list that fits", given: () => publishedExample() }],
    unknown: [
      {
        title: "a release that is not visible yet",
        given: () => withRelease({ assets: pending("the release to become visible") }),
        says: "to become visible",
      },
      {
        title: "no list at all",
        given: () => withRelease({ assets: { state: "present", value: [] } }),
        says: "the asset SHA256SUMS",
      },
    ],
  },
});
