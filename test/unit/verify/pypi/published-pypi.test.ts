import { createServer } from "node:http";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { fetchHttp } from "../../../../src/adapters/fetch-http.ts";
import { publishedPypi } from "../../../../src/adapters/published/published-pypi.ts";
import { pythonIndexes } from "../../../../src/adapters/published/python-indexes.ts";
import { PUBLIC_ENDPOINTS } from "../../../../src/domain/registry/public-hosts.ts";
import type { PypiTarget } from "../../../../src/domain/release/pypi-target.ts";
import { type Http, type HttpRequest, NoAnswer } from "../../../../src/ports/http.ts";
import { fakeClock } from "../../../support/fake-clock.ts";
import { bundle, type Index, indexWorld, listedOf, WHEEL } from "../../../support/python-world.ts";

let place: Index;
beforeAll(async () => {
  place = await indexWorld();
});
afterAll(() => place.stop());

const target: PypiTarget = {
  id: "pypi:widget@1.0.0",
  name: "widget",
  version: "1.0.0",
  files: bundle.files,
  index: "pypi",
  trusted: true,
  attest: true,
  limit: 104_857_600,
};

const NOBODY = { url: "http://127.0.0.1:9", filesHost: "127.0.0.1" };

/** Remembers what was asked, and answers nothing. */
function deaf(): Http & { readonly asked: HttpRequest[] } {
  const asked: HttpRequest[] = [];
  return {
    asked,
    send: async (request) => {
      asked.push(request);
      throw new NoAnswer("timeout", "GET got no answer");
    },
  };
}

const look = (downloads: Http, index: PypiTarget["index"] = "pypi") => {
  const own = { url: place.origin, filesHost: "127.0.0.1" };
  return publishedPypi({
    http: fetchHttp(["127.0.0.1"]),
    downloads,
    clock: fakeClock(Date.now()),
    indexes: index === "pypi" ? { pypi: own, testpypi: NOBODY } : { pypi: NOBODY, testpypi: own },
  }).look({ ...target, index });
};

it("sees every sealed file with its digests, its attestations and its publisher", async () => {
  place.show(place.good());
  const { files, status, answer, page } = await look(fetchHttp(["127.0.0.1"]));
  expect(status).toEqual({ state: "present", value: { status: "active" } });
  expect(answer).toEqual({ state: "present", value: { name: "Widget", version: "1.0.0" } });
  expect(page).toBe(`${place.origin}/project/widget/1.0.0/`);
  expect(files.map(({ bytes }) => bytes)).toMatchObject(
    bundle.files.map(({ size, sha256, sha512 }) => ({
      state: "present",
      value: { size, sha256, sha512 },
    })),
  );
  expect(files[0]?.attestations).toMatchObject({
    state: "present",
    value: [
      {
        publisher: {
          kind: "GitHub",
          repository: "octo/widget",
          workflow: "release.yml",
          environment: "npm",
        },
        bundle: { ok: true },
      },
    ],
  });
});

it("asks TestPyPI for what is released there", async () => {
  place.show(place.good());
  const { page } = await look(fetchHttp(["127.0.0.1"]), "testpypi");
  expect(page).toBe(`${place.origin}/project/widget/1.0.0/`);
});

it("asks for the bytes of a file piece by piece, and for no more than were sealed", async () => {
  place.show(place.good());
  const downloads = deaf();
  const { files } = await look(downloads);
  expect(files[0]?.bytes).toMatchObject({ state: "pending" });
  expect(downloads.asked.map(({ maxBytes, onBytes }) => [maxBytes, typeof onBytes])).toEqual(
    bundle.files.map(({ size }) => [size + 1, "function"]),
  );
});

it("takes a file that goes on and on for no file", async () => {
  const world = place.good();
  world.bytes[WHEEL] = Buffer.alloc(1_000_000);
  place.show(world);
  const { files } = await look(fetchHttp(["127.0.0.1"]));
  expect(files[0]?.bytes).toMatchObject({
    state: "unknown",
    needs: expect.stringContaining(`the file ${WHEEL}; The answer is longer than`),
  });
});

it.for(["https://files.example/w.whl", "http://", "file:///etc/passwd"])(
  "downloads nothing from %s",
  async (url) => {
    const world = place.good();
    listedOf(world, WHEEL)["url"] = url;
    place.show(world);
    const downloads = deaf();
    const { files } = await look(downloads);
    expect(files[0]?.bytes).toMatchObject({
      state: "unknown",
      needs: expect.stringContaining("on the index's own host of files"),
    });
    expect(downloads.asked.map((request) => request.url)).not.toContain(url);
  },
);

it("never follows the index's files to another host", async () => {
  const server = createServer((_, response) => {
    response.writeHead(302, { location: place.origin.replace("127.0.0.1", "localhost") });
    response.end();
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const world = place.good();
  listedOf(world, WHEEL)["url"] = `http://127.0.0.1:${address.port}/w.whl`;
  place.show(world);
  const { files } = await look(fetchHttp(["127.0.0.1"]));
  expect(files[0]?.bytes).toMatchObject({
    state: "unknown",
    needs: expect.stringContaining("localhost is not on the list of allowed hosts"),
  });
});

it("cannot look where a rehearsal has no index", async () => {
  const endpoints = {
    ...PUBLIC_ENDPOINTS,
    pypi: NOBODY.url,
    testPypi: NOBODY.url,
    rehearsal: true,
  };
  const seen = await pythonIndexes(endpoints, fakeClock(Date.now())).look(target);
  expect([seen.status, seen.listings["JSON API"], seen.files[0]?.bytes]).toMatchObject([
    {
      state: "unknown",
      needs: expect.stringContaining("widget in the simple index; GET 127.0.0.1"),
    },
    { state: "unknown" },
    { state: "unknown" },
  ]);
});
