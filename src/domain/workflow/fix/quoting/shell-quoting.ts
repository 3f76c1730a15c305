import { forEachChild, type SyntaxNode } from "unbash";
import type { Stretch } from "../../expression/ast.ts";
import { parsedScript } from "../../shell/parsed-script.ts";
import type { Text } from "../../text.ts";

/** How a stretch of a script is quoted where it stands. */
export type Quoting = "bare" | "single" | "double";

const holds = (outer: Stretch, { from, to }: Stretch): boolean =>
  outer.from <= from && to <= outer.to;
const stretchOf = ({ pos, end }: SyntaxNode): Stretch => ({ from: pos, to: end });

/** The nodes around a stretch, outermost first. */
function chainTo(root: SyntaxNode, stretch: Stretch): readonly SyntaxNode[] {
  const chain = [root];
  let next: SyntaxNode | undefined = root;
  while (next) {
    const node: SyntaxNode = next;
    next = undefined;
    forEachChild(node, (child) => {
      if (holds(stretchOf(child), stretch)) next = child;
    });
    if (next) chain.push(next);
  }
  return chain;
}

/** Commands that take what they are given as code once more, so that quotes do not help. */
const RUNS_TEXT = new RegExp(
  [
    String.raw`\beval\b|\bssh\s|\bxargs\b|\btrap\b|\bsu\s`,
    String.raw`\b(?:ba|z|da|k)?sh\s+(?:-\w+\s+)*-\w*c\b`,
    String.raw`\|\s*(?:sudo\s+)?(?:(?:ba|z|da|k)?sh|python\d?|node|perl|ruby|php|pwsh)\b`,
    String.raw`\b(?:python[\d.]*|node|perl|ruby|php|deno|bun)\s+(?:-\w+\s+)*-\w*[cerp]\b`,
    String.raw`\b(?:pwsh|powershell)\b`,
  ].join("|"),
);

/** Where a dollar sign has another meaning, or what it gives is computed with. */
const OTHER = /^(?:Parameter|Arithmetic|Backtick|AnsiC|Locale|Process)/;

function isOther(node: SyntaxNode): boolean {
  return OTHER.test(node.type) || (node.type === "Script" && node.source !== undefined);
}

function runsText(chain: readonly SyntaxNode[], script: string): boolean {
  return chain.some(
    ({ type, pos, end }) =>
      (type === "Command" || type === "Pipeline") && RUNS_TEXT.test(script.slice(pos, end)),
  );
}

function isName(chain: readonly SyntaxNode[], word: number): boolean {
  const owner = chain[word - 1];
  return owner?.type === "Command" && owner.name === chain[word];
}

function heredocs(root: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = root.type === "HereDoc" ? [root] : [];
  forEachChild(root, (child) => {
    found.push(...heredocs(child));
  });
  return found;
}

/** Text between `cat <<EOF` and `EOF` is expanded like a double quoted one. */
function inHeredoc(root: SyntaxNode, stretch: Stretch, script: string): Quoting | undefined {
  for (const node of heredocs(root)) {
    if (node.type !== "HereDoc" || !holds(stretchOf(node.body), stretch)) continue;
    const line = script.slice(script.lastIndexOf("\n", node.pos) + 1, node.end);
    const expands =
      node.delimiter?.quoted === false && /^\s*(?:\w+=\S*\$\(|\{?\s*)cat\b/.test(line);
    return expands && !/\||\bssh\b/.test(line) ? "double" : undefined;
  }
  return undefined;
}

const WITHIN: Readonly<Record<string, Quoting>> = {
  "": "bare",
  Literal: "bare",
  "DoubleQuoted Literal": "double",
  DoubleQuoted: "double",
  SingleQuoted: "single",
};

/** How a stretch of a POSIX shell's script is quoted; undefined where a variable in its place would not be just its text. */
export function shellQuoting(script: Text, stretch: Stretch): Quoting | undefined {
  const root = parsedScript(script);
  if ((root.errors?.length ?? 0) > 0) return undefined;
  const chain = chainTo(root, stretch);
  const word = chain.findLastIndex(({ type }) => type === "Word");
  if (word === -1) return inHeredoc(root, stretch, script.text);
  if (chain.slice(1).some(isOther) || runsText(chain, script.text)) return undefined;
  const quoting =
    WITHIN[
      chain
        .slice(word + 1)
        .map(({ type }) => type)
        .join(" ")
    ];
  if (quoting === "bare" && script.text[stretch.from - 1] === "\\") return undefined;
  return isName(chain, word) ? undefined : quoting;
}
