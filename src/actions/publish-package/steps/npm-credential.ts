import { GuardError } from "../../../domain/failure/guard-error.ts";
import type { NpmTarget } from "../../../domain/release/release-targets.ts";
import { withRegistration } from "../../../domain/trust/release-rows.ts";
import type { Credential } from "../../../ports/registry.ts";
import { again, done, retry } from "../../../ports/retry.ts";
import { keepToken, type Work } from "../work.ts";

const ATTEMPTS = 4;

/** A token for one package, minted now: they live for minutes, so each upload has its own. Every attempt has a new ID token, because npm takes each only once. */
async function mint({ ports, patience, facts }: Work, name: string): Promise<string> {
  const { registry, ids, clock } = ports;
  const policy = { attempts: ATTEMPTS, deadline: patience.deadline };
  return retry(clock, policy, async () => {
    const outcome = await registry.exchange(name, await ids.token(registry.audience));
    if (outcome.kind === "done") return done(outcome.value);
    if (outcome.kind === "refused") throw withRegistration(outcome.error, facts, name);
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

/** Asks before anything is written whether npm would let this run in. */
export async function tryCredential(work: Work, { id, name }: NpmTarget): Promise<void> {
  if (work.npmToken === "") return keepToken(work, id, await mint(work, name));
  const user = await work.ports.registry.whoami(work.npmToken);
  if (user.known) return;
  throw new GuardError("forbidden", {
    says: `Publishing ${name} takes ${user.needs}`,
    fix: "Make a new granular token with write access to this package, or register a trusted publisher and leave npm-token empty.",
  });
}
