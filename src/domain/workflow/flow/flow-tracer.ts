import type { Context } from "../expression/ast.ts";
import { expressionsIn } from "../expression/expressions-in.ts";
import { flowingContexts } from "../expression/walk-expression.ts";
import { sourceOf, type Stage } from "../injection/origin.ts";
import type { Step } from "../model.ts";
import { shellOf } from "../shell/script.ts";
import type { Text } from "../text.ts";
import { filesAt } from "./through/files-at.ts";
import { type Flow, merged, TextHop, through } from "./flow.ts";
import { mayHoldLines } from "./lines.ts";
import { BashTracer } from "./script/bash-tracer.ts";
import { CmdTracer } from "./script/cmd-tracer.ts";
import { PastedScript } from "./script/pasted.ts";
import { PowershellTracer } from "./script/powershell-tracer.ts";
import type { ScriptTrace } from "./script/script-trace.ts";
import { RUNNER_VARIABLES } from "./script/sources.ts";
import { mayCarry } from "./through/may-carry.ts";
import { throughEnv } from "./through/through-env.ts";
import { throughMatrix } from "./through/through-matrix.ts";
import { throughJobs, throughNeeds } from "./through/through-needs.ts";
import { throughSteps } from "./through/through-steps.ts";
import type { ContextAt, Standing, Tracer } from "./tracer.ts";

const NOT_A_SHELL = /^(?:python|node|perl|ruby|deno|bun|php|R|Rscript)\b/;
/** Longer ways are not followed; nothing real is nearly as long. */
const MOST_DEPTH = 100;

const THROUGH: Readonly<Record<string, (at: ContextAt, tracer: Tracer) => readonly Flow[]>> = {
  env: throughEnv,
  matrix: throughMatrix,
  steps: throughSteps,
  needs: throughNeeds,
  jobs: throughJobs,
};

/** Where only the runner knows the shell, these tell. */
const LOOKS_LIKE_POWERSHELL = /\$env:\w|\bWrite-Host\b|\bOut-File\b|\$\w+\s=\s/;

function tracerFor(shell: string, script: PastedScript) {
  const isOpen = shell === "" && LOOKS_LIKE_POWERSHELL.test(script.text.text);
  if (isOpen || /^(?:pwsh|powershell)\b/i.test(shell)) return new PowershellTracer(script);
  return /^cmd\b/i.test(shell) ? new CmdTracer(script) : new BashTracer(script);
}

/** Follows data back to where it comes in; everything is looked at once, when somebody asks. */
class FlowTracer implements Tracer {
  readonly #texts = new WeakMap<Text, Map<object, readonly Flow[]>>();
  readonly #scripts = new WeakMap<Step, ScriptTrace>();
  readonly #open = new Set<object>();
  #depth = 0;

  inText(text: Text, stage: Stage): readonly Flow[] {
    if (!text.text.includes("${{")) return [];
    const key = "place" in stage ? stage : stage.job;
    const known = this.#texts.get(text) ?? new Map<object, readonly Flow[]>();
    this.#texts.set(text, known);
    const found = known.get(key) ?? this.#guarded(text, () => this.#inText(text, stage));
    known.set(key, found);
    return found;
  }

  #inText(text: Text, stage: Stage): readonly Flow[] {
    return merged(
      expressionsIn(text).flatMap(({ expr }) =>
        expr ? this.inExpression({ expr, text, stage }) : [],
      ),
    );
  }

  /** A circle of jobs or calls never runs, and a way that long is no way. */
  #guarded<T>(key: object, look: () => readonly T[]): readonly T[] {
    if (this.#open.has(key) || this.#depth >= MOST_DEPTH) return [];
    this.#open.add(key);
    this.#depth += 1;
    const found = look();
    this.#depth -= 1;
    this.#open.delete(key);
    return found;
  }

  inExpression({ expr, text, stage }: Standing): readonly Flow[] {
    return flowingContexts(expr).flatMap((context) => this.inContext({ context, text, stage }));
  }

  inContext(at: ContextAt): readonly Flow[] {
    const { context, text } = at;
    const found = THROUGH[context.path[0] ?? ""]?.(at, this) ?? this.#direct(at);
    if (context.to === 0) return found;
    const what = `\`${text.text.slice(context.from, context.to)}\``;
    return through(found, new TextHop(what, text, context));
  }

  #direct({ context, stage }: ContextAt): readonly Flow[] {
    const { origin } = sourceOf(context, stage);
    if (origin === "limited") return [];
    const [root, second, third, fourth] = context.path;
    const isInput = root === "inputs" || (second === "event" && third === "inputs");
    const input = root === "inputs" ? second : fourth;
    const name = context.path.join(".");
    const lines = mayHoldLines(context.path);
    const named = isInput && input !== undefined ? { input } : {};
    return [{ origin, name, context, home: stage, lines, trail: [], ...named }];
  }

  variable(name: string, stage: Stage): readonly Flow[] {
    const own = RUNNER_VARIABLES.get(name);
    const set = throughEnv({ context: this.#envContext(name), text: NO_TEXT, stage }, this);
    if (set.length > 0 || own === undefined) return set;
    return this.#direct({ context: own, text: NO_TEXT, stage }).map((flow) => ({
      ...flow,
      name: `$${name}`,
    }));
  }

  #envContext(name: string): Context {
    return {
      kind: "context",
      path: ["env", name.toLowerCase()],
      indices: [],
      accesses: [],
      from: 0,
      to: 0,
    };
  }

  inFile(path: string, stage: Stage): readonly Flow[] {
    return filesAt(path, stage, this);
  }

  script(step: Step): ScriptTrace | undefined {
    const { run } = step;
    const known = this.#scripts.get(step);
    if (known || run === undefined || NOT_A_SHELL.test(shellOf(step))) return known;
    if (this.#open.has(step) || this.#depth >= MOST_DEPTH) return undefined;
    if (!mayCarry(step)) return NOTHING;
    this.#open.add(step);
    this.#depth += 1;
    const trace = tracerFor(shellOf(step), new PastedScript(step, run, this)).run();
    this.#depth -= 1;
    this.#open.delete(step);
    this.#scripts.set(step, trace);
    return trace;
  }
}

/** What a script does with data that can hold none. */
const NOTHING: ScriptTrace = { commands: [], writes: [], printed: [] };

const NOWHERE = { line: 1, column: 1, offset: 0 };
const NO_TEXT: Text = {
  text: "",
  place: { path: "", start: NOWHERE, end: NOWHERE },
  at: () => ({ path: "", start: NOWHERE, end: NOWHERE }),
};

/** One for all workflows: what it remembers hangs on the texts and steps and goes with them. */
export const flowTracer: Tracer = new FlowTracer();
