import type { Workflow } from "../../../model.ts";
import {
  ANY,
  BOOLEAN,
  closed,
  NUMBER,
  type ObjectType,
  open,
  STRING,
  type Type,
  union,
} from "../type.ts";

const texts = (names: string): readonly (readonly [string, Type])[] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => [name, STRING] as const);

const GITHUB_TEXTS = `
action action_path action_ref action_repository action_status actor actor_id api_url artifact_cache_size_limit
base_ref env event_name event_path graphql_url head_ref job job_workflow_sha output path ref ref_name ref_type
repository repository_id repository_owner repository_owner_id repository_visibility repositoryUrl retention_days
run_attempt run_id run_number secret_source server_url sha state step_summary token triggering_actor workflow
workflow_ref workflow_sha workspace
`;

/** Made when the first file asks, and kept for all others. */
function kept(make: () => Type): () => Type {
  let type: Type | undefined;
  return () => (type ??= make());
}

const triggersOf = ({ triggers }: Workflow): ReadonlySet<string> =>
  new Set(triggers.map(({ name }) => name));

/** The form of a dispatched run hands every input over as a text; a called workflow sees its caller's. */
function eventOf(workflow: Workflow): Type | undefined {
  const triggers = triggersOf(workflow);
  if (!triggers.has("workflow_dispatch") || triggers.has("workflow_call")) return undefined;
  const inputs = workflow.inputs.filter((input) => input.of === "workflow_dispatch");
  return open(ANY, [["inputs", closed(inputs.map(({ name }) => [name, STRING] as const))]]);
}

const githubWith = (event: Type): Type =>
  closed([...texts(GITHUB_TEXTS), ["ref_protected", BOOLEAN], ["event", event]]);
const usualGithub = kept(() => githubWith(open(ANY)));

function githubOf(workflow: Workflow): Type {
  const event = eventOf(workflow);
  const usual = usualGithub();
  if (event === undefined || usual.kind !== "object") return usual;
  return { ...usual, fields: new Map(usual.fields).set("event", event) };
}

function inputType(type: string): Type {
  if (type === "boolean") return BOOLEAN;
  return type === "number" ? NUMBER : STRING;
}

function inputsOf(workflow: Workflow): Type {
  const fields = new Map<string, Type>();
  for (const { name, type } of workflow.inputs) {
    const known = fields.get(name.toLowerCase());
    const next = workflow.kind === "action" ? STRING : inputType(type);
    fields.set(name.toLowerCase(), known ? union(known, next) : next);
  }
  return { ...closed(fields), names: [...new Set(workflow.inputs.map(({ name }) => name))] };
}

const ALWAYS_SECRET = texts("github_token actions_runner_debug actions_step_debug");

/** A workflow that is only called and declares its secrets sees those; others only where a caller hands on all. */
function secretsOf(workflow: Workflow): Type {
  const triggers = triggersOf(workflow);
  const isDeclared = triggers.size === 1 && triggers.has("workflow_call");
  if (!isDeclared || workflow.calledSecrets.length === 0) return open(STRING);
  const declared = workflow.calledSecrets.map(({ name }) => [name, STRING] as const);
  return { ...closed([...declared, ...ALWAYS_SECRET]), names: declared.map(([name]) => name) };
}

const container = (): ObjectType => closed([...texts("id network"), ["ports", ANY] as const]);

const jobType = (): Type =>
  closed([
    ...texts(
      "status check_run_id workflow_ref workflow_sha workflow_repository workflow_file_path",
    ),
    ["container", closed(texts("id network"))],
    ["services", open(container())],
  ]);

const strategyType = (): Type =>
  closed([
    ["fail-fast", BOOLEAN],
    ["job-index", NUMBER],
    ["job-total", NUMBER],
    ["max-parallel", NUMBER],
  ]);

const MAKERS: Readonly<Record<string, (workflow: Workflow) => Type>> = {
  github: githubOf,
  inputs: inputsOf,
  secrets: secretsOf,
  env: kept(() => open(STRING)),
  vars: kept(() => open(STRING)),
  runner: kept(() => closed(texts("name os arch temp tool_cache debug environment workspace"))),
  job: kept(jobType),
  strategy: kept(strategyType),
};

const made = new WeakMap<Workflow, Map<string, Type>>();

/** The type of a context that is the same in all of a file; undefined for the others. */
export function contextType(workflow: Workflow, name: string): Type | undefined {
  const types = made.get(workflow) ?? new Map<string, Type>();
  made.set(workflow, types);
  const known = types.get(name);
  if (known) return known;
  const type = Object.hasOwn(MAKERS, name) ? MAKERS[name]?.(workflow) : undefined;
  if (type) types.set(name, type);
  return type;
}
