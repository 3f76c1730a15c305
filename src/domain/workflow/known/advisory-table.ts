import type { Severity } from "../../finding/severity.ts";

/** One published weakness of one action. */
export interface Advisory {
  readonly id: string;
  readonly severity: Severity;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  /** Ranges of versions as `semver` reads them; one of them is enough. */
  readonly ranges: readonly string[];
  /** The first versions without it, in order. */
  readonly fixed: readonly string[];
  readonly summary: string;
}

const SEVERITIES = ["critical", "high", "medium", "low"] as const;

const listOf = (word: string, separator: string): readonly string[] =>
  word === "-" ? [] : word.split(separator);

function advisoryOf(words: readonly string[]): Advisory {
  const [id = "", rank = "", published = "", ranges = "-", fixed = "-", ...summary] = words;
  return {
    id,
    severity: SEVERITIES.find((severity) => severity === rank) ?? "high",
    published,
    ranges: listOf(ranges, "||"),
    fixed: listOf(fixed, ","),
    summary: summary.join(" "),
  };
}

/** Advisories in one text, a line each, split when somebody asks. */
export class AdvisoryTable {
  readonly #text: string;
  #byAction: ReadonlyMap<string, readonly Advisory[]> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Those of an action, by `owner/repository/path` in lower case. */
  of(action: string): readonly Advisory[] {
    return this.#table().get(action) ?? [];
  }

  /** All of them, by action. */
  all(): ReadonlyMap<string, readonly Advisory[]> {
    return this.#table();
  }

  #table(): ReadonlyMap<string, readonly Advisory[]> {
    this.#byAction ??= this.#read();
    return this.#byAction;
  }

  #read(): ReadonlyMap<string, readonly Advisory[]> {
    const found = new Map<string, Advisory[]>();
    for (const line of this.#text.trim().split("\n")) {
      const [action = "", ...words] = line.split(" ");
      found.set(action, [...(found.get(action) ?? []), advisoryOf(words)]);
    }
    return found;
  }
}
