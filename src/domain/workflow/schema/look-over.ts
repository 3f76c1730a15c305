import type { Place } from "../../finding/place.ts";
import type { Workflow } from "../model.ts";
import type { Entry, Mapping, Node, Scalar } from "../yaml/node.ts";
import { ACTION } from "./action-shape.ts";
import { hasKey } from "./has-key.ts";
import { FREE, type Shape, type TextRule } from "./shape.ts";
import { refusal, type ShapeFault, shorten, unknownKey } from "./shape-fault.ts";
import type { Expected, Site } from "./site.ts";
import { WORKFLOW } from "./workflow-shape.ts";

interface Look {
  readonly sites: readonly Site[];
  readonly faults: readonly ShapeFault[];
}

interface Where {
  readonly job?: number;
  readonly step?: number;
}

const WHOLE = /^\s*\$\{\{[^]*\}\}\s*$/;
const wantedForm = ({ text, items, keys, names }: Shape): string =>
  [keys || names ? "a mapping" : "", items ? "a list" : "", text ? "a text" : ""]
    .filter(Boolean)
    .join(" or ");

const shapeBelow = ({ keys, names }: Shape, key: string): Shape | undefined =>
  (keys && Object.hasOwn(keys, key) ? keys[key] : undefined) ?? names;

const isEmpty = (node: Node): boolean => node.kind === "scalar" && node.isNull;

/** Goes once over a file: which keys and values GitHub refuses, and where expressions may stand. */
class Looker {
  readonly sites: Site[] = [];
  readonly faults: ShapeFault[] = [];
  readonly #workflow: Workflow;
  readonly #hasExpressions: boolean;
  #askedAt = 0;
  #nextBraces = -1;
  #job = -1;
  #step = -1;

  constructor(workflow: Workflow) {
    this.#workflow = workflow;
    this.#hasExpressions = workflow.source.includes("${{");
  }

  visit(node: Node, shape: Shape, where: Where): void {
    // Nothing in it is looked at.
    if (shape === FREE) return;
    if (node.kind === "scalar") this.#scalar(node, shape, where);
    else if (node.kind === "sequence") this.#sequence(node, shape, where);
    else this.#mapping(node, shape, where);
  }

  #scalar(node: Scalar, shape: Shape, where: Where): void {
    const isCondition = shape.expects === "condition";
    const holds = isCondition || (this.#hasExpressions && this.#mentions(node));
    // By far the most values: a text that may be anything.
    if ((!holds && shape.text === "any") || node.isNull) return;
    const { key } = shape;
    if (holds && key !== undefined) this.#site(node, { shape, key, where });
    this.#form(node, shape, holds && (isCondition || WHOLE.test(node.text)));
  }

  /** Whether braces open in it: the next ones of the file are looked for once, not once for every value. */
  #mentions({ from, to }: Scalar): boolean {
    if (from < this.#askedAt || from > this.#nextBraces) {
      const next = this.#workflow.source.indexOf("${{", from);
      this.#nextBraces = next === -1 ? Infinity : next;
    }
    this.#askedAt = from;
    return this.#nextBraces < to;
  }

  #form(node: Scalar, shape: Shape, isMade: boolean): void {
    if (shape.text !== undefined) this.#value(node, shape.text, isMade);
    else if (!isMade || shape.key === undefined) this.#wrongForm(node, shape);
  }

  #value(node: Scalar, rule: TextRule, isMade: boolean): void {
    const wanted = isMade ? undefined : refusal(rule, node.text);
    if (wanted === undefined) return;
    const message = `\`${shorten(node.text)}\` stands where ${wanted} is wanted`;
    this.#fault("bad value", message, node.place);
  }

  #site(text: Scalar, given: { shape: Shape; key: string; where: Where }): void {
    const { shape, key, where } = given;
    this.sites.push({ text, key, expects: expectedOf(shape), ...where });
  }

  #sequence(node: Extract<Node, { kind: "sequence" }>, shape: Shape, where: Where): void {
    const { items } = shape;
    if (items === undefined) {
      if (shape.expects === "any" && shape.key !== undefined) this.#everything(node, shape, where);
      else this.#wrongForm(node, shape);
      return;
    }
    for (const { node: item } of node.items) this.visit(item, items, where);
  }

  #mapping(node: Mapping, given: Shape, where: Where): void {
    const shape = given.choose?.(node) ?? given;
    const inside = this.#enter(node, given.role ?? shape.role, where);
    if (shape.keys === undefined && shape.names === undefined) {
      if (shape.expects === "any" && shape.key !== undefined) this.#everything(node, shape, inside);
      else this.#wrongForm(node, shape);
      return;
    }
    for (const entry of node.entries)
      if (!this.#isKnown(entry, shape, inside))
        this.faults.push(unknownKey(entry.key, shape, node));
    this.#missing(node, shape);
  }

  /** Numbers jobs and steps as the model does: jobs that are mappings, steps that are no groups. */
  #enter(node: Mapping, role: Shape["role"], where: Where): Where {
    if (role === "job") {
      this.#job += 1;
      this.#step = -1;
      return { job: this.#job };
    }
    if (role !== "step" || hasKey(node, "parallel")) return where;
    this.#step += 1;
    return { ...where, step: this.#step };
  }

  /** Goes on below a key; false where the shape does not know it. */
  #isKnown({ key, value }: Entry, shape: Shape, where: Where): boolean {
    const isMade = key.text.includes("${{");
    if (isMade) this.#madeKey(key, shape, where);
    else if (shape.variables) this.#variable(key);
    const below = shapeBelow(shape, key.text);
    if (below?.required && below.text === undefined && isEmpty(value))
      this.#lacks(below, below.required, key.place);
    this.visit(value, below ?? FREE, where);
    return isMade || below !== undefined;
  }

  #madeKey(text: Scalar, { key }: Shape, where: Where): void {
    const isInsert = /^\$\{\{\s*insert\s*\}\}$/.test(text.text);
    if (key !== undefined && !isInsert) this.#site(text, { shape: { text: "any" }, key, where });
  }

  #variable(key: Scalar): void {
    if (!/[\s=&]/.test(key.text)) return;
    const message = `\`${key.text}\` is no name for an environment variable`;
    this.#fault("bad variable", message, key.place);
  }

  #missing(node: Mapping, shape: Shape): void {
    const { required = [] } = shape;
    if (required.length === 0 || node.entries.some(({ key }) => /^(?:<<|\$\{\{)/.test(key.text)))
      return;
    const place = node.entries[0]?.key.place ?? this.#workflow.file.place(node.from, node.from);
    const there = node.entries.filter(({ value }) => !isEmpty(value)).map(({ key }) => key.text);
    const missing = required.filter((key) => !there.includes(key));
    if (missing.length > 0) this.#lacks(shape, missing, place);
  }

  #lacks({ what = "this mapping" }: Shape, keys: readonly string[], place: Place): void {
    for (const key of keys) this.#fault("missing key", `${what} needs the key \`${key}\``, place);
  }

  /** A value of any form: only its expressions matter. */
  #everything(node: Node, shape: Shape, where: Where): void {
    if (node.kind === "scalar") this.#scalar(node, { ...shape, text: "any" }, where);
    else if (node.kind === "sequence")
      for (const { node: item } of node.items) this.#everything(item, shape, where);
    else for (const { value } of node.entries) this.#everything(value, shape, where);
  }

  #wrongForm(node: Node, shape: Shape): void {
    const wanted = wantedForm(shape);
    if (wanted === "") return;
    const { file } = this.#workflow;
    const place =
      node.kind === "scalar"
        ? node.place
        : file.place(node.from, Math.min(node.from + 1, file.text.length));
    this.#fault("bad value", `${wanted} is wanted here`, place);
  }

  #fault(kind: ShapeFault["kind"], message: string, place: Place): void {
    this.faults.push({ kind, message, place });
  }
}

function expectedOf({ expects, text, items, keys, names }: Shape): Expected {
  if (expects) return expects;
  if (items && !text) return "list";
  if (text && (items || keys || names)) return "any";
  return text ? "text" : (keys ?? names) ? "object" : "any";
}

const looks = new WeakMap<Workflow, Look>();

/** What one look over a workflow or an action shows; looked at once. */
export function lookOver(workflow: Workflow): Look {
  const known = looks.get(workflow);
  if (known) return known;
  const looker = new Looker(workflow);
  const { root, kind } = workflow;
  if (root) looker.visit(root, kind === "action" ? ACTION : WORKFLOW, {});
  const look = { sites: looker.sites, faults: looker.faults };
  looks.set(workflow, look);
  return look;
}
