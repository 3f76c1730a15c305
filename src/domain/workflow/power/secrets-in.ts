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

/** Adds the texts below a node that speak of secrets. */
function gather(node: Node, found: Text[]): void {
  if (node.kind === "mapping") for (const { value } of node.entries) gather(value, found);
  else if (node.kind === "sequence") for (const item of node.items) gather(item.node, found);
  else if (node.mentions("ecrets")) found.push(node);
}

function find(job: Job): readonly string[] {
  const texts: Text[] = [];
  gather(job.node, texts);
  for (const { value } of job.workflow.env) texts.push(value);
  const names = texts.flatMap(secretsIn).filter((name) => name !== "github_token");
  return [...new Set(names), ...(job.inheritsSecrets ? ["*"] : [])];
}

const NONE: readonly string[] = [];
const jobs = new WeakMap<Job, readonly string[]>();

/** Secrets that a job can read beside its own token: its own, and those the workflow puts in every job's environment. */
export function secretsOf(job: Job): readonly string[] {
  const known = jobs.get(job);
  if (known) return known;
  const found = job.workflow.file.mayMention(["secrets"]) ? find(job) : NONE;
  jobs.set(job, found);
  return found;
}
