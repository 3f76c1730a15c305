import { BUSY_S } from "../../src/rehearsal/double/fault-reply.ts";
import type { Seen, Witness } from "../../src/rehearsal/double/witness.ts";
import { tokensIn } from "./secret-traces.ts";

/** An HTTP date has no fractions of a second. */
const TOLERANCE_MS = 1500;

/** One call in the order in which the doubles saw it, and how often they had seen its kind. */
export interface Counted {
  readonly call: string;
  readonly occurrence: number;
  readonly method: string;
}

interface Watched {
  readonly now: () => number;
  /** A request will never be answered. */
  readonly hung: () => void;
}

const keyOf = ({ method, url }: Seen): string => `${method} ${url.pathname}${url.search}`;

/** Sees every call of a cell: counts them, and notes what no client may do. */
export class Watcher implements Witness {
  readonly calls: Counted[] = [];
  readonly secrets = new Set<string>();
  readonly wrong = new Set<string>();
  /** How many of the calls were answered. */
  answers = 0;
  /** Called with the number of the call, from 1. */
  onArrived: (number: number) => void = () => undefined;
  onAnswered: (number: number) => void = () => undefined;
  readonly #watched: Watched;
  readonly #numbers = new WeakMap<Seen, number>();
  readonly #busyUntil = new Map<string, number>();
  readonly #shown = new Set<string>();

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  /** A new run begins: it knows nothing of what the one before it was asked to wait for. */
  forget(): void {
    this.#busyUntil.clear();
    this.calls.length = 0;
    this.answers = 0;
  }

  arrived(seen: Seen): void {
    const { call, method } = seen;
    const occurrence = this.calls.filter((other) => other.call === call).length + 1;
    this.calls.push({ call, method, occurrence });
    this.#numbers.set(seen, this.calls.length);
    this.#checkPatience(seen);
    this.#checkTokens(seen);
    this.onArrived(this.calls.length);
  }

  handled(seen: Seen, { body }: { readonly body: Buffer }): void {
    for (const token of tokensIn({ body })) this.secrets.add(token);
    if (seen.fault === "503-seconds" || seen.fault === "503-date")
      this.#busyUntil.set(keyOf(seen), this.#watched.now() + BUSY_S * 1000 - TOLERANCE_MS);
  }

  answered(seen: Seen): void {
    this.answers += 1;
    this.onAnswered(this.#numbers.get(seen) ?? 0);
  }

  hung(): void {
    this.#watched.hung();
  }

  #checkPatience(seen: Seen): void {
    const until = this.#busyUntil.get(keyOf(seen));
    if (until !== undefined && this.#watched.now() < until)
      this.wrong.add(`${seen.call} was asked again before its Retry-After had passed`);
  }

  /** An ID token is good for one call: whoever shows it twice reuses its jti. */
  #checkTokens({ call, headers, body }: Seen): void {
    for (const token of tokensIn({ headers, body })) {
      this.secrets.add(token);
      if (!token.startsWith("eyJ")) continue;
      if (this.#shown.has(token))
        this.wrong.add(`${call} was shown an ID token for the second time`);
      this.#shown.add(token);
    }
  }
}
