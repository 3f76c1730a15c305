import { versionState } from "../registry/packument.ts";
import { compareAssets } from "./compare-assets.ts";
import { type HostedRelease, markedDigest } from "./hosted-release.ts";
import { missingFiles } from "./pypi-facts.ts";
import type { HostFacts, NpmFacts, ReleaseFacts } from "./release-facts.ts";

/** How the registry's version stands to ours; undefined where the registry did not say. */
export const npmStateOf = ({ packument, target }: NpmFacts) =>
  packument.known ? versionState(packument.value, target.version, target.file.sha512) : undefined;

/** Drafts that a run for this very bundle made, oldest first. */
export const ownDrafts = (releases: readonly HostedRelease[], digest: string) =>
  releases
    .filter((release) => release.draft && markedDigest(release) === digest)
    .toSorted((a, b) => a.id - b.id);

/** The published release of this tag, where there is one. */
export const publishedOf = ({ releases }: HostFacts): HostedRelease | undefined =>
  releases.known ? releases.value.find(({ draft }) => !draft) : undefined;

/** Whether the published release holds every sealed file. */
export function isPublishedEqual(host: HostFacts): boolean {
  const release = publishedOf(host);
  if (release === undefined) return false;
  const { missing, different, foreign } = compareAssets(release, host.expected);
  return missing.length + different.length + foreign.length === 0;
}

/** Whether an earlier run has already done something of this release that cannot be undone; then it must be brought to its end. */
export const hasBegun = (facts: ReleaseFacts): boolean =>
  facts.npm.some((npm) => npmStateOf(npm) === "equal") ||
  facts.pypi.some((pypi) => missingFiles(pypi).length < pypi.target.files.length) ||
  (facts.host !== undefined && isPublishedEqual(facts.host));
