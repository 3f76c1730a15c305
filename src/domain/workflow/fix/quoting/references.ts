import { findExpressions } from "../../expression/find-expressions.ts";
import type { Stretch } from "../../expression/ast.ts";
import type { Text } from "../../text.ts";
import { type Quotes, scanQuotes } from "./scan-quotes.ts";
import { shellQuoting } from "./shell-quoting.ts";

/** What to write in a script to read a variable of the environment, and in place of which characters. */
export interface Reference extends Stretch {
  readonly text: string;
}

/** A stretch of a script that shall become a variable. */
export interface Lifted {
  readonly script: Text;
  readonly stretch: Stretch;
  readonly name: string;
}

/** The same script with the expressions as runs of `_`, which no language takes for anything else. */
function masked({ text }: Text): string {
  let plain = text;
  for (const { from, to } of findExpressions(text))
    plain = plain.slice(0, from) + "_".repeat(to - from) + plain.slice(to);
  return plain;
}

/** For bash and its like. */
export function shellReference({ script, stretch, name }: Lifted): Reference | undefined {
  const quoting = shellQuoting(script, stretch);
  if (quoting === undefined) return undefined;
  const text = { bare: `"$${name}"`, double: `\${${name}}`, single: `'"$${name}"'` }[quoting];
  return { ...stretch, text };
}

const POWERSHELL: Quotes = new Map([
  ["@'", /@'[\s\S]*?\n[ \t]*'@/y],
  ['@"', /@"[\s\S]*?\n[ \t]*"@/y],
  ["<#", /<#[\s\S]*?#>/y],
  ["#", /#[^\n]*/y],
  ["`", /`[\s\S]/y],
  ["'", /'(?:[^']|'')*'/y],
  ['"', /"(?:[^"`]|`[\s\S]|"")*"/y],
]);

/** Commands of PowerShell that run a text. */
const RUNS_TEXT = /\b(?:iex|invoke-expression|invoke-command|cmd|bash|wsl|\[scriptblock\])\b/i;

/** For PowerShell, where a variable in braces stands for its text in a word and in double quotes alike. */
export function powershellReference({ script, stretch, name }: Lifted): Reference | undefined {
  const plain = masked(script);
  const quoted = scanQuotes(plain, POWERSHELL);
  if (quoted === undefined || RUNS_TEXT.test(plain)) return undefined;
  const around = quoted.find(({ from, to }) => from <= stretch.from && stretch.to <= to);
  const text = `\${env:${name}}`;
  if (around === undefined) return isFirstWord(plain, stretch) ? undefined : { ...stretch, text };
  if (around.kind === "'" && isAll(around, stretch))
    return { from: around.from, to: around.to, text };
  const expands = around.kind === '"' || around.kind === '@"';
  const computed = plain.slice(around.from, stretch.from).includes("$(");
  return expands && !computed ? { ...stretch, text } : undefined;
}

/** Where a line, a pipe or a block begins, a word names what is run. */
const isFirstWord = (script: string, { from }: Stretch): boolean =>
  /(?:^|[\n;|{(&.])[ \t]*$/.test(script.slice(0, from)) && !/=[ \t]*$/.test(script.slice(0, from));

const isAll = (quoted: Stretch, { from, to }: Stretch): boolean =>
  quoted.from === from - 1 && quoted.to === to + 1;

const JAVASCRIPT: Quotes = new Map([
  ["//", /\/\/[^\n]*/y],
  ["/*", /\/\*[\s\S]*?\*\//y],
  ["'", /'(?:[^'\\\n]|\\[\s\S])*'/y],
  ['"', /"(?:[^"\\\n]|\\[\s\S])*"/y],
  ["`", /`(?:[^`\\]|\\[\s\S])*`/y],
]);

/** For the script of actions/github-script: a whole quoted text, or a part of a template. */
export function javascriptReference({ script, stretch, name }: Lifted): Reference | undefined {
  const quoted = scanQuotes(masked(script), JAVASCRIPT);
  const around = quoted?.find(({ from, to }) => from < stretch.from && stretch.to < to);
  if (around === undefined || around.kind.startsWith("/")) return undefined;
  const text = `process.env.${name}`;
  if (isAll(around, stretch)) return { from: around.from, to: around.to, text };
  const nested = script.text.slice(around.from, stretch.from).replaceAll("${{", "").includes("${");
  return around.kind === "`" && !nested ? { ...stretch, text: `\${${text}}` } : undefined;
}
