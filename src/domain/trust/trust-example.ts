import { exampleClaims } from "../release/example-facts.ts";
import { known } from "../failure/fact.ts";
import { identityOfClaims, type JobIdentity } from "./job-identity.ts";
import type { TrustSubject } from "./trust-subject.ts";
import type { TrustTarget } from "./trust-target.ts";

export interface TrustChanges {
  readonly subject?: Partial<TrustSubject>;
  readonly target?: Partial<TrustTarget>;
  readonly job?: Partial<JobIdentity>;
}

/** A job that npm trusts; what the examples of the checks are changed from. */
export const trustExample = ({ subject, target, job }: TrustChanges = {}): TrustSubject => ({
  target: {
    registry: "npm",
    name: known("@octo/widget"),
    trusted: true,
    attested: true,
    ...target,
  },
  job: { ...identityOfClaims(exampleClaims()), ...job },
  environment: "release",
  packageRepository: known("https://github.com/octo/widget"),
  trial: known({ trusted: true, says: "" }),
  publishers: [".github/workflows/release.yml"],
  ...subject,
});

/** The same for a project on PyPI. */
export const pythonExample = ({ target, ...changes }: TrustChanges = {}): TrustSubject =>
  trustExample({ ...changes, target: { registry: "pypi", name: known("octo-widget"), ...target } });
