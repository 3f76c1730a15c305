import type { Place } from "../../../finding/place.ts";
import type { Context, Expr } from "../../expression/ast.ts";
import { expressionsIn } from "../../expression/expressions-in.ts";
import { contextsOf, flowingContexts } from "../../expression/walk-expression.ts";
import type { Text } from "../../text.ts";

/** Where a text reads a secret. */
export interface SecretRead {
  /** In lower case; `*` where it takes all of them, or one that only the run knows. */
  readonly name: string;
  readonly place: Place;
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
}

const nameOf = ({ path }: Context): string =>
  path[1] === undefined || path[1] === "[]" || path[1] === "*" ? "*" : path[1];

function readsBy(text: Text, contexts: (expr: Expr) => readonly Context[]): readonly SecretRead[] {
  if (!/secrets/i.test(text.text)) return [];
  return expressionsIn(text)
    .flatMap(({ expr }) => (expr ? contexts(expr) : []))
    .filter(({ path }) => path[0] === "secrets")
    .map((context) => {
      const { from, to } = context;
      const name = nameOf(context);
      // Most reads are only looked at for their name.
      return {
        name,
        from,
        to,
        get place() {
          return text.at(from, to);
        },
      };
    });
}

/** Every secret a text asks for, be it only to see whether it is there. */
export const secretReads = (text: Text): readonly SecretRead[] => readsBy(text, contextsOf);

/** The secrets whose value can become part of the text. */
export const secretFlows = (text: Text): readonly SecretRead[] => readsBy(text, flowingContexts);

/** The names of the secrets whose value can become part of an expression's result. */
export const secretsFlowing = (expr: Expr): readonly string[] =>
  flowingContexts(expr)
    .filter(({ path }) => path[0] === "secrets")
    .map(nameOf);

/** The job's own token, which lasts no longer than the job. */
export const isJobToken = ({ name }: SecretRead): boolean => name === "github_token";
