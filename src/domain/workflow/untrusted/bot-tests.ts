import type { Context, Expr } from "../expression/ast.ts";

/** A part of a condition that holds where a certain bot, or somebody who looks like it, started the run. */
export interface BotTest {
  /** The context that is asked. */
  readonly context: Context;
  /** The text or number it is held against. */
  readonly wanted: string;
  readonly how: "equality" | "part";
  /** Whether it decides alone: nothing else has to hold as well. */
  readonly decides: boolean;
}

const NAMES = /^github\.(?:actor|triggering_actor|event\.(?:pull_request\.)?sender\.login)$/;
const IDS = /^github\.(?:actor_id|event\.(?:pull_request\.)?sender\.id)$/;

/** Numbers of well-known bots: dependabot, its preview, renovate, github-actions, pre-commit-ci, Copilot. */
const BOT_IDS = new Set([
  "29110",
  "49699333",
  "27856297",
  "29139614",
  "41898282",
  "66853113",
  "198982749",
]);

const isName = (path: string): boolean => NAMES.test(path);

export const isIdTest = ({ context }: BotTest): boolean => IDS.test(context.path.join("."));

function wantedOf(context: Expr, literal: Expr): string | undefined {
  if (context.kind !== "context" || literal.kind !== "literal") return undefined;
  const path = context.path.join(".");
  const text = String(literal.value);
  if (isName(path)) return text.toLowerCase().endsWith("[bot]") ? text : undefined;
  return IDS.test(path) && BOT_IDS.has(text) ? text : undefined;
}

function ofEquality(left: Expr, right: Expr, decides: boolean): BotTest[] {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const wanted = wantedOf(one, other);
    if (wanted !== undefined && one.kind === "context")
      return [{ context: one, wanted, how: "equality", decides }];
  }
  return [];
}

const PARTS = new Set(["contains", "startswith", "endswith"]);

const nameIn = (expr: Expr | undefined): Context | undefined =>
  expr?.kind === "context" && isName(expr.path.join(".")) ? expr : undefined;

const textIn = (expr: Expr | undefined): string | undefined =>
  expr?.kind === "literal" ? String(expr.value) : undefined;

/** `contains(github.actor, 'bot')`, and a list of bots' names that holds the actor. */
function ofCall({ name, args }: Extract<Expr, { kind: "call" }>, decides: boolean): BotTest[] {
  if (!PARTS.has(name)) return [];
  const [whole, part] = args;
  const asked = nameIn(whole);
  const piece = textIn(part);
  if (asked && piece && /bot|renovate/i.test(piece))
    return [{ context: asked, wanted: piece, how: "part", decides }];
  const member = nameIn(part);
  const list = textIn(whole?.kind === "call" && whole.name === "fromjson" ? whole.args[0] : whole);
  return member && list?.includes("[bot]")
    ? [{ context: member, wanted: list, how: "part", decides }]
    : [];
}

/** Every test for a bot that lets something through; tests that keep bots out are not among them. */
export function botTestsIn(expr: Expr, decides = true): readonly BotTest[] {
  if (expr.kind === "comparison" && expr.operator === "==")
    return ofEquality(expr.left, expr.right, decides);
  if (expr.kind === "call") return ofCall(expr, decides);
  if (expr.kind !== "logic") return [];
  const stays = decides && expr.operator === "||";
  return expr.args.flatMap((arg) => botTestsIn(arg, stays));
}
