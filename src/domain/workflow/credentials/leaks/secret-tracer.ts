import type {
  Assignment,
  Command,
  HereDoc,
  ParsedScript,
  Redirection,
  SyntaxNode,
  Word,
} from "unbash";
import { forEachChild } from "unbash";
import type { Step } from "../../model.ts";
import { invocationOf } from "../../shell/invocation.ts";
import { parsedScript } from "../../shell/parsed-script.ts";
import type { Text } from "../../text.ts";
import { type Carried, changedForm, isNothing, joined, NOTHING } from "./carried.ts";
import { roleOf } from "./filters.ts";
import { secretVariables, wholeEnvironment } from "./secret-variables.ts";
import { partSecrets, type Surroundings, wordSecrets } from "./word-secrets.ts";

/** Where what a command prints ends up: the log, a file, or another command. */
type Output =
  | { readonly kind: "log" | "command" }
  | { readonly kind: "file"; readonly name: string };

/** A word of a command as the shell has it written, and the secrets in it. */
export interface SecretWord {
  readonly text: string;
  readonly carried: Carried;
}

/** A command that touches secrets, or could. */
export interface Doing {
  readonly program: string;
  readonly args: readonly SecretWord[];
  /** What reaches it through a pipe or a heredoc. */
  readonly input: Carried;
  /** What it prints of secrets. */
  readonly prints: Carried;
  readonly output: Output;
  /** Offsets in the script. */
  readonly from: number;
  readonly to: number;
}

/** A variable that got what was made of a secret. */
export interface Derived {
  readonly name: string;
  readonly carried: Carried;
  readonly from: number;
  readonly to: number;
}

const LOG: Output = { kind: "log" };
const COMMAND: Output = { kind: "command" };
const MOST_DEPTH = 60;

/** Follows secrets through the commands of a script, in order. */
export class SecretTracer implements Surroundings {
  readonly doings: Doing[] = [];
  readonly derived: Derived[] = [];
  readonly script: Text;
  readonly #step: Step;
  readonly #variables: Map<string, Carried>;
  readonly #files = new Map<string, Carried>();
  #depth = 0;

  constructor(step: Step, script: Text) {
    this.#step = step;
    this.script = script;
    this.#variables = new Map(secretVariables(step));
  }

  run(): this {
    this.#visit(parsedScript(this.script), LOG, NOTHING);
    return this;
  }

  variable(name: string): Carried {
    return this.#variables.get(name) ?? NOTHING;
  }

  printedBy(script: ParsedScript): Carried {
    return this.#visit(script, COMMAND, NOTHING);
  }

  #visit(node: SyntaxNode, output: Output, input: Carried): Carried {
    if (this.#depth > MOST_DEPTH) return NOTHING;
    this.#depth += 1;
    const printed = this.#enter(node, output, input);
    this.#depth -= 1;
    return printed;
  }

  #enter(node: SyntaxNode, output: Output, input: Carried): Carried {
    if (node.type === "Command") return this.#command(node, output, input);
    if (node.type === "Pipeline") return this.#pipeline(node.commands, output, input);
    if (node.type === "Redirected")
      return this.#visit(
        node.command,
        this.#outputOf(node.redirects, output),
        joined([input, this.#inputOf(node.redirects)]),
      );
    if (node.type === "Word") return NOTHING;
    const printed: Carried[] = [];
    forEachChild(node, (child) => {
      printed.push(this.#visit(child, output, input));
    });
    return joined(printed);
  }

  #pipeline(commands: readonly SyntaxNode[], output: Output, input: Carried): Carried {
    let carried = input;
    for (const [index, command] of commands.entries())
      carried = this.#visit(command, index === commands.length - 1 ? output : COMMAND, carried);
    return carried;
  }

  #outputOf(redirects: readonly Redirection[], output: Output): Output {
    let found = output;
    for (const redirect of redirects) {
      if (redirect.type !== "Redirect" || redirect.target === undefined) continue;
      const { operator, target, descriptor } = redirect;
      const isOutput =
        descriptor === undefined ||
        (descriptor.type === "FileDescriptor" && descriptor.value === 1);
      if (!isOutput || operator.startsWith("<") || operator === ">&") continue;
      found = /^\/dev\/(?:stdout|stderr|tty)$/.test(target.value)
        ? LOG
        : { kind: "file", name: target.value };
    }
    return found;
  }

  #inputOf(redirects: readonly Redirection[]): Carried {
    return joined(
      redirects.map((redirect) => {
        if (redirect.type === "HereDoc") return this.#hereDoc(redirect);
        if (redirect.type === "HereString")
          return redirect.target ? wordSecrets(redirect.target, this) : NOTHING;
        return redirect.operator === "<" && redirect.target
          ? this.#file(redirect.target.value)
          : NOTHING;
      }),
    );
  }

  #hereDoc({ body, delimiter }: HereDoc): Carried {
    const word: Word = {
      type: "Word",
      text: body.text,
      value: body.text,
      pos: body.pos,
      end: body.end,
    };
    const pasted = wordSecrets(word, this);
    return body.parts && delimiter?.quoted !== true
      ? joined([pasted, partSecrets(body.parts, this)])
      : pasted;
  }

  #file(name: string): Carried {
    return this.#files.get(name) ?? NOTHING;
  }

  #assign({ name, value, pos, end }: Assignment): void {
    const words = value.type === "Word" ? [value] : value.elements;
    const carried = joined(words.map((word) => wordSecrets(word, this)));
    this.#variables.set(name, carried);
    if (!isNothing(carried)) this.derived.push({ name, carried, from: pos, to: end });
  }

  #command(node: Command, outer: Output, piped: Carried): Carried {
    for (const part of node.prefix) if (part.type === "Assignment") this.#assign(part);
    if (node.name === undefined) return NOTHING;
    const output = this.#outputOf(node.redirects, outer);
    const input = joined([piped, this.#inputOf(node.redirects)]);
    const { program, args } = this.#running([node.name, ...node.args]);
    const prints = this.#printsOf({ program, args, input });
    const touched = [prints, input, ...args.map(({ carried }) => carried)];
    if (program === "set" || !touched.every(isNothing))
      this.doings.push({ program, args, input, prints, output, from: node.pos, to: node.end });
    this.#keep(program, { args, input, prints }, output);
    return output.kind === "file" ? NOTHING : prints;
  }

  /** The program that runs in the end, with its words. */
  #running(nodes: readonly (Word | Assignment)[]): Pick<Doing, "program" | "args"> {
    const words = nodes.map((arg): SecretWord => {
      if (arg.type === "Word") return { text: arg.value, carried: wordSecrets(arg, this) };
      this.#assign(arg);
      return { text: arg.text, carried: NOTHING };
    });
    const [first] = words;
    // Alone, `env` starts no other program.
    if (first && words.length === 1) return { program: first.text, args: [] };
    const { program, args } = invocationOf(words.map(({ text }) => text));
    return { program, args: args.length === 0 ? [] : words.slice(-args.length) };
  }

  #keep(
    program: string,
    { args, input, prints }: Pick<Doing, "args" | "input" | "prints">,
    output: Output,
  ): void {
    if (output.kind === "file" && !isNothing(prints)) this.#write(output.name, prints);
    if (program === "tee" && !isNothing(input))
      for (const { text } of args) if (!text.startsWith("-")) this.#write(text, input);
  }

  #write(name: string, carried: Carried): void {
    this.#files.set(name, joined([this.#file(name), carried]));
  }

  #printsOf({ program, args, input }: Pick<Doing, "program" | "args" | "input">): Carried {
    const role = roleOf(
      program,
      args.map(({ text }) => text),
    );
    const own = joined(args.map(({ carried }) => carried));
    const files = joined(args.map(({ text }) => this.#file(text)));
    if (role === "prints") return own;
    if (role === "dumps") return wholeEnvironment(this.#step);
    if (role === "copies") return joined([input, files]);
    // What is put into a filter's own words comes out as it is: `jq -n --arg key "$KEY" …`.
    return role === "changes" ? joined([changedForm(joined([input, files])), own]) : NOTHING;
  }
}
