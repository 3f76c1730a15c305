import { asOneHole, type Region } from "./expand-word.ts";
import { eventField, isLimited, type Reading, readingOf } from "./sources.ts";
import { flowsOf, HOLE, literalOf, outlineOf, type Part, type Value } from "./script-trace.ts";

/** A command whose words are expanded. */
export interface Running extends Region {
  readonly program: string;
  readonly args: readonly Value[];
  readonly input: Value;
}

/** What the rest of the script tells of files, variables and other people's words. */
export interface Outside {
  file(path: string): Value;
  variable(name: string): Value;
  reading(reading: Reading, region: Region): Value;
}

/** Programs that print what they read, or a part of it; the number tells how many of their words are no files. */
const FILTERS: ReadonlyMap<string, number> = new Map([
  ...["cat", "head", "tail", "sort", "uniq", "rev", "tac", "column", "fold", "fmt", "nl"].map(
    (name): [string, number] => [name, 0],
  ),
  ...[
    "less",
    "more",
    "paste",
    "strings",
    "expand",
    "iconv",
    "type",
    "bat",
    "xargs",
    "envsubst",
  ].map((name): [string, number] => [name, 0]),
  ...["grep", "egrep", "rg", "sed", "awk", "gawk", "jq", "yq", "perl", "cut", "xmllint"].map(
    (name): [string, number] => [name, 1],
  ),
  ["tr", 9],
  ["tee", 9],
]);

/** Programs that print their own words, or a part of them. */
const PRINTS_ARGS = new Set(["basename", "dirname", "realpath", "readlink"]);

/** A filter that lets only harmless characters through, or only numbers. */
const CLEANS: readonly (readonly [RegExp, RegExp])[] = [
  [/^tr$/, /(?:^|\s)-(?:cd|dc|c\s+-d|C?d?c)\b/],
  [/^sed$/, /s(.)\[\^[\w\s.:[\]\\-]+\]\+?\*?\1\1?_?-?\1?g/],
  [/^e?grep$/, /-\w*o\w*\s.*\^?(?:\[[\w.-]+\][+*]?|\\d\+|\{\d+\})+\$?$/],
  [/^[gje]?q?awk$|^e?grep$/, /(?:^|\s)-\w*[cqlL]\b/],
];

const isOption = (text: string): boolean => /^-./.test(text);

function cleans(program: string, args: readonly Value[]): boolean {
  const line = args.map(outlineOf).join(" ");
  if (program === "jq" && isLimited(args.map(outlineOf).find((text) => !isOption(text))))
    return true;
  return CLEANS.some(([name, option]) => name.test(program) && option.test(line));
}

/** What `echo` and `printf` make of backslashes. */
const unescaped = (value: Value): Value =>
  value.map((part): Part =>
    typeof part === "string" ? part.replaceAll("\\n", "\n").replaceAll("\\t", "\t") : part,
  );

function joined(args: readonly Value[]): Value {
  return args.flatMap((arg, index) => (index === 0 ? arg : [" ", ...arg]));
}

function echoed(args: readonly Value[]): Value {
  const options = args.findIndex((arg) => !/^-[neE]+$/.test(outlineOf(arg)));
  const own = args
    .slice(0, options === -1 ? args.length : options)
    .map(outlineOf)
    .join("");
  const rest = joined(options === -1 ? [] : args.slice(options));
  const text = own.includes("e") ? unescaped(rest) : rest;
  return own.includes("n") ? text : [...text, "\n"];
}

/** `printf '%s=%d\n' a b`, with each directive replaced by its word; `%d` and `%q` are harmless. */
export function printed(args: readonly Value[], region: Region): Value {
  const [format = [], ...values] = args;
  const text = literalOf(format);
  if (text === undefined) return [...unescaped(format), asOneHole(values.flat(), region)];
  let next = 0;
  const parts = text.split(/(%[-+ 0#]*\d*(?:\.\d+)?[a-zA-Z%])/).flatMap((piece): Value => {
    if (!/^%.*[a-zA-Z]$/.test(piece)) return unescaped([piece === "%%" ? "%" : piece]);
    const value = values[next] ?? [];
    next += 1;
    return /[sbc]$/.test(piece) ? value : [{ flows: [], ...region, quoted: true }];
  });
  // The format is used again for words that are left over.
  const left = values.slice(next);
  return left.length > 0 ? [...parts, asOneHole(left.flat(), region), "\n"] : parts;
}

const EVENT_FILE = "$GITHUB_EVENT_PATH";

function ofJq({ args, ...region }: Running, outside: Outside): Value | undefined {
  const texts = args.map(outlineOf);
  if (!texts.includes(EVENT_FILE)) return undefined;
  const filter = texts.find((text) => !isOption(text) && text !== EVENT_FILE) ?? ".";
  const context = eventField(filter);
  return context ? outside.reading({ kind: "context", context }, region) : [];
}

/** Filters whose output has no line break but the last, which the shell takes away. */
const JOINS: readonly (readonly [RegExp, RegExp])[] = [
  [/^tr$/, /\\n|\[:(?:space|cntrl):\]/],
  [/^(?:head|tail)$/, /(?:^|\s)(?:-1|-n\s?1|--lines=1)(?:\s|$)/],
  [/^e?grep$/, /(?:^|\s)-\w*m\s?1(?:\s|$)/],
  [/^jq$/, /(?:^|\s)-\w*c\w*(?:\s|$)|--compact-output|@json|tojson/],
  [/^paste$/, /(?:^|\s)-\w*s/],
  [/^(?:sed|perl)$/, /:a;N|-z|\\n/],
  [/^awk$/, /ORS|NR\s*==\s*1/],
];

function joins(program: string, args: readonly Value[]): boolean {
  const line = args.map(outlineOf).join(" ");
  return JOINS.some(([name, option]) => name.test(program) && option.test(line));
}

/** The same words on one line. */
export const oneLine = (value: Value): Value =>
  value.map((part): Part =>
    typeof part === "string"
      ? part
      : { ...part, flows: part.flows.map((flow) => ({ ...flow, lines: false })) },
  );

function filtered(running: Running, outside: Outside): Value {
  const { program, args, input, from, to } = running;
  if (cleans(program, args)) return [{ flows: [], from, to, quoted: true }];
  const files = args.filter((arg) => !isOption(outlineOf(arg))).slice(FILTERS.get(program) ?? 0);
  const read = files.flatMap((file) => outside.file(outlineOf(file)));
  if (program === "cat") return files.length > 0 ? read : input;
  // A program may be handed to the filter in the shell's own quotes: `awk "{ print $X }"`.
  const words = flowsOf(args.flat());
  // What looks like a file may be the value of an option, so what comes in counts as well.
  const flows = [...flowsOf(input), ...flowsOf(read), ...words];
  const output: Value = [{ flows, from, to, quoted: true }];
  return joins(program, args) ? oneLine(output) : output;
}

type Print = (running: Running, outside: Outside) => Value;

const harmless: Print = ({ from, to }) => [{ flows: [], from, to, quoted: true }];

const DECODES = /^(?:-d|-D|--decode)$/;

const PRINTS: Readonly<Record<string, Print>> = {
  echo: ({ args }) => echoed(args),
  printf: ({ args, from, to }) => printed(args, { from, to }),
  printenv: ({ args }, outside) => outside.variable(outlineOf(args[0] ?? [])),
  base64: (running, outside) =>
    running.args.some((arg) => DECODES.test(outlineOf(arg)))
      ? filtered(running, outside)
      : harmless(running, outside),
  jq: (running, outside) => ofJq(running, outside) ?? filtered(running, outside),
  cat: (running, outside) => ofJq(running, outside) ?? filtered(running, outside),
};

const ownWords: Print = ({ args, from, to }) => [asOneHole(args.flat(), { from, to })];

function printOf(program: string): Print {
  if (PRINTS_ARGS.has(program)) return ownWords;
  return (
    (Object.hasOwn(PRINTS, program) ? PRINTS[program] : undefined) ??
    (FILTERS.has(program) ? filtered : harmless)
  );
}

/** What a command prints, as far as that is other people's words or known text. */
export function outputOf(running: Running, outside: Outside): Value {
  const { program, args, from, to } = running;
  const reading = readingOf(program, args.map(outlineOf));
  return reading ? outside.reading(reading, { from, to }) : printOf(program)(running, outside);
}

/** Whether a file's name is known. */
export const isKnown = (name: string): boolean => name !== "" && !name.includes(HOLE);

/** `grep -q '^[0-9]*$'` shows that a text holds nothing harmful. */
export const isProof = (program: string, args: readonly Value[]): boolean =>
  /^[ef]?grep$/.test(program) &&
  args.some((arg) => /^-\w*q/.test(outlineOf(arg))) &&
  args.some((arg) => /^\^(?:\[[\w.-]+\]|\\d)\S*\$$/.test(outlineOf(arg)));
