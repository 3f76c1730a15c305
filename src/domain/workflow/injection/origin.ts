import type { Context } from "../expression/ast.ts";
import { expressionsIn } from "../expression/expressions-in.ts";
import { flowingContexts } from "../expression/walk-expression.ts";
import type { Job } from "../model.ts";
import { EVENT_LIMITED } from "../power/event-limited.ts";
import { EVENT_TEXT } from "../power/event-text.ts";
import type { Settings } from "../settings.ts";
import type { Text } from "../text.ts";
import type { Node } from "../yaml/node.ts";

/**
 * Who wrote the text that a context stands for. `event`: whoever caused the event; `branch`: whoever
 * may push; `triager`: whoever may make labels and milestones; `dispatcher`: whoever may start the workflow by hand; `caller`: the calling workflow or
 * the user of the action; `undeclared`: an input nobody declared; `step`: a step or job before this
 * one; `run`: an expression that only the run fills in; `limited`: nobody who could write code into it.
 */
export type Origin =
  | "event"
  | "branch"
  | "triager"
  | "dispatcher"
  | "caller"
  | "undeclared"
  | "step"
  | "run"
  | "unknown"
  | "limited";

/** Where an expression stands: in a step, or in a job outside of its steps. */
export interface Stage {
  readonly job: Job;
  readonly env?: Settings;
  readonly if?: Text;
}

const FREE_TYPES = new Set(["string"]);

function ofInput(name: string, { job }: Stage): Origin {
  const { workflow } = job;
  const declared = workflow.inputs.filter((input) => input.name.toLowerCase() === name);
  if (declared.length === 0) return "undeclared";
  if (!declared.some(({ type }) => FREE_TYPES.has(type))) return "limited";
  const called = workflow.triggers.some((trigger) => trigger.name === "workflow_call");
  return workflow.kind === "action" || called ? "caller" : "dispatcher";
}

/** Whether the path leads to free text, or to an object that holds some (`toJSON(github.event)`). */
function holdsText(path: readonly string[]): boolean {
  const below = path
    .slice(2)
    .map((part) => (/^\d+$/.test(part) || part === "[]" ? "*" : part))
    .join(".");
  if (below === "" || EVENT_TEXT.has(below)) return true;
  for (const known of EVENT_TEXT) if (known.startsWith(`${below}.`)) return true;
  return false;
}

/** Strangers can neither make a label or a milestone nor name one. */
const MADE_BY_TRIAGERS = new Set(["label", "labels", "milestone"]);

function ofEvent(path: readonly string[], step: Stage): Origin {
  const [, , third, fourth] = path;
  if (third === "inputs" && fourth !== undefined) return ofInput(fourth, step);
  if (third === "inputs" || third === "client_payload") return "dispatcher";
  if (fourth !== "head" && path.some((part) => MADE_BY_TRIAGERS.has(part))) return "triager";
  // A field that the table does not know may hold anything.
  const free = holdsText(path) || !EVENT_LIMITED.has(path.at(-1) ?? "");
  if (!free) return "limited";
  return third === "pull_request" && fourth === "base" ? "branch" : "event";
}

const BRANCH_NAMES = new Set(["ref", "ref_name", "base_ref"]);

function ofGithub(path: readonly string[], step: Stage): Origin {
  const second = path[1] ?? "[]";
  if (second === "event") return ofEvent(path, step);
  if (BRANCH_NAMES.has(second)) return "branch";
  // `github` as a whole holds the event.
  return second === "head_ref" || second === "[]" || second === "*" ? "event" : "limited";
}

const RESULTS = new Set(["result", "outcome", "conclusion"]);

function ofEarlier(path: readonly string[]): Origin {
  return path.length === 3 && RESULTS.has(path[2] ?? "") ? "limited" : "step";
}

/** Where a variable of the `env` context was set, nearest first. */
function variable(name: string, step: Stage): Text | undefined {
  const { job } = step;
  return step.env?.get(name) ?? job.env.get(name) ?? job.workflow.env.get(name);
}

/** A source of text, and the contexts that stand behind it where it is only passed on. */
export interface Source {
  readonly context: Context;
  readonly origin: Origin;
  /** What it was filled with, where the file says so. */
  readonly behind: readonly Source[];
}

const DEPTH = 5;

function behindText(text: Text, step: Stage, depth: number): readonly Source[] {
  const flows = expressionsIn(text).flatMap(({ expr }) => (expr ? flowingContexts(expr) : []));
  return depth === 0 ? [] : flows.map((context) => sourceOf(context, step, depth - 1));
}

/** Texts that can be the value of `matrix.NAME`. */
export function matrixTexts(node: Node, name: string): readonly Node[] {
  if (node.kind === "scalar") return [node];
  if (node.kind !== "mapping") return [];
  return node.entries.flatMap(({ key, value }) => {
    if (key.text.toLowerCase() === name) return [value];
    // `include` adds to it, item by item; one expression for it can hold anything.
    if (key.text !== "include") return [];
    if (value.kind !== "sequence") return [value];
    return value.items.flatMap((item) => matrixTexts(item.node, name));
  });
}

/** Every text below a node. */
export function scalarsOf(node: Node): readonly Text[] {
  if (node.kind === "scalar") return [node];
  if (node.kind === "mapping") return node.entries.flatMap(({ value }) => scalarsOf(value));
  return node.items.flatMap((item) => scalarsOf(item.node));
}

interface Passing {
  readonly context: Context;
  readonly step: Stage;
  readonly depth: number;
}

function throughMatrix({ context, step, depth }: Passing): Source {
  const { matrix } = step.job;
  const name = context.path[1];
  if (matrix === undefined) return { context, origin: "unknown", behind: [] };
  const nodes = name === undefined || name === "[]" ? [matrix] : matrixTexts(matrix, name);
  const texts = nodes.flatMap(scalarsOf).filter(({ text }) => text.includes("${{"));
  if (texts.length === 0) return { context, origin: "limited", behind: [] };
  return { context, origin: "run", behind: texts.flatMap((text) => behindText(text, step, depth)) };
}

function throughEnv({ context, step, depth }: Passing): Source {
  const set = variable(context.path[1] ?? "", step);
  // Not set in this file: an earlier step may have written it.
  if (set === undefined) return { context, origin: "step", behind: [] };
  if (!set.text.includes("${{")) return { context, origin: "limited", behind: [] };
  return { context, origin: "run", behind: behindText(set, step, depth) };
}

/** Who can write what the context will hold when the step runs. */
export function sourceOf(context: Context, step: Stage, depth = DEPTH): Source {
  const [root, name] = context.path;
  const plain = (origin: Origin): Source => ({ context, origin, behind: [] });
  if (root === "github") return plain(ofGithub(context.path, step));
  if (root === "inputs") return plain(name === undefined ? "caller" : ofInput(name, step));
  if (root === "env") return throughEnv({ context, step, depth });
  if (root === "matrix") return throughMatrix({ context, step, depth });
  if (root === "steps" || root === "needs") return plain(ofEarlier(context.path));
  const known = ["secrets", "vars", "runner", "job", "jobs", "strategy"];
  // A name that nobody knows, looked up by a name that only the run knows, is nothing at all.
  const isNothing = known.includes(root ?? "") || context.path.includes("[]");
  return plain(isNothing ? "limited" : "unknown");
}
