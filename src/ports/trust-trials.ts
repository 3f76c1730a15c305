import type { Fact } from "../domain/failure/fact.ts";
import type { Trial } from "../domain/trust/trust-subject.ts";
import type { TrustTarget } from "../domain/trust/trust-target.ts";
import type { IdTokens } from "./id-tokens.ts";

/** Asks a registry for a token as publishing would, and throws the token away. Never writes, never throws for a refusal. */
export interface TrustTrials {
  ask(target: TrustTarget, ids: IdTokens): Promise<Fact<Trial>>;
}
