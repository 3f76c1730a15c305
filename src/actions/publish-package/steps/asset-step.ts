import { sourceOf } from "../../../domain/content/byte-source.ts";
import { describingFiles } from "../../../domain/release/expected-assets.ts";
import type { ReleaseStep } from "../../../domain/release/plan.ts";
import { hostIn, type Work } from "../work.ts";
import { putAsset } from "./put-asset.ts";

/** Uploads one sealed file, or one of the two that describe them. */
export async function assetStep(work: Work, step: ReleaseStep): Promise<void> {
  const { sealed } = work;
  const expected = hostIn(work).expected.find(({ name }) => name === step.about);
  if (!expected) throw new Error(`the plan names the asset ${step.about}, which is not expected`);
  const own = describingFiles(sealed.bundle).get(expected.name);
  await putAsset(work, expected, own ? sourceOf(own) : sealed.open(expected.name));
}
