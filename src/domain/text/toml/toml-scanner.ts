/** A value of TOML; dates stay texts. */
export type TomlValue = string | number | boolean | readonly TomlValue[] | TomlTable;
export type TomlTable = Map<string, TomlValue>;

const ESCAPES: Readonly<Record<string, string>> = {
  b: "\b",
  t: "\t",
  n: "\n",
  f: "\f",
  r: "\r",
  e: "\u001B",
  '"': '"',
  "\\": "\\",
};
const BARE = /[A-Za-z0-9_-]+/y;
/** Numbers, booleans and dates: whatever is not quoted. */
const PLAIN = /[A-Za-z0-9+._:-]+(?: \d{2}:\d{2}:\d{2}[0-9.Z+:-]*)?/y;
const DEEPEST = 64;

/** Reads values of TOML 1.0 from a text, from left to right. Throws a plain error, which the caller makes a refusal of. */
export class TomlScanner {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  fail(says: string): never {
    const line = this.#text.slice(0, this.#at).split("\n").length;
    throw new SyntaxError(`line ${line}: ${says}`);
  }

  /** Takes a text where it stands here. */
  take(word: string): boolean {
    if (!this.#text.startsWith(word, this.#at)) return false;
    this.#at += word.length;
    return true;
  }

  expect(word: string): void {
    if (!this.take(word)) this.fail(`expected ${word}`);
  }

  blanks(): void {
    while (/[ \t]/.test(this.#text[this.#at] ?? "")) this.#at += 1;
  }

  /** Blanks, ends of lines and remarks. */
  gap(): void {
    for (;;) {
      this.blanks();
      if (this.#text[this.#at] === "#") this.#remark();
      else if (!this.take("\r\n") && !this.take("\n")) return;
    }
  }

  /** The rest of a line has to be empty. */
  endOfLine(): void {
    this.blanks();
    if (this.#text[this.#at] === "#") this.#remark();
    if (!this.done && !this.take("\r\n") && !this.take("\n"))
      this.fail("expected the end of the line");
  }

  key(): readonly string[] {
    const parts: string[] = [];
    do {
      this.blanks();
      parts.push(this.#keyPart());
      this.blanks();
    } while (this.take("."));
    return parts;
  }

  value(): TomlValue {
    if (this.take('"""')) return this.#basic('"""');
    if (this.take("'''")) return this.#literal("'''");
    if (this.take('"')) return this.#basic('"');
    if (this.take("'")) return this.#literal("'");
    if (this.take("[")) return this.#nested(() => this.#array());
    if (this.take("{")) return this.#nested(() => this.#inlineTable());
    return this.#plain();
  }

  #remark(): void {
    const end = this.#text.indexOf("\n", this.#at);
    this.#at = end === -1 ? this.#text.length : end;
  }

  #nested<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > DEEPEST) this.fail("too many brackets");
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #keyPart(): string {
    if (this.take('"')) return this.#basic('"');
    if (this.take("'")) return this.#literal("'");
    return this.#match(BARE) ?? this.fail("expected a key");
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #literal(quote: string): string {
    const end = this.#text.indexOf(quote, this.#at);
    const text = this.#text.slice(this.#at, end);
    if (end === -1 || (quote === "'" && text.includes("\n"))) this.fail("a text has no end");
    this.#at = end + quote.length;
    return quote === "'" ? text : text.replace(/^\r?\n/, "");
  }

  #basic(quote: string): string {
    if (quote === '"""' && !this.take("\r\n")) this.take("\n");
    let text = "";
    while (!this.take(quote)) {
      if (this.done || (quote === '"' && this.#text[this.#at] === "\n"))
        this.fail("a text has no end");
      text += this.take("\\") ? this.#escaped() : (this.#text[this.#at++] ?? "");
    }
    return text;
  }

  #escaped(): string {
    const letter = this.#text[this.#at++] ?? "";
    const simple = ESCAPES[letter];
    if (simple !== undefined) return simple;
    if (/\s/.test(letter)) {
      // A backslash at the end of a line joins it with the next.
      this.#joinLines();
      return "";
    }
    const length = { x: 2, u: 4, U: 8 }[letter] ?? this.fail("an unknown escape");
    const digits = this.#text.slice(this.#at, this.#at + length);
    this.#at += length;
    const code = /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : -1;
    if (digits.length !== length || code < 0 || code > 0x10_ff_ff) this.fail("an unknown escape");
    return String.fromCodePoint(code);
  }

  #joinLines(): void {
    while (/\s/.test(this.#text[this.#at] ?? "")) this.#at += 1;
  }

  #array(): readonly TomlValue[] {
    const items: TomlValue[] = [];
    for (;;) {
      this.gap();
      if (this.take("]")) return items;
      items.push(this.value());
      this.gap();
      if (!this.take(",")) {
        this.expect("]");
        return items;
      }
    }
  }

  #inlineTable(): TomlTable {
    const table: TomlTable = new Map();
    for (;;) {
      this.gap();
      if (this.take("}")) return table;
      const key = this.key().join(".");
      this.expect("=");
      this.blanks();
      if (table.has(key)) this.fail(`${key} stands there twice`);
      table.set(key, this.value());
      this.gap();
      if (!this.take(",")) {
        this.expect("}");
        return table;
      }
    }
  }

  #plain(): TomlValue {
    const word = this.#match(PLAIN) ?? this.fail("expected a value");
    if (word === "true" || word === "false") return word === "true";
    const bare = word.replaceAll("_", "");
    if (/^[+-]?(\d+(\.\d+)?([eE][+-]?\d+)?|0x[0-9a-fA-F]+|0o[0-7]+|0b[01]+)$/.test(bare))
      return Number(bare);
    if (/^\d{2,4}[-:]\d{2}/.test(word) || /^[+-]?(inf|nan)$/.test(word)) return word;
    return this.fail(`${word} is no value`);
  }
}
