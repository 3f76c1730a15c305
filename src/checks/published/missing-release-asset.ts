import { expectedAssets } from "../../domain/release/expected-assets.ts";
import { publishedExample, withRelease } from "../../domain/published/published-example.ts";
import { ofRelease, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { mapSighting, pending, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

const without = (name: string): PublishedSubject => {
  const { release } = publishedExample();
  if (release === undefined) return publishedExample();
  const assets = mapSighting(release.assets, (all) => all.filter((asset) => asset.name !== name));
  return withRelease({ assets });
};

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "missing-release-asset",
  title: "The release lacks a sealed file",
  severity: "high",
  why: "A release that is not whole cannot be checked by those who use it, and may be the trace of a run that was cut off.",
  fix: "Run the release again; it uploads what is missing. An immutable release cannot be completed: release a new version.",
  inspect: (subject) =>
    ofRelease(subject, ({ assets, tag }) =>
      whenSeen(assets, function* (all) {
        const names = new Set(all.map(({ name }) => name));
        for (const { name } of expectedAssets(subject.bundle))
          if (!names.has(name)) yield { message: `the release ${tag} has no asset ${name}` };
      }),
    ),
  examples: {
    bad: [
      {
        title: "a release without the package",
        given: () => without("octo-widget-1.0.0.tgz"),
        says: "no asset octo-widget-1.0.0.tgz",
      },
      {
        title: "a release without the bundle's document",
        given: () => without("release-bundle.json"),
        says: "no asset release-bundle.json",
      },
      {
        title: "a release without checksums",
        given: () => without("SHA256SUMS"),
        says: "no asset SHA256SUMS",
      },
    ],
    good: [{ title: "a whole release", given: () => publishedExample() }],
    unknown: [
      {
        title: "a release that is not visible yet",
        given: () => withRelease({ assets: pending("the release to become visible") }),
        says: "to become visible",
      },
    ],
  },
});
