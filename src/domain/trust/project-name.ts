import { normalizedName } from "../registry/pypi/python-name.ts";

const TABLE = /^\[project\][ \t]*(?:#.*)?$/m;
const NAME = /^name[ \t]*=[ \t]*(?:"([A-Za-z0-9._-]+)"|'([A-Za-z0-9._-]+)')[ \t]*(?:#.*)?$/m;

/** The project's name in a pyproject.toml, normalised as PyPI's addresses want it (PEP 503); undefined where the table [project] names none. */
export function projectName(toml: string): string | undefined {
  const text = toml.replaceAll("\r\n", "\n");
  const table = TABLE.exec(text);
  if (table === null) return undefined;
  const body = text.slice(table.index + table[0].length);
  const end = body.search(/^\[/m);
  const [, double, single] = NAME.exec(end < 0 ? body : body.slice(0, end)) ?? [];
  const name = double ?? single;
  return name === undefined ? undefined : normalizedName(name);
}
