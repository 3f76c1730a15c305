import { expectedAssets } from "../../domain/release/expected-assets.ts";
import { RECEIPT_ASSET } from "../../domain/release/hosted-release.ts";
import { publishedExample, withRelease } from "../../domain/published/published-example.ts";
import { isProvenanceAsset } from "../../domain/published/published-release.ts";
import { ofRelease, type PublishedSubject } from "../../domain/published/published-subject.ts";
import {
  mapSighting,
  pending,
  present,
  unseen,
  whenSeen,
} from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

const withExtra = (name: string): PublishedSubject => {
  const { release } = publishedExample();
  if (release === undefined) return publishedExample();
  const extra = { name, size: 1, bytes: unseen("its bytes") };
  return withRelease({ assets: mapSighting(release.assets, (all) => [...all, extra]) });
};

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "extra-release-asset",
  title: "The release holds a file that was not sealed",
  severity: "high",
  why: "Users trust everything that lies in a release; nobody reviewed this file.",
  fix: "Find out who uploaded it. Remove it, or seal it with the release.",
  inspect: (subject) =>
    ofRelease(subject, ({ assets, tag }) =>
      whenSeen(assets, function* (all) {
        const sealed = new Set(expectedAssets(subject.bundle).map(({ name }) => name));
        // What calls itself provenance or receipt is verified as such by checks of their own.
        for (const { name } of all)
          if (
            !sealed.has(name) &&
            name !== RECEIPT_ASSET &&
            !isProvenanceAsset(name, subject.bundle)
          )
            yield { message: `the release ${tag} holds ${name}, which was not sealed` };
        const names = all.map(({ name }) => name);
        for (const name of new Set(names.filter((each, at) => names.indexOf(each) < at)))
          yield { message: `the release ${tag} holds ${name} twice` };
      }),
    ),
  examples: {
    bad: [
      {
        title: "an installer that nobody sealed",
        given: () => withExtra("setup.exe"),
        says: "setup.exe, which was not sealed",
      },
      {
        title: "a name that is there twice",
        given: () => withExtra("SHA256SUMS"),
        says: "SHA256SUMS twice",
      },
    ],
    good: [
      { title: "the sealed files and their provenance", given: () => publishedExample() },
      { title: "no asset at all", given: () => withRelease({ assets: present([]) }) },
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
