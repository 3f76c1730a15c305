import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FaultKind, FaultPlan } from "./fault.ts";
import { faultReply } from "./fault-reply.ts";
import type { Seen, Witness } from "./witness.ts";

export interface Call {
  readonly method: string;
  readonly url: URL;
  /** Values of the path's `:names`, percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** A special fault that this call is to play; generic ones never reach the handler. */
  readonly fault?: FaultKind;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly body?: string | Uint8Array;
}

/** `path` is a template such as `/repos/:owner/:repo/releases`; `*name` at its end takes the rest, slashes included. */
export interface Route {
  /** `service:call`; what `--fault` names. */
  readonly name: string;
  /** For a path that stands for several calls, told apart by headers or body. */
  readonly nameOf?: (call: Pick<Call, "headers" | "body">) => string;
  readonly method: string;
  readonly path: string;
  readonly handle: (call: Call) => Reply | Promise<Reply>;
}

/** What was asked and answered, for tests and for the count of calls. */
export interface Exchange {
  readonly call: string;
  readonly method: string;
  readonly path: string;
  readonly authorization?: string;
  readonly status: number;
}

interface Match {
  readonly route: Route;
  readonly params: Record<string, string>;
}

const expressionOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replaceAll(/[.$+()]/g, String.raw`\$&`)
      .replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")
      .replace(/\*(\w+)$/, "(?<$1>.+)")}$`,
  );

const plainHeaders = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const bytesOf = ({ json, body }: Reply): Buffer =>
  json === undefined ? Buffer.from(body ?? "") : Buffer.from(JSON.stringify(json));

const headersOf = (reply: Reply): Record<string, string> => ({
  "content-type":
    reply.json === undefined ? "application/octet-stream" : "application/json; charset=utf-8",
  ...reply.headers,
});

/** Resolves when the last byte is out. */
function write(response: ServerResponse, reply: Reply): Promise<void> {
  const bytes = bytesOf(reply);
  response.writeHead(reply.status, { "content-length": bytes.length, ...headersOf(reply) });
  return new Promise((sent) => {
    response.end(bytes, () => sent());
  });
}

/** Half of the body, then nothing: the connection ends without the rest. */
function writeHalf(response: ServerResponse, reply: Reply): void {
  const bytes = bytesOf(reply);
  response.writeHead(reply.status, { ...headersOf(reply), "content-length": bytes.length + 1 });
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
}

/** Half of the body as if it were the whole. */
const cut = (reply: Reply): Reply => {
  const bytes = bytesOf(reply);
  return {
    status: reply.status,
    headers: headersOf(reply),
    body: bytes.subarray(0, Math.ceil(bytes.length / 2)),
  };
};

const lost: Reply = { status: 502, json: { message: "Bad Gateway" } };

type Bare = Omit<Call, "params" | "fault">;

const NOT_FOUND: Reply = { status: 404, json: { message: "Not Found" } };

const nameOf = ({ route }: Match, call: Bare): string => route.nameOf?.(call) ?? route.name;

const answer = (call: Bare, match: Match | undefined, fault: FaultKind | undefined) =>
  match?.route.handle({ ...call, params: match.params, ...(fault && { fault }) }) ?? NOT_FOUND;

interface DoubleOptions {
  readonly witness?: Witness;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A server on loopback that plays one or more services, with faults. */
export class Double {
  readonly #routes: { route: Route; expression: RegExp }[] = [];
  readonly #server: Server;
  readonly #faults: FaultPlan;
  readonly #options: DoubleOptions;
  readonly exchanges: Exchange[] = [];

  constructor(faults: FaultPlan, options: DoubleOptions = {}) {
    this.#faults = faults;
    this.#options = options;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        if (!response.headersSent)
          void write(response, { status: 500, json: { message: `double: ${String(error)}` } });
      });
    });
  }

  add(routes: readonly Route[]): void {
    for (const route of routes) this.#routes.push({ route, expression: expressionOf(route.path) });
  }

  async start(): Promise<string> {
    await new Promise<void>((ready) => {
      this.#server.listen(0, "127.0.0.1", ready);
    });
    return this.origin;
  }

  /** `http://127.0.0.1:PORT`, after `start`. */
  get origin(): string {
    // A listening TCP server has an address of this shape.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((done) => {
      this.#server.close(() => done());
    });
  }

  #match(method: string, path: string): Match | undefined {
    for (const { route, expression } of this.#routes) {
      const found = route.method === method ? expression.exec(path) : null;
      if (!found) continue;
      const groups = Object.entries(found.groups ?? {});
      return {
        route,
        params: Object.fromEntries(groups.map(([name, text]) => [name, decodeURIComponent(text)])),
      };
    }
    return undefined;
  }

  async #callOf(request: IncomingMessage): Promise<Bare> {
    return {
      method: request.method ?? "GET",
      url: new URL(request.url ?? "/", this.origin),
      headers: plainHeaders(request),
      body: await bodyOf(request),
    };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await this.#callOf(request);
    const match = this.#match(call.method, call.url.pathname);
    const name = match === undefined ? "unknown" : nameOf(match, call);
    const fault = this.#faults.next(name);
    const seen = { call: name, ...call, ...(fault && { fault }) };
    const { witness, now = Date.now } = this.#options;
    witness?.arrived(seen);
    if (fault === "reset-before-commit") return void request.socket.resetAndDestroy();
    if (fault === "timeout") return witness?.hung(seen);
    const reply = faultReply(fault, now()) ?? (await answer(call, match, fault));
    this.#note(name, call, reply.status);
    witness?.handled(seen, { status: reply.status, body: bytesOf(reply) });
    await this.#send(seen, response, reply);
  }

  async #send(seen: Seen, response: ServerResponse, reply: Reply): Promise<void> {
    const { witness } = this.#options;
    const { fault } = seen;
    if (fault === "reset-after-commit") return void response.socket?.resetAndDestroy();
    if (fault === "timeout-after-commit") return witness?.hung(seen);
    if (fault === "slow-body") return writeHalf(response, reply);
    if (fault === "502-after-commit") return write(response, lost);
    await write(response, fault === "cut-json" ? cut(reply) : reply);
    witness?.answered(seen);
  }

  #note(name: string, call: Bare, status: number): void {
    const authorization = call.headers["authorization"];
    this.exchanges.push({
      call: name,
      method: call.method,
      path: call.url.pathname,
      ...(authorization !== undefined && { authorization }),
      status,
    });
  }
}
