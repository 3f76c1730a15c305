import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, it, onTestFinished } from "vitest";
import { fetchHttp } from "../../src/adapters/fetch-http.ts";
import { octokitFetch } from "../../src/adapters/octokit-fetch.ts";

/** A server on loopback that sends everybody to `location`, or answers. */
async function server(location?: () => string) {
  const seen: (string | undefined)[] = [];
  const listening = createServer(({ headers }, response) => {
    seen.push(headers.authorization);
    if (location === undefined) response.end("here");
    else response.writeHead(302, { location: location() }).end();
  });
  onTestFinished(() => void listening.close());
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const { port } = listening.address() as AddressInfo;
  return { port, seen };
}

const get = { method: "GET", authorization: "Bearer x" } as const;

it("follows a redirect to an allowed host, without the credential", async () => {
  const inner = await server();
  const outer = await server(() => `http://localhost:${inner.port}/`);
  const http = fetchHttp(["127.0.0.1", "localhost"]);
  const answer = await http.send({ ...get, url: `http://127.0.0.1:${outer.port}/` });
  expect(Buffer.from(answer.body).toString()).toBe("here");
  expect({ outer: outer.seen, inner: inner.seen }).toEqual({
    outer: ["Bearer x"],
    inner: [undefined],
  });
});

it("follows no redirect to what else listens on this machine", async () => {
  const inner = await server();
  const outer = await server(() => `http://localhost:${inner.port}/`);
  const asked = fetchHttp(["127.0.0.1"]).send({ ...get, url: `http://127.0.0.1:${outer.port}/` });
  await expect(asked).rejects.toThrow("localhost is not on the list of allowed hosts");
  expect(inner.seen).toEqual([]);
});

it("asks nobody but the allowed hosts, loopback included", async () => {
  const own = await server();
  const asked = fetchHttp([]).send({ ...get, url: `http://127.0.0.1:${own.port}/` });
  await expect(asked).rejects.toThrow("127.0.0.1 is not on the list of allowed hosts");
  expect(own.seen).toEqual([]);
});

it("speaks no plain HTTP beyond loopback", async () => {
  const asked = fetchHttp(["registry.example"]).send({ ...get, url: "http://registry.example/" });
  await expect(asked).rejects.toThrow("http://registry.example is not HTTPS");
});

/** A server on loopback that answers as told. */
async function answering(answer: (response: ServerResponse) => void) {
  const listening = createServer((_, response) => answer(response));
  let connections = 0;
  listening.on("connection", () => void (connections += 1));
  onTestFinished(() => {
    listening.closeAllConnections();
    listening.close();
  });
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}/`;
  return { url, connections: () => connections };
}

const TEXT = Buffer.from("reviewed bytes ".repeat(1000));
const http = fetchHttp(["127.0.0.1"]);

it.each([
  ["gzip", gzipSync(TEXT)],
  ["br", brotliCompressSync(TEXT)],
  ["identity", TEXT],
])("unpacks an answer that came as %s", async (encoding, bytes) => {
  const { url } = await answering((response) =>
    response.writeHead(200, { "content-encoding": encoding }).end(bytes),
  );
  expect(Buffer.from((await http.send({ method: "GET", url })).body).equals(TEXT)).toBe(true);
});

it.each([
  ["of which half is missing", { "content-encoding": "gzip" }, gzipSync(TEXT).subarray(0, 40)],
  ["in an encoding that nobody asked for", { "content-encoding": "zstd" }, TEXT],
  ["that is shorter than announced", { "content-length": "20000" }, TEXT],
])("takes no answer %s", async (_, headers, bytes) => {
  const { url } = await answering((response) => {
    response.writeHead(200, headers).write(bytes, () => response.destroy());
  });
  await expect(http.send({ method: "GET", url })).rejects.toMatchObject({ reason: "reset" });
});

it("measures an answer by what it unpacks to", async () => {
  const bomb = gzipSync(Buffer.alloc(4 * 1024 * 1024));
  const { url } = await answering((response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
  );
  const asked = http.send({ method: "GET", url, maxBytes: 1024 * 1024 });
  await expect(asked).rejects.toThrow("The answer is longer than 1048576 bytes");
});

it("calls an answer that never ends a timeout", async () => {
  const { url } = await answering((response) => void response.writeHead(200).write("begun"));
  const stop = new AbortController();
  const timed = fetchHttp(["127.0.0.1"], { timeout: () => stop.signal });
  const asked = timed.send({
    method: "GET",
    url,
    onBytes: () => stop.abort(new DOMException("late", "TimeoutError")),
  });
  await expect(asked).rejects.toMatchObject({ reason: "timeout" });
});

it("keeps a connection for the next question", async () => {
  const { url, connections } = await answering((response) => response.end("here"));
  for (const path of ["a", "b", "c"])
    // oxlint-disable-next-line no-await-in-loop
    await http.send({ method: "GET", url: url + path });
  expect(connections()).toBe(1);
});

it("leads octokit to another host without the credential", async () => {
  const inner = await server();
  const outer = await server(() => `http://localhost:${inner.port}/`);
  const answer = await octokitFetch(`http://127.0.0.1:${outer.port}/`, {
    method: "GET",
    headers: { Authorization: "token x" },
  });
  expect(await answer.text()).toBe("here");
  expect({ outer: outer.seen, inner: inner.seen }).toEqual({
    outer: ["token x"],
    inner: [undefined],
  });
});

it("carries no write of octokit's to where a redirect leads", async () => {
  const inner = await server();
  const outer = await server(() => `http://localhost:${inner.port}/`);
  const url = `http://127.0.0.1:${outer.port}/`;
  expect((await octokitFetch(url, { method: "POST", body: "{}" })).status).toBe(302);
  expect(inner.seen).toEqual([]);
});
