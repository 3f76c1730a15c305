import { expressionsIn } from "../../expression/expressions-in.ts";
import { flowingContexts } from "../../expression/walk-expression.ts";
import type { Text } from "../../text.ts";

/** Whose token a text holds: the job's own, one that somebody stored or made, none at all, or that of whoever set it. */
export type Whose = "job" | "other" | "none" | "unknown";

const JOB_TOKEN = /^(?:secrets\.github_token|github\.token|github)$/;
const HANDED_IN = /^(?:inputs|env|matrix|needs)$/;

/** `${{ secrets.PAT || github.token }}` may be the job's own. */
export function tokenIn(text: Text): Whose {
  if (!text.text.includes("${{")) return text.text.trim() === "" ? "none" : "other";
  const paths = expressionsIn(text)
    .flatMap(({ expr }) => (expr ? flowingContexts(expr) : []))
    .map(({ path }) => path);
  if (paths.some((path) => JOB_TOKEN.test(path.join(".")))) return "job";
  return paths.some(([root = ""]) => HANDED_IN.test(root)) ? "unknown" : "other";
}
