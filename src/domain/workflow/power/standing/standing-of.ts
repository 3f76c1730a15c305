import type { Job } from "../../model.ts";
import { type CacheAccess, cacheAccessOf } from "./cache-access.ts";
import { type Gate, gatesOf } from "./gates-of.ts";
import { mayMintTokens, type Power, powerOf } from "../power-of.ts";
import { type Runner, runnerOf } from "./runner-of.ts";
import { type Start, startersOf } from "./starters-of.ts";

/** Who can start a job, what stands in between, and what it then holds. */
export interface Standing extends Power {
  readonly starters: readonly Start[];
  readonly gates: readonly Gate[];
  /** May ask for an OIDC token, as far as the file says. */
  readonly mintsTokens: boolean;
  readonly cache: CacheAccess;
  readonly runner: Runner;
}

const jobs = new WeakMap<Job, Standing>();

function look(job: Job): Standing {
  return {
    ...powerOf(job),
    starters: startersOf(job),
    gates: gatesOf(job),
    mintsTokens: mayMintTokens(job),
    cache: cacheAccessOf(job),
    runner: runnerOf(job),
  };
}

/** A job's standing, worked out once. */
export function standingOf(job: Job): Standing {
  const found = jobs.get(job) ?? look(job);
  jobs.set(job, found);
  return found;
}
