import { randomUUID } from "node:crypto";
import { Double } from "../../src/rehearsal/double/double.ts";
import { FaultPlan } from "../../src/rehearsal/double/fault.ts";
import type { JobClaims } from "../../src/rehearsal/oidc/claims.ts";
import { OidcIssuer } from "../../src/rehearsal/oidc/issuer.ts";
import { sigstoreDouble } from "../../src/rehearsal/sigstore/sigstore-double.ts";
import { jobClaims } from "./job-claims.ts";

/** An issuer and a Sigstore on loopback, and one job that may ask for ID tokens. */
export async function sigstoreRehearsal(changes: Partial<JobClaims> = {}) {
  const faults = new FaultPlan();
  const double = new Double(faults);
  const clock = { now: () => Date.now() };
  const issuer = new OidcIssuer(() => double.origin);
  const sigstore = sigstoreDouble({ idTokens: issuer, clock });
  double.add([...issuer.routes(), ...sigstore.routes]);
  const origin = await double.start();
  const requestToken = randomUUID();
  issuer.registerJob(requestToken, jobClaims(changes));
  return {
    origin,
    double,
    faults,
    issuer,
    sigstore,
    requestToken,
    idToken: (audience: string) => issuer.issue(requestToken, audience),
    stop: () => double.stop(),
  };
}

export type SigstoreRehearsal = Awaited<ReturnType<typeof sigstoreRehearsal>>;
