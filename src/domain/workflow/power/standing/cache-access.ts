import type { Job } from "../../model.ts";
import type { Text } from "../../text.ts";
import { isPrivileged } from "../triggers.ts";
import { type Start, startersOf } from "./starters-of.ts";

export type CacheMode = "none" | "read" | "write" | "write-only";

/** What a job may do with the repository's cache. */
export interface CacheAccess {
  readonly mode: CacheMode;
  /** `cache-mode` of the job or of its workflow, where one says. */
  readonly stated?: Text;
}

const MODES: Readonly<Record<string, CacheMode>> = {
  none: "none",
  read: "read",
  write: "write",
  "write-only": "write-only",
};

const statedIn = (job: Job): Text | undefined => job.cacheMode ?? job.workflow.cacheMode;

/**
 * The service's own choice where nothing is stated: since 2026-06-26 events that strangers cause
 * and that run on the default branch may only read.
 */
function byDefault({ trigger, who }: Start): CacheMode {
  // After a run that no stranger caused, the service trusts this one too.
  const isTrusted =
    !isPrivileged(trigger) || (trigger.name === "workflow_run" && who !== "external");
  return isTrusted ? "write" : "read";
}

const BREADTH: readonly CacheMode[] = ["none", "read", "write-only", "write"];
const narrower = (a: CacheMode, b: CacheMode): CacheMode =>
  BREADTH.indexOf(a) < BREADTH.indexOf(b) ? a : b;

/** What a job may do with the cache when it is started so; an unreadable mode counts as `write`. */
export function cacheModeOn(job: Job, start: Start): CacheMode {
  const stated = statedIn(job);
  const own = stated ? (MODES[stated.text.trim()] ?? "write") : undefined;
  const above = start.via ? statedIn(start.via) : undefined;
  const cap = above ? (MODES[above.text.trim()] ?? "write") : undefined;
  if (own && cap) return narrower(own, cap);
  return own ?? cap ?? byDefault(start);
}

/** The widest access any of its starters gives it. */
export function cacheAccessOf(job: Job): CacheAccess {
  const stated = statedIn(job);
  const modes = startersOf(job).map((start) => cacheModeOn(job, start));
  const widest = BREADTH.findLast((mode) => modes.includes(mode));
  return { mode: widest ?? "write", ...(stated && { stated }) };
}
