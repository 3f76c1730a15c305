import type { Finding } from "../../domain/finding/finding.ts";
import type { Sources } from "../sources.ts";
import { lineHashes } from "./line-hashes.ts";

/** Ours: it outlives moved and changed lines. */
const OWN = "releaseGuard/v1";

/** What makes results the same from one run to the next. */
export class Fingerprints {
  readonly #sources: Sources;
  readonly #lines = new Map<string, readonly string[]>();
  readonly #twins = new Map<string, number>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /**
   * The hash of the line as upload-sarif computes it, and our own. GitHub joins results of one rule
   * with equal hashes, so a second one on the same line is told apart: no finding hides another.
   */
  of(finding: Finding) {
    const known = this.#lineHash(finding);
    const hash = known ?? finding.fingerprint;
    const before = this.#count(`${finding.check}\u0000${finding.place?.path ?? ""}\u0000${hash}`);
    const own = before === 0 ? hash : `${hash}-${before + 1}`;
    return {
      primaryLocationLineHash: known === undefined ? `${hash}:${before + 1}` : own,
      [OWN]: finding.fingerprint,
    };
  }

  #lineHash({ place }: Finding): string | undefined {
    if (place === undefined) return undefined;
    const { path, start } = place;
    const lines = this.#lines.get(path) ?? lineHashes(this.#sources.get(path) ?? "");
    this.#lines.set(path, lines);
    return this.#sources.get(path) === undefined ? undefined : lines[start.line - 1];
  }

  #count(key: string): number {
    const before = this.#twins.get(key) ?? 0;
    this.#twins.set(key, before + 1);
    return before;
  }
}
