import { type NodeAnswer, nodeRequest } from "./node-request.ts";

interface Init {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal?: AbortSignal;
}

/** As much of a `Response` as octokit reads. */
interface OctokitResponse {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const MAX_REDIRECTS = 5;
const TIMEOUT_MS = 60_000;

async function whole(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** An answer as octokit reads it. */
export const octokitResponse = (
  url: string,
  { status, headers, body }: NodeAnswer,
): OctokitResponse => ({
  url,
  status,
  statusText: "",
  headers: new Map(Object.entries(headers)),
  text: async () => (await whole(body)).toString("utf8"),
  arrayBuffer: async () => new Uint8Array(await whole(body)).buffer,
});

/** Where an answer sends the reader; a write is never carried elsewhere. */
function nextOf(method: string, { status, headers }: NodeAnswer, url: URL): URL | undefined {
  const { location } = headers;
  const isRedirect = [301, 302, 303, 307, 308].includes(status) && location !== undefined;
  if (!isRedirect || method !== "GET") return undefined;
  const next = new URL(location, url);
  if (url.protocol === "https:" && next.protocol !== "https:")
    throw new Error(`${url.origin} redirects to ${next.origin}, which is not HTTPS`);
  return next;
}

/** A redirect may lead to a host that must never see the credential. */
const headersFor = (headers: Readonly<Record<string, string>>, isHome: boolean) =>
  isHome
    ? headers
    : Object.fromEntries(
        Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"),
      );

/** What octokit uses in place of fetch. */
export async function octokitFetch(address: string, init: Init = {}): Promise<OctokitResponse> {
  const { method = "GET", headers = {}, body, signal = AbortSignal.timeout(TIMEOUT_MS) } = init;
  const home = new URL(address).origin;
  let url = new URL(address);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const shown = headersFor(headers, url.origin === home);
    const request = { method, url, headers: shown, signal, ...(body !== undefined && { body }) };
    // Each hop depends on the answer before it.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await nodeRequest(request);
    const next = nextOf(method, answer, url);
    if (next === undefined) return octokitResponse(url.href, answer);
    // oxlint-disable-next-line no-await-in-loop
    await whole(answer.body);
    url = next;
  }
  throw new Error(`${address} redirects more than ${MAX_REDIRECTS} times`);
}
