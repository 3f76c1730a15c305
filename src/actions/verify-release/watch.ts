import { type Missing, missingOf } from "../../domain/published/pending-sightings.ts";
import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Log } from "../../ports/log.ts";
import type { Assessment } from "./assess.ts";

export interface Watching {
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds between two looks. */
  readonly pollMs: number;
  /** Point in time (milliseconds since 1970) after which no further look is taken. */
  readonly deadline: number;
}

export interface Watched extends Assessment {
  readonly subject: PublishedSubject;
  readonly missing: readonly Missing[];
}

/** Looks until everything is visible, something is wrong, or the time is up. */
export async function watch(
  look: (before?: PublishedSubject) => Promise<PublishedSubject>,
  judge: (subject: PublishedSubject) => Assessment,
  { clock, log, pollMs, deadline }: Watching,
): Promise<Watched> {
  let subject = await look();
  for (;;) {
    const missing = missingOf(subject);
    const assessment = judge(subject);
    const pause = Math.max(pollMs, ...missing.map(({ notBeforeMs }) => notBeforeMs ?? 0));
    if (missing.length === 0 || assessment.refused || clock.now() + pause > deadline)
      return { ...assessment, subject, missing };
    log.info(`Waiting for ${missing.map(({ what }) => what).join("; ")}`);
    // Each look follows the one before.
    // oxlint-disable-next-line no-await-in-loop
    await clock.wait(pause);
    // oxlint-disable-next-line no-await-in-loop
    subject = await look(subject);
  }
}
