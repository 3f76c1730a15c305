import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { fetchHttp } from "../../src/adapters/fetch-http.ts";

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
