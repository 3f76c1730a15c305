import { expressionsIn } from "../expression/expressions-in.ts";
import { flowingContexts } from "../expression/walk-expression.ts";
import type { Job, Step } from "../model.ts";
import type { Text } from "../text.ts";
import { type Agent, agentsOf } from "./agents-of.ts";

/** A text that holds what a model said. */
export interface Answer {
  readonly agent: Agent;
  /** As the file writes it: `steps.ask.outputs.response`. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const DEPTH = 4;

function agentAt(job: Job, id: string): Agent | undefined {
  return agentsOf(job).find(({ step }) => step.id?.text.toLowerCase() === id);
}

const first = (text: Text | undefined, scope: Scope, depth: number): Agent | undefined =>
  text && answersIn(text, scope, depth)[0]?.agent;

function throughNeeds(path: readonly string[], { job }: Scope, depth: number): Agent | undefined {
  const needed = job.workflow.jobs.find(({ id }) => id.toLowerCase() === path[1]);
  return needed && first(needed.outputs.get(path[3] ?? ""), { job: needed }, depth);
}

function ofPath(path: readonly string[], scope: Scope, depth: number): Agent | undefined {
  const [root, name = ""] = path;
  const { job, step } = scope;
  if (depth === 0) return undefined;
  if (root === "steps") return agentAt(job, name);
  if (root === "env") return first(step?.env.get(name) ?? job.env.get(name), scope, depth - 1);
  return root === "needs" ? throughNeeds(path, scope, depth - 1) : undefined;
}

/** Where an expression is read. */
export interface Scope {
  readonly job: Job;
  readonly step?: Step;
}

/** Every expression of a text that a model's answer comes out of, also by way of a job's outputs. */
export function answersIn(text: Text, scope: Scope, depth = DEPTH): readonly Answer[] {
  if (!text.text.includes("${{")) return [];
  return expressionsIn(text).flatMap(({ expr, from, to }) => {
    if (expr === undefined) return [];
    return flowingContexts(expr).flatMap(({ path }): Answer[] => {
      const agent = ofPath(path, scope, depth);
      return agent ? [{ agent, words: path.join("."), from, to }] : [];
    });
  });
}
