import type { Workflow } from "../../model.ts";
import type { Entry, Mapping } from "../../yaml/node.ts";
import { entryOf } from "../../fix/edits.ts";

/** Every `permissions` of a workflow as it stands in the file: its own and those of its jobs. */
export function permissionEntries({ root, jobs }: Workflow): readonly Entry[] {
  const owners: readonly Mapping[] = [...(root ? [root] : []), ...jobs.map(({ node }) => node)];
  return owners.flatMap((owner) => entryOf(owner, "permissions") ?? []);
}
