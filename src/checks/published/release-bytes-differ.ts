import type { Answer } from "../../domain/finding/finding.ts";
import { sealedAssets } from "../../domain/published/sealed-assets.ts";
import type { ExpectedAsset } from "../../domain/release/hosted-release.ts";
import { publishedExample, withRelease } from "../../domain/published/published-example.ts";
import type { PublishedAsset } from "../../domain/published/published-release.ts";
import { ofRelease, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { mapSighting, pending, unseen, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

function* answersFor(asset: PublishedAsset, sealed: ExpectedAsset | undefined): Iterable<Answer> {
  const { name } = asset;
  if (sealed && asset.digest !== undefined && asset.digest !== sealed.sha256)
    yield {
      message: `GitHub says that the asset ${name} has the SHA-256 ${asset.digest}, but ${sealed.sha256} was sealed`,
    };
  yield* whenSeen(asset.bytes, function* ({ sha256, size }) {
    if (sealed && (sha256 !== sealed.sha256 || size !== sealed.size))
      yield {
        message: `the asset ${name} has the SHA-256 ${sha256} (${size} bytes), but ${sealed.sha256} (${sealed.size} bytes) was sealed`,
      };
    if (asset.digest !== undefined && asset.digest !== sha256)
      yield {
        message: `the asset ${name} has the SHA-256 ${sha256}, but GitHub says ${asset.digest}`,
      };
    if (asset.size !== size)
      yield { message: `the asset ${name} has ${size} bytes, but GitHub says ${asset.size}` };
  });
}

const withFirst = (change: (asset: PublishedAsset) => PublishedAsset): PublishedSubject => {
  const { release } = publishedExample();
  if (release === undefined) return publishedExample();
  const assets = mapSighting(release.assets, ([first, ...rest]) =>
    first === undefined ? rest : [change(first), ...rest],
  );
  return withRelease({ assets });
};

const bytesOf = (changes: Readonly<{ sha256?: string; size?: number }>) =>
  withFirst((asset) => ({
    ...asset,
    bytes: mapSighting(asset.bytes, (bytes) => ({ ...bytes, ...changes })),
  }));

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "release-bytes-differ",
  title: "The release holds other bytes than were sealed",
  severity: "critical",
  why: "What users download is not what was reviewed.",
  fix: "Treat it as an incident: find out who wrote the asset, and release a new version from a clean run.",
  inspect: (subject) =>
    ofRelease(subject, ({ assets }) =>
      whenSeen(assets, function* (all) {
        const sealed = new Map(sealedAssets(subject).map((file) => [file.name, file]));
        for (const asset of all) yield* answersFor(asset, sealed.get(asset.name));
      }),
    ),
  examples: {
    bad: [
      {
        title: "an asset with other bytes",
        given: () => bytesOf({ sha256: "9".repeat(64) }),
        says: "was sealed",
      },
      {
        title: "an asset of another size",
        given: () => bytesOf({ size: 1 }),
        says: "(1 bytes)",
      },
      {
        title: "a digest of GitHub's that is not the sealed one",
        given: () => withFirst((asset) => ({ ...asset, digest: "9".repeat(64) })),
        says: "GitHub says that the asset octo-widget-1.0.0.tgz has the SHA-256 9999",
      },
      {
        title: "a size of GitHub's that is not that of the bytes",
        given: () => withFirst((asset) => ({ ...asset, size: 3 })),
        says: "has 1000 bytes, but GitHub says 3",
      },
    ],
    good: [
      { title: "the sealed bytes", given: () => publishedExample() },
      {
        title: "an asset of which GitHub gives no digest",
        given: () => withFirst(({ name, size, bytes }) => ({ name, size, bytes })),
      },
    ],
    unknown: [
      {
        title: "an asset that is still being uploaded",
        given: () =>
          withFirst((asset) => ({ ...asset, bytes: pending("the asset to be uploaded") })),
        says: "to be uploaded",
      },
      {
        title: "assets that may not be listed",
        given: () => withRelease({ assets: unseen("leave to read the assets") }),
        says: "leave to read the assets",
      },
    ],
  },
});
