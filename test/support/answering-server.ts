import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

export interface Reply {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface AnsweringServer {
  readonly origin: string;
  /** `METHOD /path?query`, in order. */
  readonly asked: readonly string[];
  /** What was sent, in order. */
  readonly bodies: readonly string[];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString("utf8");
}

/** A server on loopback for one test; what nobody foresaw is not found. */
export async function answeringServer(
  answer: (asked: string, origin: string) => Reply | undefined,
): Promise<AnsweringServer> {
  const asked: string[] = [];
  const bodies: string[] = [];
  let origin = "";
  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    bodies.push(await bodyOf(request));
    const line = `${request.method ?? ""} ${request.url ?? ""}`;
    asked.push(line);
    const given = answer(line, origin) ?? { status: 404, body: { message: "Not Found" } };
    const headers = { "content-type": "application/json", ...given.headers };
    response.writeHead(given.status ?? 200, headers);
    response.end(JSON.stringify(given.body ?? {}));
  }
  const server = createServer((request, response) => void reply(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  origin = `http://127.0.0.1:${address.port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin, asked, bodies };
}
