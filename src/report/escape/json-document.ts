/** Lists that can be long; each of their items stands on a line of its own. */
const LINE_BY_LINE = new Set(["findings", "verdicts"]);

const nested = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");

function memberOf(key: string, value: unknown): string {
  const name = `  ${JSON.stringify(key)}: `;
  if (!LINE_BY_LINE.has(key) || !Array.isArray(value) || value.length === 0)
    return name + nested(value);
  return `${name}[\n    ${value.map((item) => JSON.stringify(item)).join(",\n    ")}\n  ]`;
}

/** Only what JSON can say becomes a member. */
const isSaid = ([, value]: [string, unknown]): boolean =>
  value !== undefined && typeof value !== "function";

function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return JSON.stringify(value, null, 2);
  const members = Object.entries(value).filter(isSaid);
  if (members.length === 0) return "{}";
  return `{\n${members.map(([key, item]) => memberOf(key, item)).join(",\n")}\n}`;
}

/** A JSON document that holds no command to the runner, which looks for `##[` anywhere in a line. */
export const jsonDocument = (value: unknown): string =>
  `${textOf(value).replaceAll("##[", String.raw`\u0023#[`)}\n`;
