import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** What a workflow's expressions can see, as plain values. */
export type Contexts = Readonly<Record<string, unknown>>;

const STATUS_FUNCTIONS = ["always", "cancelled", "success", "failure"] as const;

const asData = (value: unknown): data.ExpressionData => {
  // The reviver turns every value that JSON can hold into expression data.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(JSON.stringify(value ?? null), data.reviver) as data.ExpressionData;
};

const statusOf = (failed: boolean) =>
  new Map(
    STATUS_FUNCTIONS.map((name) => {
      const holds = { always: true, cancelled: false, success: !failed, failure: failed }[name];
      return [
        name,
        { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(holds) },
      ] as const;
    }),
  );

/** Evaluates one expression with GitHub's own grammar. `failed` is what `failure()` says. */
function evaluate(expression: string, contexts: Contexts, failed = false): data.ExpressionData {
  const functions = statusOf(failed);
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse();
  const root = new data.Dictionary(
    ...Object.entries(contexts).map(([key, value]) => ({ key, value: asData(value) })),
  );
  return new Evaluator(tree, root, functions).evaluate();
}

/** A text with every `${{ … }}` in it replaced by its value. */
export const interpolate = (text: string, contexts: Contexts): string =>
  text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression.trim(), contexts).coerceString(),
  );

/** Whether an `if:` holds; without one it is `success()`. */
export function holds(condition: string | undefined, contexts: Contexts, failed: boolean): boolean {
  const bare = (condition ?? "success()").replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1").trim();
  const checksStatus = /\b(always|cancelled|success|failure)\s*\(/.test(bare);
  if (!checksStatus && failed) return false;
  const value = evaluate(bare, contexts, failed);
  return !["false", "", "0"].includes(value.coerceString());
}
