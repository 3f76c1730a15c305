import type { Entry, Mapping } from "../yaml/node.ts";

/** The order in which people write the keys of a workflow, a job and a step. */
const WORKFLOW = "name run-name on permissions concurrency cache-mode env defaults jobs".split(" ");
const JOB =
  "name needs if uses runs-on permissions environment concurrency cache-mode timeout-minutes strategy container services env defaults outputs with secrets steps".split(
    " ",
  );
const STEP =
  "name id if uses continue-on-error timeout-minutes with env shell working-directory run".split(
    " ",
  );

function orderOf({ entries }: Mapping): readonly string[] {
  const has = (...keys: readonly string[]) => entries.some(({ key }) => keys.includes(key.text));
  if (has("jobs")) return WORKFLOW;
  if (has("steps", "runs-on")) return JOB;
  if (!has("uses", "run")) return [];
  return has("needs", "permissions", "secrets") ? JOB : STEP;
}

/** The entry that a new key belongs behind; undefined where it belongs in front of all. */
export function placeForKey(mapping: Mapping, key: string): Entry | undefined {
  const order = orderOf(mapping);
  const rank = order.indexOf(key);
  const { entries } = mapping;
  if (rank === -1) return entries.at(-1);
  return entries.findLast((entry) => {
    const at = order.indexOf(entry.key.text);
    return at !== -1 && at < rank;
  });
}
