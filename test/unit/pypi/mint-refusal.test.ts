import { expect, it } from "vitest";
import { mintErrorIn, mintRefusal } from "../../../src/domain/registry/pypi/mint-refusal.ts";
import { exampleClaims } from "../../../src/domain/release/example-facts.ts";

const body = (code: string, description = "words of PyPI") =>
  Buffer.from(JSON.stringify({ message: "Token request failed", errors: [{ code, description }] }));

const refusal = (code: string, changes: Parameters<typeof exampleClaims>[0] = {}) =>
  mintRefusal(mintErrorIn(body(code)), 422, exampleClaims(changes));

const CODES: readonly [string, string, string][] = [
  ["invalid-publisher", "no trusted publisher of PyPI fits this run", "Register exactly this"],
  [
    "invalid-pending-publisher",
    "somebody has made a project of that name",
    "ordinary trusted publisher",
  ],
  ["invalid-reuse-token", "the ID token was used before (claim jti)", "Run the job again"],
  ["invalid-token", "malformed, expired, for another audience", "id-token: write"],
  ["invalid-payload", "it could not read the request", "report it"],
  ["not-enabled", "trusted publishing is switched off there", "status page"],
  ["something-new", "the reason is not known", "status page"],
];

it.for(CODES)("explains %s", ([code, why, fix]) => {
  const error = refusal(code);
  expect(error.code).toBe("forbidden");
  expect(error.message).toBe(
    `PyPI gave no upload token (422 ${code}: words of PyPI): ${error.message.split("): ").slice(1).join("): ")}`,
  );
  expect(error.message).toContain(why);
  expect(error.fix).toContain(fix);
});

it("names the registration that would fit, letter by letter", () => {
  expect(refusal("invalid-publisher").fix).toContain(
    "owner octo, repository widget, workflow release.yml, environment release",
  );
  const { environment: _, ...bare } = exampleClaims();
  const error = mintRefusal(mintErrorIn(body("invalid-publisher")), 422, bare);
  expect(error.fix).toContain("workflow release.yml, no environment");
});

it("tells a called workflow that no registration helps", () => {
  const job_workflow_ref = "org/tools/.github/workflows/release.yml@refs/tags/v1";
  const error = refusal("invalid-publisher", { job_workflow_ref });
  expect(error.message).toContain(`the job is written in ${job_workflow_ref}`);
  expect(error.fix).toContain("action-templates/release-pypi.yml");
});

it("tells a run of pull_request_target what PyPI has against it", () => {
  expect(refusal("invalid-token", { event_name: "pull_request_target" }).fix).toContain(
    "PyPI accepts nothing from pull_request_target",
  );
});

it("says so where there is no code to read", () => {
  expect(mintErrorIn(Buffer.from("<html>"))).toBeUndefined();
  expect(mintErrorIn(Buffer.from('{"errors":[]}'))).toBeUndefined();
  expect(mintRefusal(undefined, 403, exampleClaims()).message).toBe(
    "PyPI gave no upload token (403): the reason is not known",
  );
});
