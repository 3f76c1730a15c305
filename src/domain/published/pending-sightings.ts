import type { PublishedPackage } from "./published-package.ts";
import type { PublishedRelease } from "./published-release.ts";
import type { PublishedSubject } from "./published-subject.ts";
import type { Sighting } from "./sighting.ts";

/** What is missing, in words for a sentence, and how long the service asks us to leave it alone. */
export interface Missing {
  readonly what: string;
  readonly notBeforeMs?: number;
}

function missingIn(sightings: readonly Sighting<unknown>[]): Missing[] {
  return sightings.flatMap((sighting) =>
    sighting.state === "pending"
      ? [
          {
            what: sighting.missing,
            ...(sighting.notBeforeMs !== undefined && { notBeforeMs: sighting.notBeforeMs }),
          },
        ]
      : [],
  );
}

export const missingOfPackage = (seen: PublishedPackage): Missing[] =>
  missingIn([seen.metadata, seen.tarball, seen.index, seen.keys, seen.attestations]);

export const missingOfRelease = ({
  release,
  assets,
  tagCommit,
  attestations,
}: PublishedRelease): Missing[] =>
  missingIn([
    release,
    ...(attestations ? [attestations] : []),
    assets,
    tagCommit,
    ...(assets.state === "present" ? assets.value.map(({ bytes }) => bytes) : []),
  ]);

/** Everything that is not visible yet, each once. */
export function missingOf({ packages, release }: PublishedSubject): Missing[] {
  const all = [
    ...packages.flatMap(({ seen }) => missingOfPackage(seen)),
    ...(release ? missingOfRelease(release) : []),
  ];
  return all.filter(({ what }, at) => all.findIndex((other) => other.what === what) === at);
}
