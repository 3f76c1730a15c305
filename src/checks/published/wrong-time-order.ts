import { read, type Reading, unreadable } from "../../domain/attestation/reading.ts";
import type { Answer } from "../../domain/finding/finding.ts";
import {
  publishedExample,
  withRecords,
  withRelease,
} from "../../domain/published/published-example.ts";
import type { PublishedAsset, PublishedRelease } from "../../domain/published/published-release.ts";
import { channelOf, type PublishedSubject } from "../../domain/published/published-subject.ts";
import type { SigningTimes } from "../../domain/published/signing-times.ts";
import { mapSighting, pending, present, whenSeen } from "../../domain/published/sighting.ts";
import {
  instantOf,
  packagePublishedAt,
  projectPublishedAt,
  publishedAt,
  releasePublishedAt,
  timeText,
} from "../../domain/published/when-published.ts";
import {
  projectExample,
  withListing,
  withWheelListed,
} from "../../domain/published/project-example.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** What the clocks of a registry, GitHub and a log may differ by. */
const SKEW_MS = 300_000;

interface Moment {
  readonly what: string;
  readonly at: number;
}

function* inOrder(first: Moment, second: Moment): Iterable<Answer> {
  if (first.at > second.at + SKEW_MS)
    yield {
      message: `${first.what} (${timeText(first.at)}) comes after ${second.what} (${timeText(second.at)})`,
    };
}

function* signatureAnswers(
  source: string,
  { notBefore, witnessed }: SigningTimes,
  published: Moment | undefined,
): Iterable<Answer> {
  if (witnessed.length === 0) yield { needs: `a witnessed time of the signature in ${source}` };
  for (const at of witnessed) {
    const signed = { what: `the signature in ${source}`, at };
    yield* inOrder({ what: `the certificate of ${source}`, at: notBefore }, signed);
    if (published) yield* inOrder(signed, published);
  }
}

function* provenanceAnswers(subject: PublishedSubject): Iterable<Answer> {
  for (const { channel, records } of subject.provenance) {
    const at = publishedAt(subject, channel);
    // Where that is not to be seen, the questions about the channel itself say so.
    const published =
      at.state === "present" ? { what: `the publication of ${channel}`, at: at.value } : undefined;
    yield* whenSeen(records, function* (found) {
      for (const { source, signer, times } of found) {
        if (!signer.ok) yield { needs: `a trusted signature in ${source}` };
        else if (times?.ok !== true) yield { needs: `the times of the signature in ${source}` };
        else yield* signatureAnswers(source, times.value, published);
      }
    });
  }
}

function* packageAnswers({ packages, release, line }: PublishedSubject): Iterable<Answer> {
  const released = release && releasePublishedAt(release);
  for (const { seen } of packages) {
    const what = `the publication of ${channelOf(seen)}`;
    yield* whenSeen(packagePublishedAt(seen), function* (at) {
      // Elsewhere a release may come first and start the publication.
      if (released?.state === "present" && line === undefined)
        yield* inOrder(
          { what, at },
          { what: "the publication of the release", at: released.value },
        );
    });
  }
}

/** As of a package: uploaded, then announced. */
function* projectAnswers({ projects, release, line }: PublishedSubject): Iterable<Answer> {
  const released = release && releasePublishedAt(release);
  for (const project of projects) {
    const what = `the publication of ${project.target.id}`;
    yield* whenSeen(projectPublishedAt(project), function* (at) {
      if (released?.state === "present" && line === undefined)
        yield* inOrder(
          { what, at },
          { what: "the publication of the release", at: released.value },
        );
    });
  }
}

function* assetAnswers(assets: readonly PublishedAsset[], at: number): Iterable<Answer> {
  const published = { what: "the publication of the release", at };
  for (const { name, updatedAt } of assets) {
    const changed = instantOf(updatedAt);
    if (changed === undefined) yield { needs: `the time at which ${name} was last changed` };
    else yield* inOrder({ what: `the last change of the asset ${name}`, at: changed }, published);
  }
}

function* releaseAnswers(release: PublishedRelease): Iterable<Answer> {
  yield* whenSeen(release.release, function* ({ draft }) {
    if (draft) return;
    yield* whenSeen(releasePublishedAt(release), function* (at) {
      yield* whenSeen(release.assets, (assets) => assetAnswers(assets, at));
    });
  });
}

const HOUR = 3_600_000;

const timed = (times: Reading<SigningTimes>): PublishedSubject =>
  withRecords((record) => present([{ ...record, times }]));

/** The example's own times, moved; it was published at 10:00. */
const TEN = 1_795_255_200_000;

const changedAt = (updatedAt: string): PublishedSubject => {
  const { release } = publishedExample();
  return release === undefined
    ? publishedExample()
    : withRelease({
        assets: mapSighting(release.assets, (all) => all.map((one) => ({ ...one, updatedAt }))),
      });
};

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "wrong-time-order",
  title: "The release did not come about in the right order",
  severity: "high",
  why: "What is signed before it is published, published before it is announced, and never changed afterwards was made by one run. A signature that came later, or a file that was changed, was not.",
  fix: "Find out who published or changed it at that time. Release a new version from the workflow.",

  *inspect(subject) {
    yield* provenanceAnswers(subject);
    yield* packageAnswers(subject);
    yield* projectAnswers(subject);
    if (subject.release) yield* releaseAnswers(subject.release);
  },

  examples: {
    bad: [
      {
        title: "signed after it was published",
        given: () => timed(read({ notBefore: TEN, notAfter: TEN + HOUR, witnessed: [TEN + HOUR] })),
        says: "comes after the publication of npm:@octo/widget@1.0.0",
      },
      {
        title: "signed before the certificate was made",
        given: () => timed(read({ notBefore: TEN, notAfter: TEN, witnessed: [TEN - HOUR] })),
        says: "the certificate of the registry (2026-11-21T10:00:00.000Z) comes after the signature",
      },
      {
        title: "released before it was published",
        given: () =>
          withRelease({
            release: present({
              url: "",
              draft: false,
              prerelease: false,
              publishedAt: "2026-11-21T09:00:00Z",
            }),
          }),
        says: "(2026-11-21T10:00:00.000Z) comes after the publication of the release",
      },
      {
        title: "a file that came to PyPI after the release",
        given: () => {
          const { release } = publishedExample();
          return {
            ...withWheelListed({ uploadedAt: TEN + 2 * HOUR }),
            ...(release && { release }),
          };
        },
        says: "the publication of pypi:widget@1.0.0 (2026-11-21T12:00:00.000Z) comes after the publication of the release",
      },
      {
        title: "an asset that was changed afterwards",
        given: () => changedAt("2026-11-21T12:00:00Z"),
        says: "the last change of the asset",
      },
    ],
    good: [
      { title: "everything in its order", given: () => publishedExample() },
      { title: "everything in its order on PyPI", given: () => projectExample() },
    ],
    unknown: [
      {
        title: "times that cannot be read",
        given: () => timed(unreadable("has no times")),
        says: "the times of the signature",
      },
      {
        title: "a signature that nobody witnessed",
        given: () => timed(read({ notBefore: TEN, notAfter: TEN, witnessed: [] })),
        says: "a witnessed time",
      },
      {
        title: "a file on PyPI without a time",
        given: () =>
          withListing("simple index", (all) =>
            present(all.map(({ by, name, url }) => ({ by, name, url }))),
          ),
        says: "the time at which widget-1.0.0-py3-none-any.whl was uploaded",
      },
      {
        title: "a release that is not visible yet",
        given: () => withRelease({ release: pending("the release to become visible") }),
        says: "to become visible",
      },
      {
        title: "an asset without a time",
        given: () => changedAt(""),
        says: "was last changed",
      },
    ],
  },
});
