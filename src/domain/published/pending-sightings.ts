import { isForgotten } from "./forgotten-run.ts";
import type { PublishedPackage } from "./published-package.ts";
import { type PublishedProject, sealedEntries } from "./published-project.ts";
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
  missingIn([
    seen.metadata,
    seen.tarball,
    seen.index,
    seen.keys,
    seen.attestations,
    ...(seen.earlier ? [seen.earlier] : []),
  ]);

export const missingOfProject = (project: PublishedProject): Missing[] =>
  missingIn([
    project.status,
    project.history,
    ...sealedEntries(project).map(({ listed }) => listed),
    ...project.files.flatMap(({ bytes, attestations }) => [bytes, attestations]),
  ]);

export const missingOfRelease = ({
  release,
  assets,
  tagCommit,
  latest,
  attestations,
}: PublishedRelease): Missing[] =>
  missingIn([
    ...(latest ? [latest] : []),
    release,
    ...(attestations ? [attestations] : []),
    assets,
    tagCommit,
    ...(assets.state === "present" ? assets.value.map(({ bytes }) => bytes) : []),
  ]);

/** Everything that is not visible yet, each once. */
export function missingOf(subject: PublishedSubject): Missing[] {
  const { packages, projects, release, origins, source } = subject;
  // What GitHub has forgotten will not come back.
  const runs = (origins?.runs ?? []).filter((record) => !isForgotten(record, subject));
  const behind = origins ? [origins.reach, ...runs.map(({ facts }) => facts)] : [];
  const built = source ? [source.tree, ...source.manifests.map(({ text }) => text)] : [];
  const all = [
    ...missingIn([...behind, ...built]),
    ...packages.flatMap(({ seen }) => missingOfPackage(seen)),
    ...projects.flatMap(missingOfProject),
    ...(release ? missingOfRelease(release) : []),
  ];
  return all.filter(({ what }, at) => all.findIndex((other) => other.what === what) === at);
}
