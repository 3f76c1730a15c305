import { expressionsIn } from "../expression/expressions-in.ts";
import { contextsOf } from "../expression/walk-expression.ts";
import type { Job } from "../model.ts";
import type { Text } from "../text.ts";
import type { Node } from "../yaml/node.ts";

/** Names of the secrets a text reads, in lower case; `*` where it takes all of them. */
function secretsIn(text: Text): readonly string[] {
  if (!/secrets/i.test(text.text)) return [];
  return expressionsIn(text)
    .flatMap(({ expr }) => (expr ? contextsOf(expr) : []))
    .filter(({ path }) => path[0] === "secrets")
    .map(({ path }) => (path[1] === undefined || path[1] === "[]" ? "*" : path[1]));
}

function scalarsBelow(node: Node): readonly Extract<Node, { kind: "scalar" }>[] {
  if (node.kind === "scalar") return [node];
  if (node.kind === "mapping") return node.entries.flatMap(({ value }) => scalarsBelow(value));
  return node.items.flatMap((item) => scalarsBelow(item.node));
}

const jobs = new WeakMap<Job, readonly string[]>();

/** Secrets that a job can read beside its own token: its own, and those the workflow puts in every job's environment. */
export function secretsOf(job: Job): readonly string[] {
  const known = jobs.get(job);
  if (known) return known;
  const own = scalarsBelow(job.node).filter((scalar) => scalar.mentions("ecrets"));
  const shared = [...job.workflow.env].map((setting) => setting.value);
  const names = [...own, ...shared].flatMap(secretsIn).filter((name) => name !== "github_token");
  const found = [...new Set(names), ...(job.inheritsSecrets ? ["*"] : [])];
  jobs.set(job, found);
  return found;
}
