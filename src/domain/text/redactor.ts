import { credentialsIn } from "./credential-shape.ts";
import { decodedViews } from "./decoded-view.ts";
import { type Run, RunFinder } from "./run-finder.ts";
import { formsOf, secretParts } from "./secret-forms.ts";
import { secretKindIn } from "./secret-kind.ts";

const MARK = "***";

function starred(text: string, runs: readonly Run[]): string {
  const pieces: string[] = [];
  let after = 0;
  let covered = -1;
  for (const { from, to } of runs.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (to <= after) continue;
    if (from > covered) pieces.push(text.slice(after, from), MARK);
    covered = to;
    after = to;
  }
  return [...pieces, text.slice(after)].join("");
}

/**
 * Replaces what has the shape of a credential, and every secret it knows, in every form it is likely to take on the way to a log: as it is,
 * cut off, base64 within a longer text, base64url, hex, percent-encoded, as JSON, markdown or HTML.
 */
export class Redactor {
  readonly #finder = new RunFinder();
  readonly #known = new Set<string>();

  /** Learns a secret, its lines and its JSON leaves; blank and very short texts are left out. */
  learn(secret: string): void {
    for (const part of secretParts(secret)) {
      if (this.#known.has(part)) continue;
      this.#known.add(part);
      for (const form of formsOf(part)) this.#finder.add(form);
    }
  }

  /** What kind of secret stands whole in a text; undefined where none does. */
  kindIn(text: string): string | undefined {
    return secretKindIn(text, this.#known);
  }

  redact(text: string): string {
    if (text === "") return text;
    const runs = this.#runsIn(text);
    for (const view of decodedViews(text))
      for (const { from, to } of this.#runsIn(view.text))
        runs.push({ from: view.origin(from), to: view.origin(to) });
    return runs.length === 0 ? text : starred(text, runs);
  }

  #runsIn(text: string): Run[] {
    return [...this.#finder.find(text), ...credentialsIn(text)];
  }
}
