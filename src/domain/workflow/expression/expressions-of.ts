import type { Workflow } from "../model.ts";
import { lookOver } from "../schema/look-over.ts";
import type { Site } from "../schema/site.ts";
import type { Expr } from "./ast.ts";
import { conditionOf, expressionsIn } from "./expressions-in.ts";

/** An expression that could be read, and where it stands. */
export interface Placed {
  readonly expr: Expr;
  readonly site: Site;
  /** Between braces, not a bare condition. */
  readonly fenced: boolean;
}

function place(site: Site, found: Placed[]): void {
  for (const { expr } of expressionsIn(site.text))
    if (expr) found.push({ expr, site, fenced: true });
  if (site.expects !== "condition" || site.text.text.includes("${{")) return;
  const { expr } = conditionOf(site.text);
  if (expr) found.push({ expr, site, fenced: false });
}

const known = new WeakMap<Workflow, readonly Placed[]>();

/** Every expression of a file. */
export function expressionsOf(workflow: Workflow): readonly Placed[] {
  const before = known.get(workflow);
  if (before) return before;
  const found: Placed[] = [];
  for (const site of lookOver(workflow).sites) place(site, found);
  known.set(workflow, found);
  return found;
}
