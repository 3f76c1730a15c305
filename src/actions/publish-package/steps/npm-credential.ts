import { GuardError } from "../../../domain/failure/guard-error.ts";
import { expectedRegistration } from "../../../domain/registry/npm-registration.ts";
import type { Credential } from "../../../ports/registry.ts";
import { again, done, retry } from "../../../ports/retry.ts";
import type { Work } from "../work.ts";

const ATTEMPTS = 4;

/** The registry's own words, with what this run claims and what would have to be registered for it. */
function explained({ facts }: Work, name: string, refusal: GuardError): GuardError {
  if (!facts.claims.known) return refusal;
  return new GuardError(refusal.code, {
    says: refusal.message,
    fix: `${refusal.fix} ${expectedRegistration(name, facts.claims.value)}`,
    cause: refusal,
  });
}

/** A token for one package, minted now: they live for minutes, so each upload gets its own. Every attempt has a new ID token, because npm takes each only once. */
async function mint(work: Work, name: string): Promise<string> {
  const { registry, ids, clock } = work.ports;
  const policy = { attempts: ATTEMPTS, deadline: work.patience.deadline };
  return retry(clock, policy, async () => {
    const outcome = await registry.exchange(name, await ids.token(registry.audience));
    if (outcome.kind === "done") return done(outcome.value);
    if (outcome.kind === "refused") throw explained(work, name, outcome.error);
    const says = outcome.kind === "exists" ? "an answer that makes no sense" : outcome.says;
    const failure = new GuardError("network", {
      says: `npm gave no token for ${name}: ${says}`,
      fix: "See npm's status page, and run the job again.",
    });
    return again(failure, outcome.kind === "exists" ? undefined : outcome.notBeforeMs);
  });
}

/** How this run proves to npm that it may publish a package. */
export async function npmCredential(work: Work, name: string): Promise<Credential> {
  if (work.npmToken !== "") return { token: work.npmToken, oidc: false };
  return { token: await mint(work, name), oidc: true };
}

/** Asks before anything is written whether npm would let this run in; the token is thrown away. */
export async function tryCredential(work: Work, name: string): Promise<void> {
  if (work.npmToken === "") return void (await mint(work, name));
  const user = await work.ports.registry.whoami(work.npmToken);
  if (user.known) return;
  throw new GuardError("forbidden", {
    says: `Publishing ${name} takes ${user.needs}`,
    fix: "Make a new granular token with write access to this package, or register a trusted publisher and leave npm-token empty.",
  });
}
