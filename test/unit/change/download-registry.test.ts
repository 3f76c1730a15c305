import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { downloadRegistry } from "../../../src/adapters/earlier/download-registry.ts";
import { fetchHttp } from "../../../src/adapters/fetch-http.ts";
import { hexDigest } from "../../../src/domain/release/digest.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { noise } from "../../support/noise.ts";

const FILE = noise(3_000_000);

/** A registry that cuts its first answer off. */
async function cutting() {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(200, { "content-length": FILE.byteLength });
    if (asked > 1) response.end(FILE);
    else response.write(FILE.subarray(0, 2_000_000), () => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.tgz`;
}

it("begins anew after an answer that was cut off, and knows what lies on the disk", async () => {
  const reader = { http: fetchHttp(["127.0.0.1"]), clock: fakeClock(0) };
  const found = await downloadRegistry(reader, await cutting());
  const pieces = await Array.fromAsync(found?.source.stream() ?? [], (bytes) => Buffer.from(bytes));
  expect(Buffer.concat(pieces).equals(FILE)).toBe(true);
  expect(found?.sha256).toBe(hexDigest("sha256", FILE));
  expect(found?.sha512).toBe(hexDigest("sha512", FILE));
});
