import type { Context, Expr } from "../expression/ast.ts";
import type { Stage } from "../injection/origin.ts";
import type { Step } from "../model.ts";
import type { Text } from "../text.ts";
import type { Flow } from "./flow.ts";
import type { ScriptTrace } from "./script/script-trace.ts";

/** An expression, and where it stands. */
export interface Standing {
  readonly expr: Expr;
  readonly text: Text;
  readonly stage: Stage;
}

/** A context, and where it stands. */
export interface ContextAt {
  readonly context: Context;
  readonly text: Text;
  readonly stage: Stage;
}

/** Where data comes from: what each part of the analysis asks of the whole. */
export interface Tracer {
  inText(text: Text, stage: Stage): readonly Flow[];
  inExpression(standing: Standing): readonly Flow[];
  inContext(at: ContextAt): readonly Flow[];
  /** What a variable of the environment holds when the step begins. */
  variable(name: string, stage: Stage): readonly Flow[];
  /** What a file of the workspace holds when the step begins. */
  inFile(path: string, stage: Stage): readonly Flow[];
  /** What the step's script does; undefined where it has none that can be read. */
  script(step: Step): ScriptTrace | undefined;
}
