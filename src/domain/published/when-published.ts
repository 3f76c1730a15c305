import type { PublishedPackage } from "./published-package.ts";
import { listedFile, type PublishedProject } from "./published-project.ts";
import type { PublishedRelease } from "./published-release.ts";
import { type PublishedSubject, channelOf } from "./published-subject.ts";
import { present, type Sighting, unseen } from "./sighting.ts";

/** A written date as milliseconds since 1970; undefined where it is none. */
export function instantOf(text: string | undefined): number | undefined {
  // Reading a written date needs no clock.
  // oxlint-disable-next-line no-restricted-globals
  const at = Date.parse(text ?? "");
  return Number.isNaN(at) ? undefined : at;
}

const saidAt = (what: string, text: string | undefined): Sighting<number> => {
  const at = instantOf(text);
  return at === undefined ? unseen(`the time at which ${what} was published`) : present(at);
};

export const packagePublishedAt = (seen: PublishedPackage): Sighting<number> =>
  seen.index.state === "present"
    ? saidAt(channelOf(seen), seen.index.value.publishedAt)
    : seen.index;

export const releasePublishedAt = ({ release, tag }: PublishedRelease): Sighting<number> =>
  release.state === "present" ? saidAt(`the release ${tag}`, release.value.publishedAt) : release;

/** A project has as many uploads as files; it is published with the last of them. */
export function projectPublishedAt(project: PublishedProject): Sighting<number> {
  const { id, files } = project.target;
  const times: number[] = [];
  for (const { name } of files) {
    const listed = listedFile(project, "simple index", name);
    if (listed.state !== "present") return listed;
    if (listed.value.uploadedAt === undefined)
      return unseen(`the time at which ${name} was uploaded`);
    times.push(listed.value.uploadedAt);
  }
  return times.length > 0
    ? present(Math.max(...times))
    : unseen(`the time at which ${id} was published`);
}

/** When a channel's service says that it was published. */
export function publishedAt(
  { packages, projects, release }: PublishedSubject,
  channel: string,
): Sighting<number> {
  const project = projects.find(({ target }) => target.id === channel);
  if (project) return projectPublishedAt(project);
  const own = packages.find(({ seen }) => channelOf(seen) === channel);
  if (own) return packagePublishedAt(own.seen);
  return release && channel.startsWith("github-release:")
    ? releasePublishedAt(release)
    : unseen(`the time at which ${channel} was published`);
}

/** A time as people write it. */
export const timeText = (at: number): string =>
  // Writing down a given time needs no clock.
  // oxlint-disable-next-line no-restricted-globals
  new Date(at).toISOString();
