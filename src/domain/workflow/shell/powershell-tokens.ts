/** A piece of a word: known text, a variable, or a script of its own in `$( … )`. */
export interface PowershellPiece {
  readonly kind: "text" | "variable" | "script";
  /** The text, the variable's name without `$`, or the script. */
  readonly value: string;
  /** Offsets in the script. */
  readonly from: number;
  readonly to: number;
}

export interface PowershellWord {
  readonly kind: "word";
  readonly pieces: readonly PowershellPiece[];
  readonly quoted: boolean;
  readonly from: number;
  readonly to: number;
}

/** `end` ends a statement, `pipe` hands on, `write` sends the output to the word after it. */
interface PowershellMark {
  readonly kind: "end" | "pipe" | "write" | "assign";
}

export type PowershellToken = PowershellWord | PowershellMark;

const VARIABLE = /\$(?:\{([^}]*)\}|((?:env:|script:|global:|local:)?[A-Za-z_]\w*))/y;
const ENDS_WORD = /[\s;|{}(),]/;

/** Reads PowerShell well enough to see who writes what where; offsets count from `base`. */
class Lexer {
  readonly tokens: PowershellToken[] = [];
  readonly #text: string;
  readonly #base: number;
  #at = 0;

  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  run(): readonly PowershellToken[] {
    while (this.#at < this.#text.length) this.#next();
    return this.tokens;
  }

  #starts(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  #mark(kind: PowershellMark["kind"], length: number): void {
    this.tokens.push({ kind });
    this.#at += length;
  }

  #skipTo(end: string): void {
    const found = this.#text.indexOf(end, this.#at);
    this.#at = found === -1 ? this.#text.length : found + end.length;
  }

  #next(): void {
    const char = this.#text[this.#at] ?? "";
    if (this.#skips(char)) return;
    if (/[\n;{}]/.test(char)) this.#mark("end", 1);
    else if (this.#starts("&&") || this.#starts("||")) this.#mark("end", 2);
    else if (char === "|") this.#mark("pipe", 1);
    else if (!this.#redirect() && !this.#assign()) this.#word();
  }

  /** Comments, joined lines, and what only groups words. */
  #skips(char: string): boolean {
    const next = this.#text[this.#at + 1] ?? "";
    if (this.#starts("<#")) this.#skipTo("#>");
    else if (char === "#") this.#at = this.#lineEnd();
    else if (char === "`" && /[\r\n]/.test(next)) this.#at += 2;
    else if (char !== "\n" && /[\s(),]/.test(char)) this.#at += 1;
    else return false;
    return true;
  }

  #lineEnd(): number {
    const end = this.#text.indexOf("\n", this.#at);
    return end === -1 ? this.#text.length : end;
  }

  #redirect(): boolean {
    const [found, stream] =
      /^(\d|\*)?>>?(?:&\d)?/.exec(this.#text.slice(this.#at, this.#at + 6)) ?? [];
    if (found === undefined) return false;
    const joins = found.includes("&");
    if (!joins && (stream === undefined || stream === "1" || stream === "*"))
      this.#mark("write", found.length);
    else this.#at += found.length;
    return true;
  }

  #assign(): boolean {
    const [found] = /^[+]?=(?!=)/.exec(this.#text.slice(this.#at, this.#at + 3)) ?? [];
    const last = this.tokens.at(-1);
    if (found === undefined || last?.kind !== "word") return false;
    this.#mark("assign", found.length);
    return true;
  }

  #piece(kind: PowershellPiece["kind"], value: string, from: number): PowershellPiece {
    return { kind, value, from: this.#base + from, to: this.#base + this.#at };
  }

  /** A variable or `$( … )` at this place. */
  #expansion(): PowershellPiece | undefined {
    const from = this.#at;
    if (this.#starts("$(")) {
      this.#at = this.#closing(from + 2);
      return this.#piece("script", this.#text.slice(from + 2, this.#at - 1), from + 2);
    }
    VARIABLE.lastIndex = from;
    const found = VARIABLE.exec(this.#text);
    if (found === null) return undefined;
    this.#at = from + found[0].length;
    return this.#piece("variable", found[1] ?? found[2] ?? "", from);
  }

  #closing(from: number): number {
    let depth = 1;
    for (let at = from; at < this.#text.length; at += 1) {
      if (this.#text[at] === "(") depth += 1;
      if (this.#text[at] === ")") depth -= 1;
      if (depth === 0) return at + 1;
    }
    return this.#text.length;
  }

  /** Text up to where `ends` says so, with its expansions unless it is taken as it stands. */
  #pieces(ends: () => number, raw: boolean): readonly PowershellPiece[] {
    const pieces: PowershellPiece[] = [];
    let text = "";
    let from = this.#at;
    const flush = (): void => {
      if (text !== "") pieces.push(this.#piece("text", text, from));
      text = "";
    };
    while (this.#at < this.#text.length && ends() === 0) {
      if (!raw && this.#text[this.#at] === "$") {
        flush();
        const expansion = this.#expansion();
        if (expansion) pieces.push(expansion);
        from = this.#at;
        if (expansion) continue;
      }
      const isEscape = !raw && this.#text[this.#at] === "`";
      if (isEscape) this.#at += 1;
      const char = this.#text[this.#at] ?? "";
      text += isEscape && char === "n" ? "\n" : char;
      this.#at += char.length;
    }
    flush();
    this.#at += ends();
    return pieces;
  }

  #word(): void {
    const from = this.#at;
    const pieces: PowershellPiece[] = [];
    let quoted = true;
    while (this.#at < this.#text.length && !ENDS_WORD.test(this.#text[this.#at] ?? "")) {
      const isFirst = pieces.length === 1 && pieces[0]?.kind === "variable";
      if (isFirst && /^[+]?=/.test(this.#text.slice(this.#at, this.#at + 2))) break;
      if (pieces.length > 0 && this.#text[this.#at] === ">") break;
      const part = this.#part();
      quoted &&= part.quoted;
      pieces.push(...part.pieces);
    }
    this.tokens.push({
      kind: "word",
      pieces,
      quoted,
      from: this.#base + from,
      to: this.#base + this.#at,
    });
  }

  #part(): { readonly pieces: readonly PowershellPiece[]; readonly quoted: boolean } {
    const [here] = /^@["']\r?\n/.exec(this.#text.slice(this.#at, this.#at + 4)) ?? [];
    const quote = here?.[1] ?? this.#text[this.#at] ?? "";
    const isQuote = quote === '"' || quote === "'";
    if (!isQuote) {
      const before = this.#at;
      const stop = (): boolean =>
        this.#at > before && /[\s;|{}(),"'>$]/.test(this.#text[this.#at] ?? "");
      return { pieces: this.#bare(stop), quoted: false };
    }
    this.#at += here?.length ?? 1;
    const end = here === undefined ? quote : `\n${quote}@`;
    const ends = (): number => (this.#starts(end) ? end.length : 0);
    return { pieces: this.#pieces(ends, quote === "'"), quoted: true };
  }

  #bare(stop: () => boolean): readonly PowershellPiece[] {
    if (this.#text[this.#at] === "$") {
      const expansion = this.#expansion();
      if (expansion) return [expansion];
    }
    const from = this.#at;
    do this.#at += 1;
    while (this.#at < this.#text.length && !stop());
    return [this.#piece("text", this.#text.slice(from, this.#at), from)];
  }
}

export const powershellTokens = (text: string, base = 0): readonly PowershellToken[] =>
  new Lexer(text, base).run();
