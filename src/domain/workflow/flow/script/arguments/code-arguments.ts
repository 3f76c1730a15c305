import { invocationOf } from "../../../shell/invocation.ts";
import { outlineOf, type TracedCommand, type Value } from "../script-trace.ts";

/** A value that a command runs as a program. */
export interface CodeArgument {
  readonly value: Value;
  /** What runs it: `eval`, `bash -c`. */
  readonly by: string;
}

const SHELL = /^(?:ba|z|da|k|a)?sh$|^(?:pwsh|powershell)$/;
const SHELL_OPTION = /^-[a-z]*c$|^-(?:command|encodedcommand)$/i;

/** Interpreters and the option behind which a program stands. */
const INLINE: ReadonlyMap<string, RegExp> = new Map([
  ["python", /^-c$/],
  ["python3", /^-c$/],
  ["python2", /^-c$/],
  ["node", /^(?:-e|-p|-pe|--eval|--print)$/],
  ["deno", /^eval$/],
  ["bun", /^(?:-e|--eval)$/],
  ["perl", /^-\w*[eE]$/],
  ["ruby", /^-\w*e$/],
  ["php", /^-r$/],
  ["osascript", /^-e$/],
  ["su", /^(?:-c|--command)$/],
  ["runuser", /^(?:-c|--command)$/],
  ["script", /^-\w*c$/],
  ["cmd", /^\/[ck]$/i],
]);

const RUNS_ALL = /^(?:eval|iex|Invoke-Expression|source|\.|\[scriptblock\]::create)$/i;

function behind(args: readonly Value[], option: RegExp): Value | undefined {
  const at = args.findIndex((arg) => option.test(outlineOf(arg)));
  return at === -1 ? undefined : args[at + 1];
}

/** `xargs sh -c '…'`, `docker exec x bash -c "…"`: a shell somewhere among the words. */
function innerShells(args: readonly Value[]): readonly CodeArgument[] {
  return args.flatMap((arg, index): CodeArgument[] => {
    const name = outlineOf(arg).split("/").at(-1) ?? "";
    const option = args[index + 1];
    const script = args[index + 2];
    const isShell = SHELL.test(name) && option && SHELL_OPTION.test(outlineOf(option));
    return isShell && script ? [{ value: script, by: `${name} ${outlineOf(option)}` }] : [];
  });
}

/** `ssh host WORDS`: what stands behind the host is run by the shell over there. */
function overSsh(args: readonly Value[]): readonly CodeArgument[] {
  const texts = args.map(outlineOf);
  let at = 0;
  while (texts[at]?.startsWith("-") === true)
    at += /^-[bcDEeFIiJLlmOopQRSWw]$/.test(texts[at] ?? "") ? 2 : 1;
  const rest = args.slice(at + 1);
  return rest.length > 0 ? [{ value: rest.flat(), by: "ssh" }] : [];
}

function fromInput(program: string, args: readonly Value[], input: Value): readonly CodeArgument[] {
  const texts = args.map(outlineOf);
  const readsInput =
    texts.every((text) => text.startsWith("-")) && !texts.some((text) => SHELL_OPTION.test(text));
  const runs = SHELL.test(program) || /^(?:python3?|node|perl|ruby)$/.test(program);
  return runs && readsInput ? [{ value: input, by: program }] : [];
}

/** The program of `awk`, in which a text can call `system`. */
function ofAwk(program: string, args: readonly Value[]): readonly CodeArgument[] {
  if (!/^[gmn]?awk$/.test(program)) return [];
  const texts = args.map(outlineOf);
  if (texts.some((text) => text === "-f" || text.startsWith("--file"))) return [];
  let at = 0;
  while (texts[at]?.startsWith("-") === true) at += /^-[vF]$/.test(texts[at] ?? "") ? 2 : 1;
  const script = args[at];
  return script ? [{ value: script, by: "awk" }] : [];
}

/** Everything in a command that is run as a program of its own. */
export function codeArguments({ words, input }: TracedCommand): readonly CodeArgument[] {
  const { program, args: rest } = invocationOf(words.map(({ value }) => outlineOf(value)));
  const args = rest.length === 0 ? [] : words.slice(-rest.length).map(({ value }) => value);
  const own = words[words.length - rest.length - 1];
  const named: CodeArgument[] = own
    ? [{ value: own.value, by: "the shell, which takes it for the name of a command," }]
    : [];
  if (RUNS_ALL.test(program)) return [{ value: args.flat(), by: program }];
  const option = INLINE.get(program) ?? (SHELL.test(program) ? SHELL_OPTION : undefined);
  const inline = option && behind(args, option);
  return [
    ...named,
    ...(inline ? [{ value: inline, by: `${program} ${outlineOf(args[0] ?? [])}`.trim() }] : []),
    ...innerShells(args),
    ...(program === "ssh" ? overSsh(args) : []),
    ...fromInput(program, args, input),
    ...ofAwk(program, args),
  ];
}
