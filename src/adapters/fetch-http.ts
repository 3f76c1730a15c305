import type { ByteSource } from "../domain/content/byte-source.ts";
import { GuardError } from "../domain/failure/guard-error.ts";
import { TOOL } from "../domain/report/tool.ts";
import type { Clock } from "../ports/clock.ts";
import { type Http, type HttpAnswer, type HttpRequest, NoAnswer } from "../ports/http.ts";
import { piecePassed } from "./collect-garbage.ts";
import { isLoopback } from "./loopback.ts";
import { nodeRequest } from "./node-request.ts";
import { plainHeaders, sendSource } from "./send-source.ts";

const MAX_REDIRECTS = 5;
const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** GitHub refuses whoever does not say what it is; others ask for it. */
const AGENT = { "user-agent": `${TOOL.name}/${TOOL.version}` };

const refuse = (says: string): never => {
  throw new GuardError("network", {
    says,
    fix: "Only HTTPS to the services that the policy names is allowed.",
  });
};

function checkAddress(url: URL, allowed: ReadonlySet<string>): void {
  if (url.protocol !== "https:" && !isLoopback(url.href)) refuse(`${url.origin} is not HTTPS`);
  // Loopback is no exception: a registry's redirect must not reach what else listens on this machine.
  if (!allowed.has(url.hostname)) refuse(`${url.hostname} is not on the list of allowed hosts`);
}

const reasonOf = (error: unknown): NoAnswer["reason"] => {
  const texts: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    texts.push(at.name, at.message, "code" in at ? String(at.code) : "");
  const text = texts.join(" ");
  if (/Timeout|ETIMEDOUT/i.test(text)) return "timeout";
  if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ENETUNREACH/.test(text)) return "unreachable";
  return "reset";
};

/** The error's own words name the proxy's address, which may be nobody's business. */
const proxyNote = (error: unknown): string =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PROXY")
    ? " through the proxy that https_proxy names"
    : "";

async function readBody(
  { status, body }: { readonly status: number; readonly body: AsyncIterable<Uint8Array> },
  { maxBytes = DEFAULT_MAX_BYTES, onBytes }: HttpRequest,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const take = status === 200 && onBytes ? onBytes : (chunk: Uint8Array) => void chunks.push(chunk);
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes)
      throw new NoAnswer("truncated", `The answer is longer than ${maxBytes} bytes`);
    take(chunk);
    piecePassed(chunk.byteLength);
  }
  return Buffer.concat(chunks);
}

interface Outgoing {
  readonly request: HttpRequest;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

async function byStream({ request, url, headers, signal }: Outgoing, content: ByteSource) {
  const { method } = request;
  const answer = await sendSource({ method, url: url.href, headers, content, signal });
  return { status: answer.statusCode ?? 0, headers: plainHeaders(answer), body: answer };
}

const isSource = (body: HttpRequest["body"]): body is ByteSource =>
  typeof body === "object" && !(body instanceof Uint8Array);

async function exchange(request: HttpRequest, url: URL, signal: AbortSignal): Promise<HttpAnswer> {
  const home = url.origin === new URL(request.url).origin;
  // A redirect may lead to a host that must never see the credential.
  const shown = request.authorization !== undefined && home;
  const headers = {
    ...AGENT,
    ...request.headers,
    ...(shown && { authorization: request.authorization }),
  };
  const { method, body } = request;
  const answer = isSource(body)
    ? await byStream({ request, url, headers, signal }, body)
    : await nodeRequest({ method, url, headers, signal, ...(body !== undefined && { body }) });
  return { ...answer, body: await readBody(answer, request) };
}

const isRedirect = (request: HttpRequest, answer: HttpAnswer): boolean =>
  answer.status >= 300 &&
  answer.status < 400 &&
  request.method === "GET" &&
  "location" in answer.headers;

type Timer = Pick<Clock, "timeout">;

async function follow(
  request: HttpRequest,
  allowed: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  let url = new URL(request.url);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    checkAddress(url, allowed);
    // Each hop depends on the answer before it.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await exchange(request, url, signal);
    if (!isRedirect(request, answer)) return answer;
    url = new URL(answer.headers["location"] ?? "", url);
  }
  return refuse(`${request.url} redirects more than ${MAX_REDIRECTS} times`);
}

/** HTTP by Node's own client. `allowedHosts` are host names; only on loopback they may be asked by plain HTTP. */
export function fetchHttp(allowedHosts: Iterable<string>, timer: Timer = {}): Http {
  const allowed = new Set(allowedHosts);
  return {
    async send(request) {
      const ms = request.timeoutMs ?? DEFAULT_TIMEOUT_MS;
      const signal = timer.timeout?.(ms) ?? AbortSignal.timeout(ms);
      try {
        return await follow(request, allowed, signal);
      } catch (error) {
        if (error instanceof GuardError || error instanceof NoAnswer) throw error;
        const { host, pathname } = new URL(request.url);
        throw new NoAnswer(
          // An answer that was cut off by us looks like one that was cut off by the other side.
          signal.aborted ? "timeout" : reasonOf(error),
          `${request.method} ${host}${pathname} got no answer${proxyNote(error)}`,
          error,
        );
      }
    },
  };
}
