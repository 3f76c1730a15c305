import { expect, it, onTestFinished } from "vitest";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { octokitReleases } from "../../../src/adapters/releases/octokit-releases.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { canary } from "../../support/publish-world.ts";

/** GitHub's releases, through a server that answers like this. */
async function host(serve: (origin: string) => RequestListener) {
  let listener: RequestListener | undefined;
  const server = createServer((request, response) => listener?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  const { port } = server.address() as AddressInfo;
  const apiUrl = `http://127.0.0.1:${port}`;
  listener = serve(apiUrl);
  const clock = fakeClock(Date.now());
  const log = { info() {}, warn() {}, debug() {} };
  const deadline = clock.now() + 60_000;
  return octokitReleases({ token: canary(), apiUrl, repository: "o/r", log, clock, deadline });
}

it("never takes a list that has no end for a whole one", async () => {
  const releases = await host((origin) => (_, response) => {
    const headers = { "content-type": "application/json", link: `<${origin}/next>; rel="next"` };
    response.writeHead(200, headers).end("[]");
  });
  await expect(releases.releasesOf("v1.2.3")).rejects.toThrow(
    "GitHub's list has more than 100 pages, so that listing releases cannot be done whole",
  );
});

it("never takes tags that GitHub hides for none", async () => {
  const releases = await host(() => (_, response) => {
    response.writeHead(404, { "content-type": "application/json" }).end('{"message":"Not Found"}');
  });
  await expect(releases.tagsFrom("v")).rejects.toThrow(
    "GitHub hides the tags of the repository from this token (404)",
  );
});
