import { expect, it } from "vitest";
import { gitHubFailure, gitHubRefusal } from "../../../src/adapters/releases/github-answer.ts";

const NOW = 1_000_000;

const thrown = (
  status: number,
  message: string,
  { headers = {}, data = {} }: { headers?: object; data?: unknown } = {},
) => Object.assign(new Error(message), { status, response: { headers, data } });

it("takes octokit's 500 without a response for no answer at all", () => {
  const lost = Object.assign(new Error("read ECONNRESET"), { status: 500 });
  expect(gitHubFailure(lost, NOW)).toMatchObject({ answered: false, words: "read ECONNRESET" });
});

it.for([
  [403, "You have exceeded a secondary rate limit", true],
  [429, "Too many", true],
  [403, "Resource not accessible by integration", false],
] as const)("takes %i %s for a limit: %s", ([status, message, limited]) => {
  expect(gitHubFailure(thrown(status, message), NOW).limited).toBe(limited);
});

it("reads how long GitHub wants to be left alone", () => {
  const error = thrown(403, "secondary rate limit", { headers: { "retry-after": "60" } });
  expect(gitHubFailure(error, NOW).notBeforeMs).toBe(60_000);
});

it("reads when the primary limit ends, of which GitHub tells the second", () => {
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW / 1000 + 90) };
  expect(gitHubFailure(thrown(403, "API rate limit exceeded", { headers }), NOW)).toMatchObject({
    limited: true,
    notBeforeMs: 90_000,
  });
  const free = { ...headers, "x-ratelimit-remaining": "12" };
  const other = gitHubFailure(thrown(500, "x", { headers: free }), NOW);
  expect(other.notBeforeMs).toBeUndefined();
});

it.for([
  [{ "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1090" }, 90_000],
  [{ "x-ratelimit-remaining": "0", "x-ratelimit-reset": "900" }, 0],
  [{ "x-ratelimit-remaining": "12", "x-ratelimit-reset": "1090" }, 60_000],
  [{ "x-ratelimit-remaining": "0", "x-ratelimit-reset": "soon" }, 60_000],
  [{}, 60_000],
  [{ "retry-after": "5", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1090" }, 5000],
] as const)("waits out a limit as its headers %j say", ([headers, wait]) => {
  const error = thrown(403, "secondary rate limit", { headers });
  expect(gitHubFailure(error, NOW).notBeforeMs).toBe(wait);
});

it("waits for nothing after a refusal that is no limit", () => {
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1090" };
  expect(gitHubFailure(thrown(403, "no", { headers }), NOW).notBeforeMs).toBeUndefined();
});

it.for([
  [thrown(422, "Validation Failed", { data: { errors: [{ code: "already_exists" }] } }), true],
  [thrown(422, "Reference already exists"), true],
  [thrown(422, "Validation Failed", { data: { errors: [{ code: "invalid" }] } }), false],
  [thrown(422, "Validation Failed", { data: "cut off" }), false],
] as const)("knows what exists already: %#", ([error, exists]) => {
  expect(gitHubFailure(error, NOW).exists).toBe(exists);
});

it.for([
  [404, "Not Found", "A commit that changes workflows"],
  [403, "Resource not accessible by integration", "attestations: write"],
  [401, "Bad credentials", "contents: write"],
  [422, "tag_name was used by an immutable release", "raise the version"],
  [422, "pre_receive Cannot create ref", "ruleset"],
  [422, "body is too long", "Read what GitHub says"],
] as const)("tells what to do about %i %s", ([status, message, fix]) => {
  const headers = { "x-accepted-github-permissions": "contents=write" };
  const error = thrown(status, message, { headers });
  const refusal = gitHubRefusal("making a tag", gitHubFailure(error, NOW), error);
  expect(refusal.fix).toContain(fix);
  expect(refusal.message).toBe(
    `GitHub refuses making a tag (${status}: ${message}; it takes contents=write)`,
  );
});
