import { known } from "../failure/fact.ts";
import type { HostFacts, ReleaseFacts } from "./release-facts.ts";

const untouchedHost = ({ floating, ...host }: HostFacts): HostFacts => ({
  ...host,
  releases: known([]),
  tagAt: known(undefined),
  ...(floating && { floating: { ...floating, at: known(undefined) } }),
});

/** The same release before anything of it was done, so that its plan is the whole one. */
export const untouched = (facts: ReleaseFacts): ReleaseFacts => ({
  ...facts,
  npm: facts.npm.map((npm) => ({ ...npm, packument: known(undefined) })),
  pypi: facts.pypi.map((pypi) => ({ ...pypi, project: known(undefined) })),
  ...(facts.host && { host: untouchedHost(facts.host) }),
  attested: known(false),
});
