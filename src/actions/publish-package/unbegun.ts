import type { Performance } from "./perform.ts";
import type { Plan } from "../../domain/release/plan.ts";
import { settle, type Work } from "./work.ts";

/** Says of every target that was not reached what it waits for. */
export function explainUnbegun(work: Work, plan: Plan, { stopped, error }: Performance): void {
  if (stopped === undefined) return;
  const culprit = stopped.about ?? stopped.target;
  const name = work.progress.results.has(culprit) ? culprit : stopped.target;
  for (const result of work.progress.results.values()) {
    const left = plan.steps.some(({ target }) => target === result.target);
    if (result.state !== "planned" || result.target === name || !left) continue;
    const reason = error ? `Not begun, because ${name} failed` : `Waits for ${name}`;
    settle(work, { ...result, reason });
  }
}
