import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { fetchHttp } from "../../src/adapters/fetch-http.ts";
import { octokitFetch } from "../../src/adapters/octokit-fetch.ts";
import { proxyAgent, withProxiedFetch } from "../../src/adapters/proxy-agent.ts";
import { sourceOf } from "../../src/domain/content/byte-source.ts";

/** A proxy that notes where it is asked to tunnel to, and tunnels nowhere. */
const proxy = createServer();
const plain = createServer((_, response) => response.end("here"));
const asked: string[] = [];
const portOf = (server: typeof proxy): number => (server.address() as AddressInfo).port;

beforeAll(async () => {
  proxy.on("connect", (request: IncomingMessage, socket) => {
    asked.push(`${request.method} ${request.url} ${request.headers["proxy-authorization"] ?? ""}`);
    socket
      .on("error", () => undefined)
      .once("end", () => socket.end())
      .resume();
    const opens = /^(accepts|cuts)/.test(request.url ?? "");
    if (opens) socket.write("HTTP/1.1 200 OK\r\n\r\n");
    if (request.url?.startsWith("cuts.")) socket.end();
    if (!request.url?.startsWith("registry.")) return;
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  proxy.on("request", (request, response) => {
    asked.push(`plain ${request.url}`);
    response.end();
  });
  await Promise.all(
    [proxy, plain].map(async (server) => once(server.listen(0, "127.0.0.1"), "listening")),
  );
  const address = `127.0.0.1:${portOf(proxy)}`;
  // Read at the first request of this process, which is this file's.
  process.env["https_proxy"] = `http://user:word@${address}`;
  process.env["http_proxy"] = `http://${address}`;
  process.env["no_proxy"] = "inside.example";
});

beforeEach(() => {
  asked.length = 0;
});

afterAll(() => {
  for (const name of ["https_proxy", "http_proxy", "no_proxy"]) delete process.env[name];
  proxy.close();
  plain.close();
});

const http = fetchHttp(["registry.example", "inside.example", "a.inside.example", "127.0.0.1"]);
const AUTHORIZATION = `Basic ${Buffer.from("user:word").toString("base64")}`;

it.for([undefined, sourceOf(Buffer.from("a"))])(
  "HTTPS goes through the proxy of the environment, which is named where it refuses",
  async (body) => {
    const request = {
      url: "https://registry.example/a?b",
      ...(body ? { method: "POST" as const, body } : { method: "GET" as const }),
    };
    const refused = http.send(request);
    await expect(refused).rejects.toThrow(
      /^(GET|POST) registry\.example\/a got no answer through the proxy that https_proxy names$/,
    );
    expect(asked).toEqual([`CONNECT registry.example:443 ${AUTHORIZATION}`]);
  },
);

it("nor is the proxy's address in what octokit is told", async () => {
  const address = "https://registry.example/a";
  const says =
    "The proxy that https_proxy names opens no tunnel to registry.example: it answered 502";
  await expect(octokitFetch(address)).rejects.toMatchObject({ message: says });
});

const failureThrough = (address: string) =>
  new Promise<Error>((resolve) => {
    const agent = proxyAgent({ https_proxy: address });
    request("https://cuts.example/", { agent }).once("error", resolve).end();
  });

it("a proxy that nobody answers at is named too, and TLS behind it is not its fault", async () => {
  expect(await failureThrough("http://127.0.0.1:1")).toMatchObject({
    message: "The proxy that https_proxy names opens no tunnel to cuts.example",
    cause: { code: "ECONNREFUSED" },
  });
  const { message } = await failureThrough(`http://127.0.0.1:${portOf(proxy)}`);
  expect(message).toMatch(/before secure TLS connection was established$/);
});

it.for([
  ["hangs.example", "GET"],
  ["accepts.example", "GET"],
  ["hangs.example", "POST"],
] as const)(
  "a proxy that leaves %s waiting with a %s is waited for as long as any other, and its connection is cut",
  async ([host, method]) => {
    const limit = new AbortController();
    const timed = fetchHttp([host], { timeout: () => limit.signal });
    const waited = timed.send({
      method,
      url: `https://${host}/`,
      ...(method === "POST" && { body: sourceOf(Buffer.from("a")) }),
    });
    const [{ socket }] = (await once(proxy, "connect")) as [IncomingMessage];
    const closed = new Promise((resolve) => void socket.once("close", resolve));
    limit.abort();
    await expect(waited).rejects.toMatchObject({ name: "NoAnswer", reason: "timeout" });
    await closed;
  },
);

it("a request that was given up before it began is not waited for", async () => {
  const timed = fetchHttp(["hangs.example"], { timeout: () => AbortSignal.abort() });
  const waited = timed.send({ method: "GET", url: "https://hangs.example/" });
  await expect(waited).rejects.toMatchObject({ reason: "timeout" });
});

it("so does what a library fetches, for as long as it is asked", async () => {
  const address = "https://registry.example/a";
  await expect(withProxiedFetch(async () => fetch(address))).rejects.toThrow("fetch failed");
  expect(asked).toEqual([`CONNECT registry.example:443 ${AUTHORIZATION}`]);
  await expect(fetch(address)).rejects.toThrow("fetch failed");
  expect(asked).toHaveLength(1);
});

it.for(["inside.example", "a.inside.example"])("but not to %s of no_proxy", async (host) => {
  await expect(http.send({ method: "GET", url: `https://${host}/` })).rejects.toThrow(
    new RegExp(`^GET ${host}/ got no answer$`),
  );
  expect(asked).toEqual([]);
});

it("nor is this machine asked through it", async () => {
  const url = `http://127.0.0.1:${portOf(plain)}/`;
  const { body } = await http.send({ method: "GET", url });
  expect([Buffer.from(body).toString(), asked]).toEqual(["here", []]);
});

it("an environment without a proxy has none, and small letters come first", () => {
  expect(proxyAgent({})).toBeUndefined();
  expect(proxyAgent({ https_proxy: "", http_proxy: "http://a:1" })).toBeUndefined();
  expect(() =>
    proxyAgent({ https_proxy: "socks5://a:secret@b", HTTPS_PROXY: "http://a:1" }),
  ).toThrow(/^https_proxy is no address of a proxy$/);
  expect(proxyAgent({ HTTPS_PROXY: "http://a:1" })).toBeDefined();
});
