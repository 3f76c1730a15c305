import { known } from "../failure/fact.ts";
import type { ReleaseFacts } from "./release-facts.ts";

/** The same release before anything of it was done, so that its plan is the whole one. */
export const untouched = (facts: ReleaseFacts): ReleaseFacts => ({
  ...facts,
  npm: facts.npm.map((npm) => ({ ...npm, packument: known(undefined) })),
  pypi: facts.pypi.map((pypi) => ({ ...pypi, project: known(undefined) })),
  ...(facts.host && { host: { ...facts.host, releases: known([]), tagAt: known(undefined) } }),
  attested: known(false),
});
