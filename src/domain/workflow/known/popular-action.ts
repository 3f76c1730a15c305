import { POPULAR_ACTIONS } from "./popular-actions.ts";

interface PopularInput {
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
}

/** What a popular action takes and gives, at one major version. */
export interface PopularAction {
  /** As the table has it: `actions/checkout@v5`. */
  readonly name: string;
  /** By name in lower case, as the runner compares them. */
  readonly inputs: ReadonlyMap<string, PopularInput>;
  /** By name in lower case. */
  readonly outputs: ReadonlySet<string>;
  readonly anyInput: boolean;
  readonly anyOutput: boolean;
}

const read = new Map<string, PopularAction>();

function inputOf(word: string): [string, PopularInput] {
  const name = word.replace(/[!~]+$/, "");
  const required = word.includes("!");
  return [name.toLowerCase(), { name, required, deprecated: word.includes("~") }];
}

function parse(name: string, words: readonly string[]): PopularAction {
  const middle = words.indexOf(">");
  const inputs = words.slice(0, middle);
  const outputs = words.slice(middle + 1);
  return {
    name,
    inputs: new Map(inputs.filter((word) => word !== "*").map(inputOf)),
    outputs: new Set(outputs.filter((word) => word !== "*").map((word) => word.toLowerCase())),
    anyInput: inputs.includes("*"),
    anyOutput: outputs.includes("*"),
  };
}

/** The names under which the table may hold a version: itself, then its major tag (`v4.2.2` is a `v4`). */
function keysOf(name: string, version: string): string[] {
  const major = /^v?(\d+)\.\d/.exec(version)?.[1];
  return [`${name}@${version}`, ...(major === undefined ? [] : [`${name}@v${major}`])];
}

/**
 * A popular action by `owner/repository/path` and version: a tag, or the tag that a comment names
 * beside a commit. Undefined where nothing is known of it.
 */
export function popularAction(name: string, version: string): PopularAction | undefined {
  for (const key of keysOf(name.toLowerCase(), version.toLowerCase())) {
    const known = read.get(key);
    if (known) return known;
    const words = POPULAR_ACTIONS.get(key);
    if (words === undefined) continue;
    const action = parse(key, words);
    read.set(key, action);
    return action;
  }
  return undefined;
}
