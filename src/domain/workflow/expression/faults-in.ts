import type { Place } from "../../finding/place.ts";
import type { Job, Workflow } from "../model.ts";
import { lookOver } from "../schema/look-over.ts";
import type { Expected, Site } from "../schema/site.ts";
import type { Stretch } from "./ast.ts";
import { conditionOf, type Expression, expressionsIn } from "./expressions-in.ts";
import type { Parsed } from "./parse-expression.ts";
import type { Fault } from "./types/fault.ts";
import { Inference } from "./types/infer.ts";
import { Sight } from "./types/contexts/sight.ts";
import { inWords, type Type } from "./types/type.ts";

/** Something wrong with an expression of a file, where it stands and to what it belongs. */
export interface PlacedFault {
  readonly kind: Fault["kind"];
  readonly message: string;
  readonly place: Place;
  readonly site: Site;
  readonly job?: Job;
}

type Kind = Type["kind"];

const AS_WORD = "becomes the word `Object` or `Array`; `toJSON` would show what is in it";
/** Kinds that cannot stand there as a whole, and what is wanted in their place. */
const WANTED: Readonly<Record<Expected, readonly [kinds: readonly Kind[], wanted: string]>> = {
  text: [["object", "list"], AS_WORD],
  object: [["list", "string", "number", "boolean"], "stands where a mapping is wanted"],
  list: [["object", "string", "number", "boolean"], "stands where a list is wanted"],
  condition: [[], ""],
  any: [[], ""],
};

/** Why a value does not fit where it stands; nothing where it does. */
function misfit({ kind }: Type, site: Site, { from, to }: Stretch): string | undefined {
  const { expects, text } = site;
  if (expects === "condition" || kind === "any" || kind === "null") return undefined;
  if (expects === "text" && kind !== "object" && kind !== "list") return undefined;
  const isWhole = text.text.trim().length === to - from;
  const [kinds, wanted] = WANTED[isWhole ? expects : "text"];
  return kinds.includes(kind) ? wanted : undefined;
}

class Finder {
  readonly found: PlacedFault[] = [];
  readonly #workflow: Workflow;
  readonly #sight: Sight;

  constructor(workflow: Workflow) {
    this.#workflow = workflow;
    this.#sight = new Sight(workflow);
  }

  look(site: Site): void {
    const { text } = site;
    const isBare = site.expects === "condition" && !text.text.includes("${{");
    if (isBare) this.#parsed(site, conditionOf(text), { from: 0, to: text.text.length });
    else for (const expression of expressionsIn(text)) this.#expression(site, expression);
  }

  #expression(site: Site, expression: Expression): void {
    const type = this.#parsed(site, expression, expression);
    if (type === undefined) return;
    const why = misfit(type, site, expression);
    if (why !== undefined)
      this.#note(site, {
        kind: "type",
        message: `${inWords(type)} ${why}`,
        ...stretchOf(expression),
      });
  }

  #parsed(site: Site, { expr, error }: Parsed, whole: Stretch): Type | undefined {
    if (expr === undefined) {
      this.#note(site, { kind: "syntax", message: reasonOf(error), ...stretchOf(whole) });
      return undefined;
    }
    const plain = this.#sight.plainType(expr, site);
    if (plain) return plain;
    const inference = new Inference(this.#sight.scopeOf(site));
    const type = inference.typeOf(expr);
    for (const fault of inference.faults) this.#note(site, fault);
    return type;
  }

  #note(site: Site, { kind, message, from, to }: Fault): void {
    const job = site.job === undefined ? undefined : this.#workflow.jobs[site.job];
    this.found.push({ kind, message, place: site.text.at(from, to), site, ...(job && { job }) });
  }
}

const stretchOf = ({ from, to }: Stretch): Stretch => ({ from, to });
const reasonOf = (error: string): string => error.replace(/\s+Located at position[^]*$/, "");

const known = new WeakMap<Workflow, readonly PlacedFault[]>();

/** Everything wrong with the expressions of a file, from one typed walk over each. */
export function faultsIn(workflow: Workflow): readonly PlacedFault[] {
  const before = known.get(workflow);
  if (before) return before;
  const finder = new Finder(workflow);
  for (const site of lookOver(workflow).sites) finder.look(site);
  known.set(workflow, finder.found);
  return finder.found;
}
