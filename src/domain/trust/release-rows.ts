import { known } from "../failure/fact.ts";
import { GuardError } from "../failure/guard-error.ts";
import type { ReleaseFacts } from "../release/release-facts.ts";
import { hiddenIdentity, identityOfClaims, type JobIdentity } from "./job-identity.ts";
import { registrationAdvice } from "./registration.ts";
import type { TrustSubject } from "./trust-subject.ts";
import type { TrustTarget } from "./trust-target.ts";

const identityIn = ({ claims }: ReleaseFacts): JobIdentity =>
  claims.known ? identityOfClaims(claims.value) : hiddenIdentity("this job", claims.needs);

const pythonTargets = ({ pypi }: ReleaseFacts): readonly TrustTarget[] =>
  pypi.map(({ target }) => ({
    registry: target.index,
    name: known(target.name),
    trusted: target.trusted,
    attested: target.attest,
  }));

function targetsIn(facts: ReleaseFacts): readonly TrustTarget[] {
  const npm = facts.npm.map(({ target, oidc }): TrustTarget => ({
    registry: "npm",
    name: known(target.name),
    trusted: oidc,
    attested: target.provenance,
  }));
  const release: TrustTarget = {
    registry: "github-release",
    name: known(facts.bundle.repository.name),
    trusted: false,
    attested: true,
  };
  return [...npm, ...pythonTargets(facts), ...(facts.host ? [release] : [])];
}

/** What each target's registry would see of this very job. */
export function trustRows(facts: ReleaseFacts): readonly Pick<TrustSubject, "target" | "job">[] {
  const job = identityIn(facts);
  return targetsIn(facts).map((target) => ({ target, job }));
}

/** A registry's refusal of this job's identity, with the form that would change its mind. */
export function withRegistration(error: GuardError, facts: ReleaseFacts, name: string): GuardError {
  const row = trustRows(facts).find(
    ({ target }) => target.trusted && target.name.known && target.name.value === name,
  );
  if (row === undefined || error.code !== "forbidden") return error;
  const fix = `${registrationAdvice(row.target, row.job)} ${error.fix}`;
  return new GuardError(error.code, { says: error.message, fix, cause: error });
}
