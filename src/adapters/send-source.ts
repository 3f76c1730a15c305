import { type ClientRequest, type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import type { ByteSource } from "../domain/content/byte-source.ts";
import { piecePassed } from "./collect-garbage.ts";
import { throughProxy } from "./proxy-agent.ts";

export interface SourceRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: ByteSource;
  readonly signal: AbortSignal;
}

/** Piece after piece, each only after the one before has left. Says whether all of it was sent: an answer may come before. */
async function send(request: ClientRequest, content: ByteSource): Promise<boolean> {
  const state = { over: false, wake: () => {} };
  const end = () => {
    state.over = true;
    state.wake();
  };
  request.once("response", end).once("close", end);
  for await (const bytes of content.stream()) {
    if (state.over) return false;
    piecePassed(bytes.byteLength);
    await new Promise<void>((resolve) => {
      state.wake = resolve;
      request.write(bytes, () => resolve());
    });
  }
  request.end();
  return true;
}

const answerOf = (request: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.once("response", resolve).once("error", reject);
  });

/**
 * Sends a source under its length. Not by fetch, which keeps a second copy of every streamed body
 * in memory. Throws what the source throws, after the connection is cut: no server can take for
 * whole what is shorter than its length says.
 */
export async function sendSource({
  method,
  url,
  headers,
  content,
  signal,
}: SourceRequest): Promise<IncomingMessage> {
  const isSecure = new URL(url).protocol === "https:";
  const open = isSecure ? requestSecure : requestPlain;
  const request = open(url, {
    method,
    signal,
    agent: false,
    ...(isSecure && throughProxy(signal)),
    headers: { ...headers, "content-length": String(content.size) },
  });
  const answer = answerOf(request);
  answer.catch(() => undefined);
  try {
    const whole = await send(request, content);
    const message = await answer;
    // What was not sent is not wanted any more, and must not hold the connection.
    if (!whole) message.once("close", () => request.destroy());
    return message;
  } catch (error) {
    request.destroy();
    throw error;
  }
}

/** Names in lower case, as a record; what came twice is joined as fetch joins it. */
export const plainHeaders = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
