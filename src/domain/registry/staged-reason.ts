import type { BundleFile } from "../release/bundle.ts";
import { PUBLIC_HOSTS } from "./public-hosts.ts";

/** A version that waits for approval, and how it is known whose bytes wait. */
export interface StagedState {
  readonly name: string;
  readonly file: Pick<BundleFile, "sha256">;
  readonly stageId?: string;
  /** Whether this run handed the bytes in itself, or has read them back. */
  readonly sure: boolean;
}

const PAGE = `https://${PUBLIC_HOSTS.npmWebsite}/settings/ACCOUNT/staged-packages`;

/** What a maintainer has to do now. */
export function stagedReason({ name, file, stageId, sure }: StagedState): string {
  const id = stageId ?? "STAGE-ID";
  const found =
    stageId === undefined
      ? `Staged at npm, under an id that \`npm stage list ${name}\` tells`
      : `Staged at npm as ${stageId}`;
  const look = sure
    ? `Look at it with \`npm stage view ${id}\``
    : `Whether it holds the sealed bytes could not be seen, because a trusted publisher may not look: fetch it with \`npm stage download ${id}\`, and go on only if its SHA-256 is ${file.sha256}`;
  return `${found}; nobody can install it yet. ${look}. Approve it with \`npm stage approve ${id}\` or on ${PAGE}; both ask for a second factor. Then run this job again: it finds the version live, and goes on to tag and release.`;
}
