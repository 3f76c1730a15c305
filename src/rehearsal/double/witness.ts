import type { FaultKind } from "./fault.ts";

/** One call, as the double saw it arrive. */
export interface Seen {
  /** `service:call`. */
  readonly call: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly fault?: FaultKind;
}

/** Who watches the calls of a double, to count them, or to end the caller at one of them. */
export interface Witness {
  /** It has arrived whole; nothing was done yet. */
  arrived(seen: Seen): void;
  /** It was handled, and this is about to be answered. */
  handled(seen: Seen, reply: { readonly status: number; readonly body: Buffer }): void;
  /** The whole answer is out. */
  answered(seen: Seen): void;
  /** It will never be answered. */
  hung(seen: Seen): void;
}
