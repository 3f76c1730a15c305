import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { fetchHttp } from "../../src/adapters/fetch-http.ts";
import type { ByteSource } from "../../src/domain/content/byte-source.ts";
import { GuardError } from "../../src/domain/failure/guard-error.ts";
import { NoAnswer } from "../../src/ports/http.ts";

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

async function server(serve: Serve) {
  const listening = createServer(serve);
  onTestFinished(() => {
    listening.closeAllConnections();
    listening.close();
  });
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/`;
}

const PIECE = Buffer.alloc(64 * 1024, "x");

/** So many pieces, in memory that is used again, as a file's are. */
const pieces = (count: number, size = count * PIECE.byteLength): ByteSource & { sent: number } => {
  const memory = Buffer.alloc(PIECE.byteLength);
  const source = {
    size,
    sent: 0,
    async *stream() {
      for (let at = 0; at < count; at += 1) {
        PIECE.copy(memory);
        memory.writeUInt32BE(at);
        source.sent += 1;
        yield memory;
      }
    },
  };
  return source;
};

const http = fetchHttp(["127.0.0.1"]);
const put = (url: string, body: ByteSource) => http.send({ method: "PUT", url, body });

it("sends a source under its length, and not in chunks", async () => {
  const seen: Record<string, unknown> = {};
  const url = await server((request, response) => {
    let next = 0;
    let rest = Buffer.alloc(0);
    request.on("data", (bytes: Buffer) => {
      rest = Buffer.concat([rest, bytes]);
      for (; rest.byteLength >= PIECE.byteLength; rest = rest.subarray(PIECE.byteLength))
        if (rest.readUInt32BE() === next) next += 1;
    });
    request.on("end", () => {
      const { "content-length": length, "transfer-encoding": encoding } = request.headers;
      Object.assign(seen, { length, encoding, inOrder: next });
      response.writeHead(201, { "x-a": "b" }).end("done");
    });
  });
  const answer = await put(url, pieces(50));
  expect(seen).toEqual({ length: String(50 * PIECE.byteLength), inOrder: 50 });
  expect(answer.status).toBe(201);
  expect(answer.headers["x-a"]).toBe("b");
  expect(Buffer.from(answer.body).toString()).toBe("done");
});

it("hears an answer that comes before the end, and sends no more", async () => {
  const url = await server((request, response) => {
    request.once("data", () => response.writeHead(422, { connection: "close" }).end("exists"));
  });
  const source = pieces(4000);
  const answer = await put(url, source);
  expect(answer.status).toBe(422);
  expect(source.sent).toBeLessThan(4000);
});

it("throws what the source throws, and lets nobody take the beginning for the whole", async () => {
  let whole = false;
  let begun = false;
  const ended = Promise.withResolvers<void>();
  const url = await server((request) => {
    request.on("data", () => (begun = true));
    request.on("end", () => (whole = true));
    request.on("close", () => ended.resolve());
  });
  const source = pieces(20);
  const refusal = new GuardError("bundle", { says: "another digest", fix: "Seal again." });
  const broken: ByteSource = {
    size: source.size,
    async *stream() {
      yield* pieces(19).stream();
      throw refusal;
    },
  };
  await expect(put(url, broken)).rejects.toThrow(refusal);
  await ended.promise;
  expect({ begun, whole }).toEqual({ begun: true, whole: false });
});

it("says that no answer came where the connection is lost on the way", async () => {
  const url = await server((request) => void request.once("data", () => request.socket.destroy()));
  await expect(put(url, pieces(4000))).rejects.toBeInstanceOf(NoAnswer);
});

it("gives the body of an answer 200 piece by piece to whoever asks for it", async () => {
  const url = await server((_, response) => void response.end(Buffer.alloc(300_000, "y")));
  let size = 0;
  const answer = await http.send({
    method: "GET",
    url,
    onBytes: (bytes) => void (size += bytes.byteLength),
  });
  expect({ size, body: answer.body.byteLength }).toEqual({ size: 300_000, body: 0 });
});

it("keeps the words of a refusal, whoever asked for the bytes", async () => {
  const url = await server((_, response) => void response.writeHead(404).end("none"));
  const answer = await http.send({ method: "GET", url, onBytes: () => expect.unreachable() });
  expect(Buffer.from(answer.body).toString()).toBe("none");
});
