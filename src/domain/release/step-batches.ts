import type { ReleaseStep } from "./plan.ts";
import { neededBy } from "./publish-order.ts";
import type { ReleaseFacts } from "./release-facts.ts";

/** Kinds of which several may be under way: files of a draft, and packages that do not need each other. */
const TOGETHER = new Set<ReleaseStep["kind"]>(["asset", "npm"]);

const nameOf = ({ npm }: ReleaseFacts, { about }: ReleaseStep) =>
  npm.find(({ target }) => target.id === about);

/** Whether a package needs one of those that are being published beside it. */
function needsOne(facts: ReleaseFacts, step: ReleaseStep, batch: readonly ReleaseStep[]): boolean {
  const own = nameOf(facts, step);
  if (own === undefined) return false;
  const needed = new Set(neededBy(own));
  return batch.some((other) => needed.has(nameOf(facts, other)?.target.name ?? ""));
}

/** The steps in their order, those together that may be done side by side: a package never beside one that it needs, nothing that is for ever beside what can be taken back. */
export function stepBatches(
  steps: readonly ReleaseStep[],
  facts: ReleaseFacts,
): readonly (readonly ReleaseStep[])[] {
  const batches: ReleaseStep[][] = [];
  for (const step of steps) {
    const batch = batches.at(-1);
    const [first] = batch ?? [];
    const alike =
      first?.kind === step.kind && first.reversible === step.reversible && TOGETHER.has(step.kind);
    if (batch && alike && !needsOne(facts, step, batch)) batch.push(step);
    else batches.push([step]);
  }
  return batches;
}
