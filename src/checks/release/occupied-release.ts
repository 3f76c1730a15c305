import { isPublishedEqual, publishedOf } from "../../domain/release/begun.ts";
import { compareAssets } from "../../domain/release/compare-assets.ts";
import { exampleFacts, exampleRelease } from "../../domain/release/example-facts.ts";
import { known, unknown } from "../../domain/failure/fact.ts";
import type { HostFacts, ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

const part = (word: string, files: readonly { name: string }[]) =>
  files.length > 0 ? [`${word} ${files.map(({ name }) => name).join(", ")}`] : [];

const differences = (host: HostFacts): string => {
  const release = publishedOf(host);
  if (release === undefined) return "";
  const { missing, different, foreign } = compareAssets(release, host.expected);
  return [
    ...part("lacks", missing),
    ...part("differs in", different),
    ...part("also holds", foreign),
  ].join("; ");
};

const published = (assets: ReturnType<typeof exampleRelease>["assets"]) =>
  exampleFacts({ host: { releases: known([exampleRelease({ draft: false, assets })]) } });

const sealed = () =>
  (exampleFacts().host?.expected ?? []).map((file, id) => ({ ...file, id, whole: true }));

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "occupied-release",
  title: "The release is published with other files",
  severity: "critical",
  why: "Files of a published release were downloaded by then. Changing them is what an attacker would do, and an immutable release forbids it.",
  fix: "Raise the version, seal and release again.",

  *inspect({ bundle, host }) {
    if (!host) {
      yield { notApplicable: "no GitHub release is asked for" };
      return;
    }
    if (!host.releases.known) {
      yield { needs: host.releases.needs };
      return;
    }
    if (publishedOf(host) === undefined || isPublishedEqual(host)) return;
    yield { message: `Release ${bundle.tag} is published already, and ${differences(host)}` };
  },

  examples: {
    bad: [
      {
        title: "a file is missing",
        given: () => published(sealed().slice(1)),
        says: "Release v1.2.3 is published already, and lacks octo-widget-1.2.3.tgz",
      },
      {
        title: "a file has other bytes",
        given: () => published(sealed().map((file) => ({ ...file, sha256: "f".repeat(64) }))),
        says: "differs in octo-widget-1.2.3.tgz",
      },
      {
        title: "GitHub tells no digest",
        given: () =>
          published(sealed().map(({ id, name, size, whole }) => ({ id, name, size, whole }))),
        says: "differs in octo-widget-1.2.3.tgz",
      },
      {
        title: "a file that was never sealed",
        given: () => published([...sealed(), { id: 9, name: "extra.sh", size: 1, whole: true }]),
        says: "also holds extra.sh",
      },
    ],
    good: [
      { title: "no release yet", given: () => exampleFacts() },
      { title: "the sealed files, from a run that was cut off", given: () => published(sealed()) },
    ],
    unknown: [
      {
        title: "the releases cannot be listed",
        given: () => exampleFacts({ host: { releases: unknown("contents: write") } }),
        says: "contents: write",
      },
    ],
  },
});
