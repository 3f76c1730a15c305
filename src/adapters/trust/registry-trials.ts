import { claimsOf } from "../../domain/attestation/workflow-claims.ts";
import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import type { WriteOutcome } from "../../domain/release/write-outcome.ts";
import type { Trial } from "../../domain/trust/trust-subject.ts";
import type { TrustTarget } from "../../domain/trust/trust-target.ts";
import { isPython } from "../../domain/trust/trust-target.ts";
import type { IdTokens } from "../../ports/id-tokens.ts";
import type { Registry } from "../../ports/registry.ts";
import type { PythonIndex } from "../../ports/python-index.ts";
import type { TrustTrials } from "../../ports/trust-trials.ts";

function trialOf(outcome: WriteOutcome<unknown>, what: string): Fact<Trial> {
  if (outcome.kind === "done") return known({ trusted: true, says: "" });
  if (outcome.kind === "refused") return known({ trusted: false, says: outcome.error.message });
  return unknown(`an answer of ${what}${outcome.kind === "exists" ? "" : ` (${outcome.says})`}`);
}

async function tryNpm(registry: Registry, name: string, ids: IdTokens): Promise<Fact<Trial>> {
  const outcome = await registry.exchange(name, await ids.token(registry.audience));
  return trialOf(outcome, `npm about a token for ${name}`);
}

/** A pending publisher makes its project when a token is minted, so only an existing project is tried. */
async function tryPython(index: PythonIndex, name: string, ids: IdTokens): Promise<Fact<Trial>> {
  const project = await index.project(name);
  if (!project.known) return project;
  if (project.value === undefined)
    return unknown(
      `an existing project ${name}; to ask for a token with a pending publisher would create it`,
    );
  try {
    const idToken = await ids.token(await index.audience());
    const outcome = await index.mint(idToken, claimsOf(idToken));
    return trialOf(outcome, `the index about a token for ${name}`);
  } catch (error) {
    if (error instanceof GuardError) return unknown(`an answer of the index (${error.message})`);
    throw error;
  }
}

export interface TrialRegistries {
  readonly npm: Registry;
  /** Undefined where there is no such index, as in a rehearsal without one. */
  readonly python: (target: TrustTarget) => PythonIndex | undefined;
}

/** Asks the real registries; a token that comes is dropped, and expires in minutes. */
export const registryTrials = ({ npm, python }: TrialRegistries): TrustTrials => ({
  async ask(target, ids) {
    if (!target.name.known) return target.name;
    if (target.registry === "npm") return tryNpm(npm, target.name.value, ids);
    if (!isPython(target)) return unknown("a registry that gives tokens");
    const index = python(target);
    return index ? tryPython(index, target.name.value, ids) : unknown("an index to ask");
  },
});
