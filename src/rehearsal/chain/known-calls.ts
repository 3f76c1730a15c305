import { GuardError } from "../../domain/failure/guard-error.ts";
import type { Fault } from "../double/fault.ts";
import { GITHUB_CALLS } from "../github/calls.ts";
import { NPM_CALLS, NPM_SPECIAL_FAULTS } from "../npm/npm-double.ts";
import { OIDC_CALLS } from "../oidc/issuer.ts";
import { PYPI_CALLS, PYPI_SPECIAL_FAULTS } from "../pypi/pypi-double.ts";
import { SIGSTORE_CALLS } from "../sigstore/sigstore-double.ts";

const prefixed = (service: string, calls: Readonly<Record<string, string>>): string[] =>
  Object.keys(calls).map((call) => `${service}:${call}`);

/** Every call of the doubles that `--fault` can name. */
const KNOWN_CALLS: readonly string[] = [
  ...prefixed("github", GITHUB_CALLS),
  ...NPM_CALLS,
  ...prefixed("oidc", OIDC_CALLS),
  ...SIGSTORE_CALLS,
  ...PYPI_CALLS,
];

const SPECIAL: Readonly<Record<string, readonly string[]>> = {
  ...NPM_SPECIAL_FAULTS,
  refused: [...NPM_SPECIAL_FAULTS.refused, ...PYPI_SPECIAL_FAULTS.refused],
  "starter-asset": ["github:upload-asset"],
  "stale-read": [
    ...NPM_SPECIAL_FAULTS["stale-read"],
    ...PYPI_SPECIAL_FAULTS["stale-read"],
    ...KNOWN_CALLS.filter((call) => /^github:(get|list|release|matching|latest)/.test(call)),
  ],
};

const refuse = (fault: Fault, says: string, fix: string): never => {
  throw new GuardError("usage", { says: `--fault ${fault.call}:${fault.kind}: ${says}`, fix });
};

/** A fault that hits nothing would make a rehearsal look better than it is. */
export function checkedFaults(faults: readonly Fault[]): readonly Fault[] {
  for (const fault of faults) {
    if (!KNOWN_CALLS.includes(fault.call))
      refuse(fault, `the doubles know no call ${fault.call}`, `Calls: ${KNOWN_CALLS.join(", ")}.`);
    const able = SPECIAL[fault.kind];
    if (able !== undefined && !able.includes(fault.call))
      refuse(fault, `${fault.call} cannot play it`, `Calls that can: ${able.join(", ")}.`);
  }
  return faults;
}
