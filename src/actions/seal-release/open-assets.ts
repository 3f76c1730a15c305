import type { AssetSubject } from "../../domain/asset/asset-subject.ts";
import { openAsset } from "../../domain/asset/open-asset.ts";
import { type SurveyedAsset, surveyAsset } from "../../domain/asset/survey-asset.ts";
import type { Spill } from "../../domain/content/handoff.ts";
import type { Workspace } from "../../ports/workspace.ts";
import type { Asset } from "./gather-assets.ts";

/** An asset that was looked into; `archive` tells of one that was too large to be held. */
export type OpenedAsset = AssetSubject & Partial<Pick<SurveyedAsset, "archive">>;

/** Archives that are found in large ones wait on the disk until they are opened. */
function spillInto(scratch: Workspace): Spill {
  let count = 0;
  return async (content) => {
    count += 1;
    const path = `nested-${count}`;
    await scratch.write(path, content);
    return scratch.open(path);
  };
}

/** Looks into every asset. `version` is what was given for a release without an npm package. */
export async function openAssets(
  gathered: readonly Asset[],
  version: string | undefined,
  scratch: Workspace,
): Promise<readonly OpenedAsset[]> {
  const spill = spillInto(scratch);
  const opened: OpenedAsset[] = [];
  for (const asset of gathered)
    // One after the other, so that no more than one large file is read at a time.
    opened.push(
      "bytes" in asset
        ? openAsset(asset, version)
        : // oxlint-disable-next-line no-await-in-loop
          await surveyAsset(asset, version, spill),
    );
  return opened;
}
