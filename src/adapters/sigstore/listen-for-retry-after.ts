import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

const CHANNEL = "http.client.response.finish";

interface Listening {
  /** The last `Retry-After` that came with a refusal. */
  readonly heard: () => string | undefined;
  readonly stop: () => void;
}

function responseIn(message: unknown): IncomingMessage | undefined {
  if (typeof message !== "object" || message === null || !("response" in message)) return undefined;
  return message.response instanceof IncomingMessage ? message.response : undefined;
}

/**
 * The library keeps the headers of an answer to itself, so they are read where Node tells of every
 * answer (diagnostics_channel, "HTTP"). Where Node tells nothing, nobody waits longer than usual.
 */
export function listenForRetryAfter(): Listening {
  let heard: string | undefined;
  const onResponse = (message: unknown): void => {
    const response = responseIn(message);
    const after = response?.headers["retry-after"];
    if ((response?.statusCode ?? 0) >= 400 && after !== undefined) heard = after;
  };
  subscribe(CHANNEL, onResponse);
  return { heard: () => heard, stop: () => void unsubscribe(CHANNEL, onResponse) };
}
