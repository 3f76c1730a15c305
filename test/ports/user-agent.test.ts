import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fetchHttp } from "../../src/adapters/fetch-http.ts";
import { sourceOf } from "../../src/domain/content/byte-source.ts";
import { startGitHub } from "../support/github-rehearsal.ts";

const asked: IncomingMessage["headers"][] = [];
const server = createServer((request, response) => {
  asked.push(request.headers);
  request.resume().on("end", () => response.end());
});
beforeAll(async () => once(server.listen(0, "127.0.0.1"), "listening"));
afterAll(() => server.close());

const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

it.for([undefined, "text", sourceOf(Buffer.from("a"))])(
  "every request says what it is, unless the caller says it",
  async (body) => {
    const http = fetchHttp(["127.0.0.1"]);
    const request = { method: "POST" as const, url: url(), ...(body !== undefined && { body }) };
    asked.length = 0;
    await http.send(request);
    await http.send({ ...request, headers: { "user-agent": "other/1" } });
    expect(asked.map((headers) => headers["user-agent"])).toEqual([
      expect.stringMatching(/^release-guard\/\d/),
      "other/1",
    ]);
  },
);

it("GitHub's double refuses who does not, as GitHub does", async () => {
  const github = await startGitHub();
  const address = `${github.origin}/repos/octo/widget`;
  const answer = await fetch(address, { headers: { "user-agent": "" } });
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain("make sure your request has a User-Agent header");
});
