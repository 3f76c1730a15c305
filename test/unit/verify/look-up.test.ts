import { expect, it } from "vitest";
import { gitHubSighting } from "../../../src/adapters/published/github-sighting.ts";
import { lookUp } from "../../../src/adapters/published/look-up.ts";
import { publishedNpm } from "../../../src/adapters/published/published-npm.ts";
import { fetchHttp } from "../../../src/adapters/fetch-http.ts";
import { GuardError } from "../../../src/domain/failure/guard-error.ts";
import { type Http, type HttpAnswer, NoAnswer } from "../../../src/ports/http.ts";
import { Double } from "../../../src/rehearsal/double/double.ts";
import { FaultPlan } from "../../../src/rehearsal/double/fault.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { sealedFile } from "../../support/published-world.ts";

const NOW = Date.parse("2026-11-21T10:00:00Z");

const answer = (status: number, headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  headers,
  body: new Uint8Array(),
});

/** Answers, or throws, what it is given, in turn; the last stays. */
function fakeHttp(...turns: readonly (HttpAnswer | Error)[]): Http & { asked: number } {
  const http = {
    asked: 0,
    async send(): Promise<HttpAnswer> {
      const turn = turns[Math.min(http.asked, turns.length - 1)];
      http.asked += 1;
      if (turn === undefined || turn instanceof Error) throw turn ?? new Error("no turn");
      return turn;
    },
  };
  return http;
}

const look = (http: Http) =>
  lookUp(http, fakeClock(NOW), { url: "https://registry.example/x", what: "the thing" });

it.for([404, 408, 425, 429, 500, 502, 503])("waits after HTTP %i", async (status) => {
  expect(await look(fakeHttp(answer(status)))).toEqual({
    state: "pending",
    missing: `the thing to become visible (HTTP ${status})`,
  });
});

it.for([
  ["30", 30_000],
  ["Sat, 21 Nov 2026 10:01:00 GMT", 60_000],
] as const)("honours Retry-After %s", async ([header, notBeforeMs]) => {
  const sighting = await look(fakeHttp(answer(503, { "retry-after": header })));
  expect(sighting).toMatchObject({ state: "pending", notBeforeMs });
});

it.for([204, 301, 304, 400, 401, 403, 410, 451])("cannot look after HTTP %i", async (status) => {
  expect(await look(fakeHttp(answer(status)))).toEqual({
    state: "unknown",
    needs: `leave to read the thing (HTTP ${status})`,
  });
});

it.for(["reset", "timeout"] as const)("waits after a %s", async (reason) => {
  expect(await look(fakeHttp(new NoAnswer(reason, "GET got no answer")))).toEqual({
    state: "pending",
    missing: "the thing to become visible (GET got no answer)",
  });
});

it("tries an unreachable service three times and then cannot look", async () => {
  const http = fakeHttp(new NoAnswer("unreachable", "GET got no answer"));
  expect(await look(http)).toEqual({ state: "unknown", needs: "the thing; GET got no answer" });
  expect(http.asked).toBe(3);
});

it("sees what an unreachable service shows at the second try", async () => {
  const http = fakeHttp(new NoAnswer("unreachable", "x"), answer(200));
  expect((await look(http)).state).toBe("present");
});

it("cannot look at an answer that is too long, nor at a host that is not allowed", async () => {
  const long = await look(fakeHttp(new NoAnswer("truncated", "The answer is longer than 1 bytes")));
  expect(long).toEqual({ state: "unknown", needs: "the thing; The answer is longer than 1 bytes" });
  const error = new GuardError("network", { says: "x is not on the list", fix: "" });
  expect(await look(fakeHttp(error))).toEqual({
    state: "unknown",
    needs: "the thing; x is not on the list",
  });
});

it("hides no bug", async () => {
  await expect(look(fakeHttp(new TypeError("bug")))).rejects.toThrow("bug");
});

it("says that nobody can look where there is no network at all", async () => {
  const double = new Double(new FaultPlan());
  const registry = await double.start();
  await double.stop();
  const npm = publishedNpm({ http: fetchHttp(["127.0.0.1"]), clock: fakeClock(NOW), registry });
  const seen = await npm.look({ file: sealedFile, name: "@octo/widget", version: "1.0.0" });
  expect(seen.metadata).toMatchObject({
    state: "unknown",
    needs: expect.stringContaining("@octo/widget@1.0.0 on the registry; GET 127.0.0.1:"),
  });
});

const failure = (status: number, cause?: Error) =>
  Object.assign(new Error("no", { cause }), { status });

it.for([
  [404, "pending"],
  [429, "pending"],
  [500, "pending"],
  [401, "unknown"],
  [403, "unknown"],
  [422, "unknown"],
] as const)("takes GitHub's %i as %s", async ([status, state]) => {
  const sighting = await gitHubSighting("the release", () => Promise.reject(failure(status)));
  expect(sighting.state).toBe(state);
});

it("tells an unreachable GitHub from one that is not ready", async () => {
  const cause = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
  const sighting = await gitHubSighting("the release", () => Promise.reject(failure(500, cause)));
  expect(sighting).toEqual({
    state: "unknown",
    needs: "the release; GitHub's API cannot be reached",
  });
});
