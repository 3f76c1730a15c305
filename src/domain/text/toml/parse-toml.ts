import { TomlScanner, type TomlTable, type TomlValue } from "./toml-scanner.ts";

type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/** Tables that a heading or a dotted key opened; a list stands for its last table. */
class Tables {
  readonly root: TomlTable = new Map();
  /** Lists that `[[…]]` made; no other list may be added to. */
  readonly #lists = new Map<TomlValue, TomlTable[]>();
  readonly #opened = new Set<TomlTable>();
  readonly #scanner: TomlScanner;

  constructor(scanner: TomlScanner) {
    this.#scanner = scanner;
  }

  #step(table: TomlTable, part: string): TomlTable {
    const there = table.get(part);
    if (there === undefined) {
      const fresh: TomlTable = new Map();
      table.set(part, fresh);
      return fresh;
    }
    const last = this.#lists.get(there)?.at(-1);
    if (last !== undefined) return last;
    return there instanceof Map ? there : this.#scanner.fail(`${part} is no table`);
  }

  within(from: TomlTable, parts: readonly string[]): TomlTable {
    return parts.reduce((table, part) => this.#step(table, part), from);
  }

  open(path: readonly string[]): TomlTable {
    const table = this.within(this.root, path);
    if (this.#opened.has(table)) this.#scanner.fail(`[${path.join(".")}] stands there twice`);
    this.#opened.add(table);
    return table;
  }

  append(path: readonly string[]): TomlTable {
    const parent = this.within(this.root, path.slice(0, -1));
    const name = path.at(-1) ?? "";
    const there = parent.get(name);
    const list = there === undefined ? [] : this.#lists.get(there);
    if (list === undefined) return this.#scanner.fail(`${name} is no list of tables`);
    const fresh: TomlTable = new Map();
    list.push(fresh);
    parent.set(name, list);
    this.#lists.set(list, list);
    return fresh;
  }
}

function heading(scanner: TomlScanner, tables: Tables): TomlTable {
  const list = scanner.take("[");
  const path = scanner.key();
  scanner.expect(list ? "]]" : "]");
  return list ? tables.append(path) : tables.open(path);
}

function pair(scanner: TomlScanner, tables: Tables, table: TomlTable): void {
  const path = scanner.key();
  scanner.expect("=");
  scanner.blanks();
  const into = tables.within(table, path.slice(0, -1));
  const name = path.at(-1) ?? "";
  if (into.has(name)) scanner.fail(`${path.join(".")} stands there twice`);
  into.set(name, scanner.value());
}

const isList = (value: TomlValue): value is readonly TomlValue[] => Array.isArray(value);

function plain(value: TomlValue): Plain {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)]));
  return isList(value) ? value.map((item) => plain(item)) : value;
}

/** Reads TOML 1.0 (toml.io); dates stay texts. Throws a `SyntaxError` that names the line. */
export function parseToml(text: string): Plain {
  const scanner = new TomlScanner(text);
  const tables = new Tables(scanner);
  let table = tables.root;
  for (scanner.gap(); !scanner.done; scanner.gap()) {
    if (scanner.take("[")) table = heading(scanner, tables);
    else pair(scanner, tables, table);
    scanner.endOfLine();
  }
  return plain(tables.root);
}
