import type { Place } from "../../../finding/place.ts";
import type { Step } from "../../model.ts";
import { archivesWithGit, handsOutGit } from "./holds-folder.ts";
import { uploadsOf } from "./uploads.ts";

/** A checkout, and what comes behind it in its job. */
export interface Checkout {
  readonly step: Step;
  readonly later: readonly Step[];
  /** Where it puts the sources. */
  readonly folder: string;
}

interface Leak {
  readonly place: Place;
  readonly to: string;
}

/** Since version 6 the token lies outside of the sources, beside the workspace. */
export const keepsApart = ({ uses }: Step): boolean =>
  /@v?(?:[6-9]|\d\d)(?:\.|$)/.test(uses?.text.trim() ?? "");

/** One of these stands in every step that hands files out. */
const OUTLETS = ["upload", "release", "pages"];

const placeOf = (step: Step): Place => (step.uses ?? step.run)?.place ?? step.place;

/** The upload that hands out the folder with the token, as it is or in an archive made before. */
export function leakOf({ step: checkout, later, folder }: Checkout): Leak | undefined {
  if (keepsApart(checkout) || !checkout.job.workflow.file.mayMention(OUTLETS)) return undefined;
  const archives: string[] = [];
  for (const step of later) {
    if (step.run) archives.push(...archivesWithGit(step.run.text, folder));
    for (const { to, paths, hidden } of uploadsOf(step)) {
      const packed = paths.some((path) =>
        archives.some((name) => name !== "" && path.endsWith(name)),
      );
      if (packed || (hidden && handsOutGit(paths, folder))) return { to, place: placeOf(step) };
    }
  }
  return undefined;
}
