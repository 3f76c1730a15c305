import type { ByteSource } from "../domain/content/byte-source.ts";

export interface HttpRequest {
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as the value of `Authorization`, and never to another origin. */
  readonly authorization?: string;
  /** A source is sent piece by piece, under its length. A `GuardError` of its own is thrown as it is. */
  readonly body?: string | Uint8Array | ByteSource;
  readonly timeoutMs?: number;
  /** Largest answer that is read; a longer one fails. */
  readonly maxBytes?: number;
  /** Takes the body of an answer 200 piece by piece; then `body` of the answer is empty. */
  readonly onBytes?: (bytes: Uint8Array) => void;
}

export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** No answer came: the request may or may not have been carried out. */
export class NoAnswer extends Error {
  readonly reason: "reset" | "timeout" | "truncated" | "unreachable";

  constructor(reason: NoAnswer["reason"], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "NoAnswer";
    this.reason = reason;
  }
}

/** One exchange, no retries; those belong to the caller, who knows what a repeat means. Throws `NoAnswer`. */
export interface Http {
  send(request: HttpRequest): Promise<HttpAnswer>;
}
