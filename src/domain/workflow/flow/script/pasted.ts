import { expressionsIn } from "../../expression/expressions-in.ts";
import type { Step } from "../../model.ts";
import type { Text } from "../../text.ts";
import type { Tracer } from "../tracer.ts";
import type { Value } from "./script-trace.ts";

/** A piece of a script as the shell sees it, and where it stands. */
export interface LiteralPiece {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly quoted: boolean;
}

/** A script whose expressions the runner replaces before any shell reads it. */
export class PastedScript {
  readonly step: Step;
  readonly text: Text;
  readonly tracer: Tracer;

  constructor(step: Step, text: Text, tracer: Tracer) {
    this.step = step;
    this.text = text;
    this.tracer = tracer;
  }

  /** Known text, with a hole for each expression in it. */
  literal({ from, to, value, quoted }: LiteralPiece): Value {
    const { text } = this.text;
    if (!text.slice(from, to).includes("${{")) return [value];
    const found = expressionsIn(this.text).filter((each) => each.from < to && each.to > from);
    let at = from;
    // The raw text still has its quotes.
    const known = (raw: string): string => (/["']/.test(value) ? raw : raw.replaceAll(/["']/g, ""));
    const parts = found.flatMap((each): Value => {
      const before = known(text.slice(at, Math.max(at, each.from)));
      at = Math.min(each.to, to);
      const file = /^github\.(env|path|output)$/i.exec(each.source)?.[1];
      if (file !== undefined) return [before, `$GITHUB_${file.toUpperCase()}`];
      const { expr } = each;
      const standing = expr && { expr, text: this.text, stage: this.step };
      const flows = standing ? this.tracer.inExpression(standing) : [];
      return [before, { flows, from: each.from, to: each.to, quoted, pasted: true }];
    });
    return [...parts, known(text.slice(at, to))];
  }
}
