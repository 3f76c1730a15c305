import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import type { Trial } from "../../domain/trust/trust-subject.ts";
import type { TrustTarget } from "../../domain/trust/trust-target.ts";
import { isPython } from "../../domain/trust/trust-target.ts";
import type { IdTokens } from "../../ports/id-tokens.ts";
import type { Registry } from "../../ports/registry.ts";
import type { TrustTrials } from "../../ports/trust-trials.ts";
import { type PythonMint, tryPythonMint } from "./python-mint.ts";

async function tryNpm(registry: Registry, name: string, ids: IdTokens): Promise<Fact<Trial>> {
  const outcome = await registry.exchange(name, await ids.token(registry.audience));
  if (outcome.kind === "done") return known({ trusted: true, says: "" });
  if (outcome.kind === "refused") return known({ trusted: false, says: outcome.error.message });
  return unknown(
    `an answer of npm about a token for ${name}${outcome.kind === "exists" ? "" : ` (${outcome.says})`}`,
  );
}

export interface TrialRegistries {
  readonly npm: Registry;
  /** Undefined where there is no such index, as in a rehearsal without one. */
  readonly python: (target: TrustTarget) => PythonMint | undefined;
}

/** Asks the real registries; a token that comes is dropped, and expires in minutes. */
export const registryTrials = ({ npm, python }: TrialRegistries): TrustTrials => ({
  async ask(target, ids) {
    if (!target.name.known) return target.name;
    if (target.registry === "npm") return tryNpm(npm, target.name.value, ids);
    if (!isPython(target)) return unknown("a registry that gives tokens");
    const mint = python(target);
    return mint ? tryPythonMint(mint, target.name.value, ids) : unknown("an index to ask");
  },
});
