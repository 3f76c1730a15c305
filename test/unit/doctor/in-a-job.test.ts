import { expect, it, onTestFinished } from "vitest";
import { fetchHttp } from "../../../src/adapters/fetch-http.ts";
import { npmRegistry } from "../../../src/adapters/npm-registry.ts";
import { pypiIndex } from "../../../src/adapters/pypi/pypi-index.ts";
import { systemClock } from "../../../src/adapters/system-clock.ts";
import { registryTrials } from "../../../src/adapters/trust/registry-trials.ts";
import { GuardError } from "../../../src/domain/failure/guard-error.ts";
import type { Reply } from "../../../src/rehearsal/double/double.ts";
import { Double } from "../../../src/rehearsal/double/double.ts";
import { FaultPlan } from "../../../src/rehearsal/double/fault.ts";
import { askDoctor } from "../../support/doctor-world.ts";
import { npmRehearsal } from "../../support/npm-rehearsal.ts";
import { RUN } from "../../support/verify-world.ts";

const POLICY = ".github/release-guard.yml";
const PYPI = "version: 1\ntargets:\n  - registry: pypi\n    project: octo-widget\n";

/** A job with an ID token, npm's double, and an index that answers as told. */
async function job(index: Readonly<Record<string, Reply>> = {}) {
  const own = "octo/widget/.github/workflows/release.yml@refs/heads/main";
  const services = await npmRehearsal({ environment: "release", job_workflow_ref: own });
  const python = new Double(new FaultPlan());
  const seen: string[] = [];
  python.add(
    Object.entries(index).map(([where, reply]) => {
      const [method = "", path = ""] = where.split(" ");
      return {
        name: where,
        method,
        path,
        handle: ({ body }) => {
          seen.push(`${where} ${body.toString("utf8")}`);
          return reply;
        },
      };
    }),
  );
  const address = await python.start();
  onTestFinished(async () => {
    await python.stop();
    await services.stop();
  });
  const concealed: string[] = [];
  const given: string[] = [];
  const conceal = (secret: string) => void concealed.push(secret);
  const http = fetchHttp(["127.0.0.1"]);
  const npm = npmRegistry({
    http,
    clock: systemClock,
    url: services.registry,
    conceal,
    deadline: Date.now() + 10_000,
  });
  const ids = {
    token: async (audience: string) => {
      const token = services.idToken(audience);
      given.push(token);
      return token;
    },
  };
  const trials = registryTrials({
    npm,
    python: () =>
      pypiIndex({
        http,
        clock: systemClock,
        index: "pypi",
        url: address,
        uploadUrl: address,
        conceal,
        deadline: Date.now() + 10_000,
      }),
  });
  const ask = (files: Readonly<Record<string, string>> = {}) =>
    askDoctor(files, { trials, ids, run: RUN });
  return { ...services, ask, seen, concealed, given };
}

it("passes where npm gives the job a token, and prints neither token", async () => {
  const { npm, ask, concealed, given } = await job();
  npm.seed({ name: "@octo/widget", version: "0.9.0", tarball: Buffer.from("old") });
  npm.allowPublisher("@octo/widget", {
    repository: "octo/widget",
    workflow: "release.yml",
    environment: "release",
  });
  const { report } = await ask();
  expect(report.outcome).toBe("passed");
  expect(report.summary).toBe("Every registry would let the publishing job in (1 targets).");
  expect(given.length).toBe(2);
  expect(concealed.length).toBe(1);
  for (const token of [...given, ...concealed])
    expect(JSON.stringify(report)).not.toContain(token.slice(0, 40));
});

it("tells in full what must be registered where npm gives none", async () => {
  const { npm, ask } = await job();
  npm.seed({ name: "@octo/widget", version: "0.9.0", tarball: Buffer.from("old") });
  npm.allowPublisher("@octo/widget", { repository: "octo/widget", workflow: "ci.yml" });
  const { said, report } = await ask();
  expect(report.outcome).toBe("refused");
  expect(said).toContain("npm gives this job (run 1001, attempt 1) no token for npm:@octo/widget");
  expect(said).toContain(
    "must say, letter by letter: Publisher: GitHub Actions; Organization or user: octo; Repository: widget; Workflow filename: release.yml; Environment name: release",
  );
});

it("says that a job may not ask for ID tokens", async () => {
  const ids = {
    token: async () => {
      throw new GuardError("forbidden", { says: "no address", fix: "id-token: write" });
    },
  };
  const { said, verdicts } = await askDoctor({}, { ids, run: RUN });
  expect(said).toContain("this job (run 1001, attempt 1) publishes npm:@octo/widget but lacks");
  expect(verdicts.get("untrusted-publisher")).toBe("could-not-check");
});

it("asks an index for a token of a project that exists, and no other", async () => {
  const { ask, seen } = await job({
    "GET /simple/octo-widget/": { status: 404, json: {} },
  });
  const { needs } = await ask({ [POLICY]: PYPI });
  expect(needs).toContain("to ask for a token with a pending publisher would create it");
  expect(seen).toEqual(["GET /simple/octo-widget/ "]);
});

const INDEX = {
  "GET /simple/octo-widget/": {
    status: 200,
    json: { meta: { "api-version": "1.3" }, name: "octo-widget", versions: [], files: [] },
  },
  "GET /_/oidc/audience": { status: 200, json: { audience: "pypi" } },
} as const;

it("passes where the index gives the job a token", async () => {
  const { ask, given, concealed } = await job({
    ...INDEX,
    "POST /_/oidc/mint-token": { status: 200, json: { success: true, token: "minted-for-test" } },
  });
  const { report, verdicts } = await ask({ [POLICY]: PYPI });
  expect(verdicts.get("untrusted-publisher")).toBe("pass");
  expect(report.outcome).toBe("passed");
  expect(given.length).toBe(2);
  expect(concealed).toEqual(["minted-for-test"]);
});

it("quotes the index where it refuses", async () => {
  const { ask } = await job({
    ...INDEX,
    "POST /_/oidc/mint-token": {
      status: 422,
      json: {
        message: "Token request failed",
        errors: [{ code: "invalid-publisher", description: "valid token, but no publisher" }],
      },
    },
  });
  const { said } = await ask({ [POLICY]: PYPI });
  expect(said).toContain("422 invalid-publisher: valid token, but no publisher");
  expect(said).toContain("Workflow name: release.yml; Environment name: release");
});

it("asks nobody for an ID token that another service would take", async () => {
  const { ask, given, seen } = await job({
    ...INDEX,
    "GET /_/oidc/audience": { status: 200, json: { audience: "sigstore" } },
  });
  const { needs, verdicts } = await ask({ [POLICY]: PYPI });
  expect(verdicts.get("untrusted-publisher")).toBe("could-not-check");
  expect(needs).toContain('PyPI asks for ID tokens for "sigstore", where pypi is expected');
  expect(given.length).toBe(1);
  expect(seen.some((call) => call.startsWith("POST"))).toBe(false);
});
