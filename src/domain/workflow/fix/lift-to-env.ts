import type { Edit } from "../../finding/finding.ts";
import type { Stretch } from "../expression/ast.ts";
import { type Expression, expressionsIn } from "../expression/expressions-in.ts";
import type { Step } from "../model.ts";
import { actionOf } from "../publish/action-rules.ts";
import { shellOf } from "../shell/script.ts";
import type { Text } from "../text.ts";
import { Scalar } from "../yaml/node.ts";
import { replace } from "./edits.ts";
import {
  javascriptReference,
  type Lifted,
  powershellReference,
  type Reference,
  shellReference,
} from "./quoting/references.ts";
import { setNested } from "./set-nested.ts";

/** An expression, or a part of one, in a text that is run. */
export interface Pasted {
  readonly script: Text;
  /** Offsets in the script. */
  readonly stretch: Stretch;
}

/** A variable to be, and what it stands for. */
interface Variable {
  readonly script: Text;
  readonly name: string;
  readonly value: string;
}

type Refer = (lifted: Lifted) => Reference | undefined;

const POSIX = /^(?:bash|sh|zsh|dash|ksh)\b/;

/** Which shell runs the step; undefined where only the runner knows, or a variable would not help. */
function referOf(step: Step, script: Text): Refer | undefined {
  if (step.run !== script)
    return step.uses && /^actions\/github-script$/i.test(actionOf(step.uses.text))
      ? javascriptReference
      : undefined;
  const shell = shellOf(step);
  if (POSIX.test(shell)) return shellReference;
  if (/^(?:pwsh|powershell)\b/.test(shell)) return powershellReference;
  return shell === "" ? ofRunner(step) : undefined;
}

function ofRunner({ job }: Step): Refer | undefined {
  if (job.workflow.kind === "action" || job.runsOn.length === 0) return undefined;
  if (job.runsOn.some(({ text }) => /windows/i.test(text))) return powershellReference;
  const open = job.runsOn.some(({ text }) => text.includes("${{"));
  return open && /windows/i.test(job.workflow.source) ? undefined : shellReference;
}

const USELESS = new Set(["github", "event", "inputs", "steps", "outputs", "needs", "*", "[]"]);

/** Variables that the shell or the programs it runs obey. */
const MEANS_MORE = new RegExp(
  `^(?:${[
    "PATH|HOME|CI|SHELL|USER|LOGNAME|PWD|OLDPWD|IFS|ENV|UID|HOSTNAME|LANG|TERM|TZ|DISPLAY",
    "EDITOR|VISUAL|PAGER|TMP|TEMP|TMPDIR|DEBUG|PS\\d|SECONDS|RANDOM|LINENO|OPT\\w*",
    "(?:GITHUB|RUNNER|ACTIONS|INPUT|BASH|LD|DYLD|LC|NODE|NPM|PYTHON|PERL|RUBY|GEM|BUNDLE|JAVA|GO|CARGO|RUST|GIT|SSH|DOCKER|AWS|AZURE|PIP|UV|YARN)_?\\w*",
    "\\w*(?:_PATH|_HOME|_OPTIONS|_OPTS|_PROXY|FLAGS)",
  ].join("|")})$`,
);

/** `PULL_REQUEST_TITLE` for `github.event.pull_request.title`. */
function nameFor({ expr }: Expression): string {
  if (expr?.kind !== "context") return "VALUE";
  const parts = expr.path.filter((part) => !USELESS.has(part)).slice(-2);
  const name = parts
    .join("_")
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, "_");
  return /^[A-Z]/.test(name) && !MEANS_MORE.test(name) ? name : `THE_${name || "VALUE"}`;
}

const envsOf = ({ env, job }: Step) => [env, job.env, job.workflow.env];

/** Whether a script gives a variable a value of its own. */
const assigns = (script: Text, name: string): boolean =>
  new RegExp(`\\b${name}\\s*=|\\b(?:read|for|unset|declare|local)\\b[^\\n]*\\b${name}\\b`).test(
    script.text,
  );

/** A name that means nothing else in this step, or already this expression. */
function freeName(step: Step, { script, name: wanted, value }: Variable): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted}_${count}`;
    const known = envsOf(step).map((env) => env.get(name)?.text);
    const isNew = known.every((text) => text === undefined) && !script.text.includes(name);
    if (isNew || (known[0] === value && !assigns(script, name))) return name;
  }
}

/** `env.NAME` is a variable of the script already. */
function variableOf({ expr }: Expression, step: Step, script: Text): string | undefined {
  if (expr?.kind !== "context" || expr.path[0] !== "env" || expr.path.length !== 2)
    return undefined;
  const names = envsOf(step).flatMap(({ list }) => list.map(({ name }) => name.text));
  return names.find((name) => name.toLowerCase() === expr.path[1] && !assigns(script, name));
}

/** What a text looks like in the file, given how its scalar is quoted. */
function written(text: string, script: Text): string | undefined {
  const style = script instanceof Scalar ? script.style : undefined;
  if (style === "double") return text.replaceAll(/["\\]/g, String.raw`\$&`);
  if (style === "single") return text.replaceAll("'", "''");
  return style === undefined ? undefined : text;
}

function replacement(script: Text, { from, to, text }: Reference): Edit | undefined {
  const place = script.at(from, to);
  const raw =
    script instanceof Scalar ? script.file.text.slice(place.start.offset, place.end.offset) : "";
  const asWritten = written(script.text.slice(from, to), script);
  const next = written(text, script);
  if (raw !== asWritten || next === undefined) return undefined;
  // A plain scalar that begins with a quote is another scalar.
  const begins = script instanceof Scalar && script.style === "plain" && from === 0;
  return begins && /^["'`%@&*!|>{[#]/.test(next) ? undefined : replace(place, next);
}

/** As a value in the file; an expression may hold what YAML takes for a comment or another key. */
const yamlOf = (value: string): string =>
  /:\s|\s#|[\r\n]/.test(value)
    ? `'${value.replaceAll("'", "''").replaceAll(/\s*[\r\n]+\s*/g, " ")}'`
    : value;

function declaration(step: Step, name: string, value: string): readonly Edit[] | undefined {
  if (step.env.get(name)?.text === value) return [];
  const edit = setNested(step.job.workflow.file, step.node, [["env", name], yamlOf(value)]);
  return edit && [edit];
}

/**
 * Hands a whole expression of a script over as a variable of the step, read there as the shell and
 * the quotes around it want it. `wanted` names the variable; it gets a number where the name is
 * taken. Undefined where a variable would be no safer or means something else.
 */
export function liftToEnv(
  step: Step,
  { script, stretch }: Pasted,
  wanted?: string,
): readonly Edit[] | undefined {
  const refer = referOf(step, script);
  const whole = expressionsIn(script).find(
    ({ from, to }) => from <= stretch.from && stretch.to <= to,
  );
  if (refer === undefined || whole?.expr === undefined) return undefined;
  const known = variableOf(whole, step, script);
  const value = `\${{ ${whole.source} }}`;
  const name = known ?? freeName(step, { script, value, name: wanted ?? nameFor(whole) });
  const reference = refer({ script, stretch: { from: whole.from, to: whole.to }, name });
  const use = reference && replacement(script, reference);
  const declared = known === undefined ? declaration(step, name, value) : [];
  return use && declared && [...declared, use];
}
