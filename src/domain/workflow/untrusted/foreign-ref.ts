import type { Context } from "../expression/ast.ts";
import { expressionsIn } from "../expression/expressions-in.ts";
import { flowingContexts } from "../expression/walk-expression.ts";
import type { Job, Step } from "../model.ts";
import { callersOf } from "../power/standing/starters-of.ts";
import type { Text } from "../text.ts";

/** A value that names code of a pull request or of the run of one. */
export interface ForeignRef {
  /** As the file writes it: `github.event.pull_request.head.sha`. */
  readonly words: string;
  /** Whether it names code that anybody may have written, or only a branch somebody may push here. */
  readonly whose: "stranger" | "branch";
  /** Whether other code can be put behind it after somebody looked. */
  readonly moving: boolean;
  /** The path of the event it comes from, where it comes from one. */
  readonly path: readonly string[];
  /** Somebody who starts the run names it. */
  readonly byHand?: true;
}

type Kind = Omit<ForeignRef, "words" | "path">;

const FIXED: Kind = { whose: "stranger", moving: false };
const MOVING: Kind = { whose: "stranger", moving: true };
const BRANCH: Kind = { whose: "branch", moving: true };
const BY_HAND: Kind = { whose: "stranger", moving: true, byHand: true };

const EVENT: readonly (readonly [RegExp, Kind])[] = [
  [/^github\.head_ref$/, BRANCH],
  [/^github\.event\.pull_request\.head\.(?:ref|label)$/, BRANCH],
  [/^github\.event\.pull_request\.head\.sha$/, FIXED],
  [/^github\.event\.pull_request\.head\.repo\./, MOVING],
  [/^github\.event\.pull_request\.head\.user\.login$/, MOVING],
  [/^github\.event\.pull_request\.merge_commit_sha$/, FIXED],
  [/^github\.event\.workflow_run\.head_branch$/, BRANCH],
  [/^github\.event\.workflow_run\.head_repository\./, MOVING],
  [/^github\.event\.workflow_run\.(?:head_sha|head_commit\.(?:id|tree_id))$/, FIXED],
  [/^github\.event\.workflow_run\.pull_requests\..*\.head\.(?:sha|ref)$/, FIXED],
  [/^github\.event\.(?:check_run|check_suite)\..*head_sha$/, FIXED],
  [/^github\.event\.client_payload\..*(?:head|sha|ref|pull_request)/, BY_HAND],
];

const NUMBER =
  /^github\.event\.(?:number|pull_request\.number|issue\.number|workflow_run\.pull_requests\..*\.number)$/;
const PULL = /refs\/(?:remotes\/)?pull\/|(?:^|[\s:'"])pull\//;

function ofEvent(whole: string, around: string): Kind | undefined {
  if (NUMBER.test(whole)) return PULL.test(around) ? MOVING : undefined;
  return EVENT.find(([pattern]) => pattern.test(whole))?.[1];
}

/** Actions that ask which branch or commit a pull request has. */
const RESOLVERS =
  /^(?:xt0rted\/pull-request-comment-branch|alessbell\/pull-request-comment-branch|eficode\/resolve-pr-refs|potiuk\/get-workflow-origin|gotson\/pull-request-comment-branch|refined-github\/|peter-evans\/slash-command-dispatch|github\/branch-deploy)/i;
const LOOKS_UP =
  /issue\.url|pull_request\.url|head(?:Ref(?:Name|Oid)|_ref|\.ref|\.sha|\.repo)|headRefOid|pulls\.get\b|\/pulls\/|\bgh pr view\b|workflow_run\.head|resolve-pr/;

function stepText(step: Step): string {
  const inputs = [...step.with].map(({ value }) => value.text);
  return [step.run?.text ?? "", ...inputs].join("\n");
}

function isLookup(step: Step): boolean {
  if (step.uses && RESOLVERS.test(step.uses.text)) return true;
  return LOOKS_UP.test(stepText(step));
}

interface Search {
  readonly job: Job;
  readonly step?: Step;
  readonly depth: number;
  /** The whole text the expression stands in. */
  readonly around: string;
}

const named = (words: string, kind: Kind, path: readonly string[]): ForeignRef => ({
  words,
  path,
  ...kind,
});

/** What a step hands back when it hands back one thing. */
const WHOLE = /^(?:result|data|stdout|output|value)$/;
const GITLIKE = /sha|ref|head|branch|repo|commit|pr|pull/i;

/** `head_sha`, or the whole answer of a step of which the head is taken here or there. */
function namesHead(output: string, source: Step, around: string): boolean {
  if (!WHOLE.test(output)) return GITLIKE.test(output);
  return /\.head\b/.test(around) || /head[._]|headRef/.test(stepText(source));
}

function throughStep(
  words: string,
  path: readonly string[],
  { job, around }: Search,
): ForeignRef[] {
  const source = job.steps.find(({ id }) => id?.text.toLowerCase() === path[1]);
  const output = path[3] ?? "";
  if (source === undefined || !isLookup(source) || !namesHead(output, source, around)) return [];
  return [named(words, MOVING, [])];
}

function throughNeeds(path: readonly string[], search: Search): ForeignRef[] {
  const needed = search.job.workflow.jobs.find(({ id }) => id.toLowerCase() === path[1]);
  const output = needed?.outputs.get(path[3] ?? "");
  return needed && output
    ? foreignIn(output, { ...search, job: needed, depth: search.depth - 1 })
    : [];
}

function throughEnv(path: readonly string[], search: Search): ForeignRef[] {
  const name = path[1] ?? "";
  const { step, job } = search;
  const set = step?.env.get(name) ?? job.env.get(name) ?? job.workflow.env.get(name);
  return set ? foreignIn(set, { ...search, depth: search.depth - 1 }) : [];
}

const PULL_INPUT = /(?:^|[-_])(?:pr|pull|pull[-_]?request)(?:$|[-_])|prnumber|head/i;

function throughInput(words: string, path: readonly string[], search: Search): ForeignRef[] {
  const name = path.at(-1) ?? "";
  const { job, around, depth } = search;
  const callers = callersOf(job.workflow) ?? [];
  const passed = callers.flatMap((caller) => {
    const text = caller.with.get(name);
    return text ? foreignIn(text, { job: caller, depth: depth - 1, around: text.text }) : [];
  });
  if (passed.length > 0) return passed;
  return PULL.test(around) || PULL_INPUT.test(name) ? [named(words, BY_HAND, path)] : [];
}

function ofContext({ path }: Context, search: Search): readonly ForeignRef[] {
  if (search.depth === 0) return [];
  const words = path.join(".");
  const [root, second, third] = path;
  if (root === "inputs" || (root === "github" && second === "event" && third === "inputs"))
    return throughInput(words, path, search);
  if (root === "github") {
    const kind = ofEvent(words, search.around);
    return kind ? [named(words, kind, path)] : [];
  }
  if (root === "env") return throughEnv(path, search);
  if (root === "steps") return throughStep(words, path, search);
  return root === "needs" ? throughNeeds(path, search) : [];
}

function foreignIn(text: Text, search: Search): ForeignRef[] {
  return expressionsIn(text).flatMap(({ expr }) =>
    expr
      ? flowingContexts(expr).flatMap((context) =>
          ofContext(context, { ...search, around: text.text }),
        )
      : [],
  );
}

const DEPTH = 5;

/** What of a pull request a text names, the most foreign first; nothing where it names only our own. */
export function foreignRefIn(text: Text, step: Step): ForeignRef | undefined {
  const found = foreignIn(text, { job: step.job, step, depth: DEPTH, around: text.text });
  return found.find(({ whose }) => whose === "stranger") ?? found[0];
}
