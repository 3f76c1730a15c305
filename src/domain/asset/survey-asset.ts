import type { ByteSource } from "../content/byte-source.ts";
import type { Spill } from "../content/handoff.ts";
import { type LargeFile, withKept, withLarge } from "../content/large-file.ts";
import { GuardError } from "../failure/guard-error.ts";
import { archiveForm } from "./archive-form.ts";
import { rootOf, unopened } from "./archive-rules.ts";
import { ArchiveSurvey, type SurveyedArchive } from "./archive-survey.ts";
import type { AssetFile, AssetSubject, Unopened, UnsafeEntry } from "./asset-subject.ts";
import { entryFaults, unsafeEntries } from "./entry-faults.ts";

/** An asset that is not held. */
export interface LargeAsset extends Pick<AssetFile, "shown" | "path" | "name"> {
  readonly large: LargeFile;
  readonly source: ByteSource;
}

/** An asset that was looked into piece by piece. */
export interface SurveyedAsset extends AssetSubject {
  /** What is in it; why nobody could look; or undefined where it is no archive. */
  readonly archive: SurveyedArchive | GuardError | undefined;
}

type Place = Pick<AssetFile, "shown" | "path">;

/** Tells of what was found as `openAsset` does. */
class Telling {
  readonly members: AssetFile[] = [];
  readonly unopened: Unopened[] = [];
  readonly unsafe: UnsafeEntry[] = [];

  tell({ entries }: SurveyedArchive, { shown, path }: Place, isOutermost: boolean): void {
    const files = entries.filter(({ isFile }) => isFile);
    const root = rootOf(files);
    const base = isOutermost ? "" : `${path}/`;
    this.unsafe.push(...unsafeEntries(entryFaults(entries), shown, base));
    for (const { name, kept, inner } of files) {
      const place = { shown: `${shown}: ${name}`, path: `${base}${name.slice(root.length)}` };
      const facts = { ...place, name };
      const opened = inner !== undefined && !(inner instanceof GuardError);
      if (opened) this.tell(inner, place, false);
      else if (inner) this.unopened.push(unopened(withKept(place.shown, kept, facts), inner));
      this.members.push(withKept(place.shown, kept, { ...facts, opened }));
    }
  }
}

/** Looks into an asset of any size as `openAsset` does into a small one, without holding it. */
export async function surveyAsset(
  { shown, path, name, large, source }: LargeAsset,
  version: string | undefined,
  spill: Spill,
): Promise<SurveyedAsset> {
  const form = archiveForm(name, large.head);
  const closed = form && { name, form, source, depth: 1 };
  const archive = closed && (await new ArchiveSurvey(spill).open(closed));
  const telling = new Telling();
  const opened = archive !== undefined && !(archive instanceof GuardError);
  if (opened) telling.tell(archive, { shown, path }, true);
  else if (archive)
    telling.unopened.push(unopened(withLarge(shown, large, { shown, path, name }), archive));
  const own = withLarge(shown, large, { shown, path, name, opened });
  const { members, unopened: closedOnes, unsafe } = telling;
  return { own, members, unopened: closedOnes, unsafe, version, archive };
}
