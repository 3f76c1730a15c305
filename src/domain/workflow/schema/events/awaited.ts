import { nearest } from "../../expression/types/nearest.ts";
import type { Workflow } from "../../model.ts";
import type { EventFault } from "./event-fault.ts";

const nameOf = ({ name, path, repository }: Workflow): string =>
  name?.text ?? path.slice(repository.root.length);

/** Names below `workflow_run` that no workflow of the repository has; nothing where nobody knows them all. */
export function* awaitedFaults(workflow: Workflow): Generator<EventFault> {
  const { siblings } = workflow.repository;
  const trigger = workflow.triggers.find(({ name }) => name === "workflow_run");
  if (trigger === undefined || siblings === undefined) return;
  if (siblings.some(({ readable }) => !readable)) return;
  const names = [workflow, ...siblings].map(nameOf);
  for (const { text, place } of trigger.filters.get("workflows") ?? []) {
    if (names.includes(text) || text.includes("*")) continue;
    const near = nearest(text, names);
    const more = near ? `; \`${near}\` is meant?` : "";
    const message = `no workflow here is called \`${text}\`, so this never starts${more}`;
    yield { kind: "event", message, place };
  }
}
