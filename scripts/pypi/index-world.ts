import { randomUUID } from "node:crypto";
import { Double } from "../../src/rehearsal/double/double.ts";
import { FaultPlan } from "../../src/rehearsal/double/fault.ts";
import { OidcIssuer } from "../../src/rehearsal/oidc/issuer.ts";
import { pypiDouble } from "../../src/rehearsal/pypi/pypi-double.ts";
import { sigstoreDouble } from "../../src/rehearsal/sigstore/sigstore-double.ts";

export const PUBLISHER = {
  repository: "octo/widget",
  workflow: "release.yml",
  environment: "release",
};
const WORKFLOW = "octo/widget/.github/workflows/release.yml@refs/heads/main";

/** A Python index on loopback, and the Sigstore and issuer that it believes. `named` is the issuer that its tokens carry, where that is not its address. */
export async function indexWorld(named?: string) {
  const faults = new FaultPlan();
  const double = new Double(faults);
  const clock = { now: () => Date.now() };
  const issuer = new OidcIssuer(() => named ?? double.origin);
  const sigstore = sigstoreDouble({ idTokens: issuer, clock });
  const pypi = pypiDouble({ idTokens: issuer, clock, sigstore });
  double.add([...issuer.routes(), ...sigstore.routes, ...pypi.routes]);
  const origin = await double.start();
  const requestToken = randomUUID();
  issuer.registerJob(requestToken, {
    repository: "octo/widget",
    repository_id: "4242",
    repository_owner: "octo",
    repository_owner_id: "42",
    repository_visibility: "public",
    ref: "refs/heads/main",
    ref_type: "branch",
    sha: "a".repeat(40),
    workflow: "release",
    workflow_ref: WORKFLOW,
    workflow_sha: "a".repeat(40),
    job_workflow_ref: WORKFLOW,
    job_workflow_sha: "a".repeat(40),
    event_name: "workflow_dispatch",
    run_id: "1001",
    run_number: "7",
    run_attempt: "1",
    actor: "mona",
    actor_id: "1",
    environment: "release",
    runner_environment: "github-hosted",
    check_run_id: "555",
  });
  return {
    origin,
    pypi,
    double,
    idToken: (audience: string) => issuer.issue(requestToken, audience),
    issuer: issuer.issuer,
    trustedRoot: () => sigstore.trustedRoot(),
    stop: () => double.stop(),
  };
}
