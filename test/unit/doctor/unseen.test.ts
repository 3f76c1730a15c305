import { describe, expect, it } from "vitest";
import { GuardError } from "../../../src/domain/failure/guard-error.ts";
import { known } from "../../../src/domain/failure/fact.ts";
import type { TrustTarget } from "../../../src/domain/trust/trust-target.ts";
import { askDoctor, NPM_ONLY, RELEASE_YML } from "../../support/doctor-world.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";
import { jobClaims } from "../../support/job-claims.ts";
import { RUN } from "../../support/verify-world.ts";

const POLICY = ".github/release-guard.yml";
const WORKFLOWS = ".github/workflows";
const own = "octo/widget/.github/workflows/release.yml@refs/heads/main";

/** A token that says who the job is; nobody checks its signature here. */
const claims = jobClaims({ environment: "release", job_workflow_ref: own });
const payload = Buffer.from(JSON.stringify(claims)).toString("base64url");
const inJob = {
  run: RUN,
  ids: { token: async () => `e30.${payload}.e30` },
  trials: {
    ask: async ({ name }: TrustTarget) => (name.known ? known({ trusted: true, says: "" }) : name),
  },
};

const manifest = (fields: object): Record<string, string> => ({
  "package.json": JSON.stringify({ name: "@octo/root", repository: "octo/widget", ...fields }),
});

describe("the name of what is published", () => {
  it.for([
    ["is private", { private: true }],
    ["has workspaces", { workspaces: ["packages/*"] }],
  ] as const)("is not that of a root package.json that %s", async ([reason, fields]) => {
    const { verdicts, needs, report } = await askDoctor(manifest(fields), inJob);
    expect(report.outcome).toBe("refused");
    expect(verdicts.get("untrusted-publisher")).toBe("could-not-check");
    expect(needs).toContain(
      `\`package\` in the policy's npm targets, one for each published package: the package.json at the root ${reason}`,
    );
  });
});

describe("a second publisher", () => {
  it("is seen beside this very job, whose own file publishes in a way that nobody can read", async () => {
    const { said } = await askDoctor(
      {
        [`${WORKFLOWS}/release.yml`]: RELEASE_YML.replace("npm publish", "./publish.sh"),
        [`${WORKFLOWS}/ci.yml`]: RELEASE_YML,
      },
      inJob,
    );
    expect(said).toContain(
      "npm:@octo/widget is published by .github/workflows/ci.yml and .github/workflows/release.yml",
    );
  });

  it("is not ruled out in a job that sees no workflow files", async () => {
    const workspace = fakeWorkspace({
      [POLICY]: NPM_ONLY,
      "package.json": JSON.stringify({ name: "@octo/widget", repository: "octo/widget" }),
    });
    const { verdicts, needs } = await askDoctor({}, { ...inJob, workspace });
    expect(verdicts.get("second-publisher")).toBe("could-not-check");
    expect(needs).toContain("a checkout with the workflow file that this job was started from");
  });

  it("is not ruled out where the folder of workflows cannot be read", async () => {
    const workspace = {
      ...fakeWorkspace({ [POLICY]: NPM_ONLY }),
      list: async () => {
        throw new GuardError("unreadable", { says: `${WORKFLOWS} cannot be read`, fix: "Look." });
      },
    };
    await expect(askDoctor({}, { ...inJob, workspace })).rejects.toThrow("cannot be read");
  });
});

describe("the repository's id that the policy pins", () => {
  const pinned = { [POLICY]: `${NPM_ONLY}repository: { id: "4242" }\n` };

  it("is not taken for right on a laptop, where nobody tells it", async () => {
    const { verdicts, needs } = await askDoctor(pinned);
    expect(verdicts.get("unmatched-repository")).toBe("could-not-check");
    expect(needs).toContain("the ID token of the job");
  });

  it("is compared in the job", async () => {
    const { verdicts } = await askDoctor(pinned, inJob);
    expect(verdicts.get("unmatched-repository")).toBe("pass");
  });
});
