import { ATTEST_BUILD_TYPE } from "../../domain/attestation/provenance-claims.ts";
import { missingOfProject } from "../../domain/published/pending-sightings.ts";
import {
  INDEX_TITLES,
  type PublishedDistribution,
  type PublishedProject,
} from "../../domain/published/published-project.ts";
import type {
  ChannelProvenance,
  EarlierProject,
  PublishedSubject,
} from "../../domain/published/published-subject.ts";
import { mapSighting } from "../../domain/published/sighting.ts";
import type { PypiTarget } from "../../domain/release/pypi-target.ts";
import type { PublishedProjects } from "../../ports/published-project.ts";
import { type RecordPorts, recordsOf } from "./provenance-records.ts";

/** What was wholly visible at an earlier look is not looked at again. */
export async function lookAtProject(
  projects: PublishedProjects,
  target: PypiTarget,
  before: PublishedSubject | undefined,
): Promise<PublishedProject> {
  const earlier = before?.projects.find((seen) => seen.target.id === target.id);
  return earlier !== undefined && missingOfProject(earlier).length === 0
    ? earlier
    : projects.look(target);
}

async function fileProvenance(
  ports: RecordPorts,
  { id, index }: PypiTarget,
  { file, attestations }: PublishedDistribution,
): Promise<ChannelProvenance> {
  const source = `${INDEX_TITLES[index]}'s attestation of ${file.name}`;
  const found = mapSighting(attestations, (all) => all.map((each) => ({ ...each, source })));
  return {
    channel: id,
    file: file.name,
    buildType: ATTEST_BUILD_TYPE,
    mustCover: [file],
    records: await recordsOf(ports, found),
  };
}

/** Each file has attestations of its own; where the policy wants them, none may be without. */
export async function projectProvenance(
  ports: RecordPorts,
  { target, files }: PublishedProject,
): Promise<readonly { readonly required: boolean; readonly channel: ChannelProvenance }[]> {
  return Promise.all(
    files.map(async (file) => ({
      required: target.attest,
      channel: await fileProvenance(ports, target, file),
    })),
  );
}

/** Who signed a file of the last attested version of each project before this one. */
export const earlierProjects = (
  ports: RecordPorts,
  projects: readonly PublishedProject[],
): Promise<readonly EarlierProject[]> =>
  Promise.all(
    projects.flatMap(({ target, history }) => {
      const last = history.state === "present" ? history.value.last : undefined;
      if (last === undefined) return [];
      const source = `${INDEX_TITLES[target.index]}'s attestation of ${last.file}`;
      const found = mapSighting(last.attestations, (all) =>
        all.map((each) => ({ ...each, source })),
      );
      return [recordsOf(ports, found).then((records) => ({ project: target.id, records }))];
    }),
  );
