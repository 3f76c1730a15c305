import type { Job, Workflow } from "../model.ts";

/** The file of the same repository that a `uses` names. */
function pathOf({ uses, workflow }: Job): string | undefined {
  const rest = /^(?:\.|\$)\/(.+)$/.exec(uses?.text.trim() ?? "")?.[1];
  return rest === undefined ? undefined : `${workflow.repository.root}${rest}`;
}

const found = new WeakMap<Workflow, readonly Job[]>();

/** The jobs of the same repository that call a workflow, as far as somebody looked. */
export function callersOf(workflow: Workflow): readonly Job[] {
  const known = found.get(workflow);
  if (known) return known;
  const others = workflow.repository.siblings ?? [];
  const callers = others.flatMap(({ jobs }) => jobs).filter((job) => pathOf(job) === workflow.path);
  found.set(workflow, callers);
  return callers;
}
