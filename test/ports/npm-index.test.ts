import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { fetchHttp } from "../../src/adapters/fetch-http.ts";
import { npmIndex } from "../../src/adapters/npm-index.ts";
import { known, unknown } from "../../src/domain/failure/fact.ts";
import { NOT_PUBLISHED } from "../../src/domain/registry/published.ts";
import { fakeClock } from "../support/fake-clock.ts";

type Answer = readonly [status: number, body?: unknown, headers?: Record<string, string>];

const NOW = 1_800_000_000_000;

/** A registry that gives these answers in turn, the last one for ever; undefined hangs up. */
async function registry(...answers: readonly (Answer | undefined)[]) {
  const asked: string[] = [];
  const accepted: (string | undefined)[] = [];
  const send = (response: ServerResponse, [status, body, headers]: Answer) =>
    response
      .writeHead(status, headers)
      .end(typeof body === "string" ? body : JSON.stringify(body ?? {}));
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(request.url ?? "");
    accepted.push(request.headers.accept);
    if (answer === undefined) request.socket.destroy();
    else send(response, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const clock = fakeClock(NOW);
  const base = `http://127.0.0.1:${port}`;
  return {
    index: npmIndex({ http: fetchHttp(["127.0.0.1"]), clock, base }),
    asked,
    accepted,
    clock,
  };
}

const packument = {
  name: "@octo/sample",
  "dist-tags": { latest: "1.1.0" },
  versions: {
    "1.0.0": { dist: { shasum: "a" } },
    "1.1.0": { dist: { integrity: "sha512-x" }, hasInstallScript: true, deprecated: "no" },
    "2.0.0-beta.1": { dist: { integrity: "sha512-y" } },
  },
};

const read = known({
  versions: new Map([
    ["1.0.0", { hasInstallScript: false }],
    ["1.1.0", { hasInstallScript: true, integrity: "sha512-x" }],
    ["2.0.0-beta.1", { hasInstallScript: false, integrity: "sha512-y" }],
  ]),
  tags: new Map([["latest", "1.1.0"]]),
});

it("reads versions, also deprecated ones and prereleases, and tags", async () => {
  const { index, asked, accepted } = await registry([200, packument]);
  expect(await index.published("@octo/sample")).toEqual(read);
  expect(asked).toEqual(["/@octo%2fsample"]);
  expect(accepted).toEqual(["application/vnd.npm.install-v1+json"]);
});

it("takes 404 for a package that was never published", async () => {
  const { index, asked } = await registry([404]);
  expect(await index.published("sample")).toEqual(known(NOT_PUBLISHED));
  expect(asked).toHaveLength(1);
});

it.for([
  ["an error of the server", [503]],
  ["a limit", [429, {}, { "retry-after": "7" }]],
  ["a connection that breaks", undefined],
] as const)("asks again after %s", async ([, first]) => {
  const { index, asked } = await registry(first, [200, packument]);
  expect(await index.published("@octo/sample")).toEqual(read);
  expect(asked).toHaveLength(2);
});

it("waits as long as the registry asks for", async () => {
  const { index, clock } = await registry([429, {}, { "retry-after": "7" }], [200, packument]);
  await index.published("@octo/sample");
  expect(clock.now()).toBe(NOW + 7000);
});

it.for([
  ["500 for ever", [500], 4, "answered 500"],
  ["no answer", undefined, 4, "got no answer"],
  ["a wait beyond all patience", [429, {}, { "retry-after": "3600" }], 1, "answered 429"],
  ["no right to read", [403], 1, "it answered 403"],
  ["text", [200, "<html>"], 1, "its answer is no description of a package"],
  ["another document", [200, { name: "@octo/sample" }], 1, "its answer is no description"],
  [
    "a version without a file",
    [200, { name: "@octo/sample", versions: { "1.0.0": {} } }],
    1,
    "its answer is no description",
  ],
  ["another package", [200, { ...packument, name: "evil" }], 1, "it speaks of evil"],
] as const)("does not know after %s", async ([, answer, times, says]) => {
  const { index, asked } = await registry(answer);
  const fact = await index.published("@octo/sample");
  expect(fact).toEqual(unknown(expect.stringContaining(says) as unknown as string));
  expect(asked).toHaveLength(times);
});

it("asks nothing about a name that npm does not take", async () => {
  const { index, asked } = await registry([404]);
  expect(await index.published("../evil")).toEqual(unknown("a name that npm takes"));
  expect(asked).toEqual([]);
});
