import type { PublishedSubject } from "./published-subject.ts";
import type { RunRecord } from "./run-record.ts";
import { publishedAt } from "./when-published.ts";

/** GitHub keeps runs for 90 days unless it is told otherwise. */
const KEPT_MS = 90 * 86_400_000;

/** Whether GitHub says that it has no such run (any more), of something that others published long ago; that it gives no answer is another thing. */
export function isForgotten({ facts, channel }: RunRecord, subject: PublishedSubject): boolean {
  if (subject.line === undefined || facts.state !== "pending" || facts.absent !== true)
    return false;
  const at = publishedAt(subject, channel);
  return at.state === "present" && subject.now - at.value > KEPT_MS;
}
