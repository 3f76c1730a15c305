/** Lists that can be long; each of their items stands on a line of its own. */
const LINE_BY_LINE = new Set(["findings", "verdicts"]);

const nested = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");

function* memberOf(key: string, value: unknown): Iterable<string> {
  yield `  ${JSON.stringify(key)}: `;
  const items: readonly unknown[] = LINE_BY_LINE.has(key) && Array.isArray(value) ? value : [];
  if (items.length === 0) {
    yield nested(value);
    return;
  }
  let before = "[\n    ";
  for (const item of items) {
    yield before + JSON.stringify(item);
    before = ",\n    ";
  }
  yield "\n  ]";
}

/** Only what JSON can say becomes a member. */
const isSaid = ([, value]: [string, unknown]): boolean =>
  value !== undefined && typeof value !== "function";

function* membersOf(value: object): Iterable<string> {
  const members = Object.entries(value).filter(isSaid);
  if (members.length === 0) {
    yield "{}";
    return;
  }
  let before = "{\n";
  for (const [key, item] of members) {
    yield before;
    yield* memberOf(key, item);
    before = ",\n";
  }
  yield "\n}";
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The pieces of a JSON document that holds no command to the runner, which looks for `##[` anywhere
 * in a line. A piece is small, so that a long document never stands in memory as one text.
 */
export function* jsonPieces(value: unknown): Iterable<string> {
  const pieces = isPlain(value) ? membersOf(value) : [JSON.stringify(value, null, 2)];
  for (const piece of pieces) yield piece.replaceAll("##[", String.raw`\u0023#[`);
  yield "\n";
}
