import type { Place } from "../../finding/place.ts";
import type { Job, Step } from "../model.ts";
import { actionOf } from "../publish/action-rules.ts";
import { folderOf } from "./arrivals-of.ts";
import type { ForeignRef } from "./foreign-ref.ts";

/** A step that brings in files which another run made. */
export interface ArtifactArrival {
  readonly step: Step;
  readonly place: Place;
  readonly ref: ForeignRef;
  /** Relative to the workspace; a folder outside of it begins with `/`. */
  readonly folder: string;
}

/** Actions that fetch another run's artifacts, and the input without which they fetch this run's. */
const DOWNLOADS: ReadonlyMap<string, string | undefined> = new Map([
  ["actions/download-artifact", "run-id"],
  ["dawidd6/action-download-artifact", undefined],
  ["aochmann/actions-download-artifact", undefined],
  ["bettermarks/action-artifact-download", undefined],
  ["blablacar/action-download-last-artifact", undefined],
  ["levonet/action-download-last-artifact", undefined],
  ["marcofaggian/action-download-multiple-artifacts", undefined],
  ["redhat-plumbers-in-action/download-artifact", undefined],
  ["ishworkh/docker-image-artifact-download", undefined],
  ["potiuk/download-artifact", undefined],
]);

const FETCHES =
  /\bgh\s+run\s+download\b|\/artifacts\/\S{0,200}?\/zip\b|downloadArtifact\b|archive_download_url/;
const UNPACKS = /\b(?:unzip|7z\s+[ex]|bsdtar|tar\s+-?[a-zA-Z]*x|tar\s+--extract)/;

/** Files of another run; whoever caused that run wrote them. */
const ARTIFACT: ForeignRef = {
  words: "another run's artifact",
  whose: "stranger",
  moving: true,
  path: [],
};

const OUTSIDE = /^(?:\/|~|\$\{?(?:RUNNER_TEMP|TMPDIR|HOME)|\$\{\{\s*runner\.temp|\$\(mktemp)/;

function folderFrom(path: string): string {
  return OUTSIDE.test(path.trim()) ? `/${path.trim()}` : folderOf(path);
}

function byAction(step: Step): ArtifactArrival[] {
  const { uses, with: inputs } = step;
  if (uses === undefined) return [];
  const action = actionOf(uses.text);
  const needed = DOWNLOADS.get(action);
  if (!DOWNLOADS.has(action) || (needed && inputs.get(needed) === undefined)) return [];
  const path = inputs.get("path") ?? inputs.get("destination");
  return [{ step, place: uses.place, ref: ARTIFACT, folder: folderFrom(path?.text ?? "") }];
}

const inScript = (step: Step): string => (step.run ?? step.with.get("script"))?.text ?? "";

/** What the archive is unpacked into: `unzip -d X`, `tar -C X`, `gh run download -D X`. */
function unpackedInto(script: string): string {
  const [, into] =
    /(?:\s-d\s+|\s-C\s+|\s-D\s+|--dir[= ]|--directory[= ]|\s-o)["']?([^\s"';&|]+)/.exec(script) ??
    [];
  return folderFrom(into ?? "");
}

const PUTS = /\bgh\s+run\s+download\b/;

/** An archive that a script only fetches does nothing before it is unpacked, perhaps by a later step. */
function byScript(step: Step, steps: readonly Step[], next: number): ArtifactArrival[] {
  const script = inScript(step);
  if (!FETCHES.test(script)) return [];
  const isWhole = PUTS.test(script) || UNPACKS.test(script);
  const unpacking = isWhole
    ? step
    : steps.slice(next).find(({ run }) => run && UNPACKS.test(run.text));
  const at = unpacking?.run ?? unpacking?.uses;
  if (unpacking === undefined || at === undefined) return [];
  const lines = inScript(unpacking).split("\n");
  const folders = lines.filter((line) => UNPACKS.test(line) || PUTS.test(line)).map(unpackedInto);
  return [...new Set(folders)].map((folder) => ({
    step: unpacking,
    place: at.place,
    ref: ARTIFACT,
    folder,
  }));
}

const jobs = new WeakMap<Job, readonly ArtifactArrival[]>();

/** Every step of a job that puts another run's files onto the machine. */
export function artifactArrivalsOf(job: Job): readonly ArtifactArrival[] {
  const known = jobs.get(job);
  if (known) return known;
  const { steps } = job;
  const found: ArtifactArrival[] = [];
  for (const [index, step] of steps.entries())
    found.push(...byAction(step), ...byScript(step, steps, index + 1));
  jobs.set(job, found);
  return found;
}
