import { type Fact, known } from "../../../domain/failure/fact.ts";
import { GuardError } from "../../../domain/failure/guard-error.ts";
import { versionState } from "../../../domain/registry/packument.ts";
import type { NpmFacts } from "../../../domain/release/release-facts.ts";
import type { Accepted } from "../../../ports/registry.ts";
import type { Work } from "../work.ts";

const conflict = (says: string, fix: string): GuardError =>
  new GuardError("conflict", { says, fix });

/** What waits for approval under our version; other bytes end the run. A trusted publisher may not look. */
export async function stagedAtNpm(
  { ports, npmToken }: Work,
  { target }: NpmFacts,
): Promise<Fact<Accepted | undefined>> {
  if (npmToken === "") return known(undefined);
  const waiting = await ports.registry.staged(target.name, npmToken);
  if (!waiting.known) return waiting;
  const found = waiting.value.find(({ version }) => version === target.version);
  if (found === undefined) return known(undefined);
  const digest = await ports.registry.stagedDigest(found.stageId, npmToken);
  if (!digest.known) return digest;
  if (digest.value === target.file.sha512)
    return known({ state: "staged", stageId: found.stageId });
  throw conflict(
    `${target.id} waits at npm for approval with other bytes than the sealed ones`,
    `Find out who staged it. Reject it with \`npm stage reject ${found.stageId}\`, and run the job again.`,
  );
}

/** What npm has of the version now, live or waiting; other bytes end the run. */
export async function lookAtNpm(work: Work, facts: NpmFacts): Promise<Fact<Accepted | undefined>> {
  const { target } = facts;
  const packument = await work.ports.registry.packument(target.name);
  if (!packument.known) return packument;
  const state = versionState(packument.value, target.version, target.file.sha512);
  if (state === "equal") return known({ state: "live" });
  if (state === "absent")
    return target.mode === "stage" ? stagedAtNpm(work, facts) : known(undefined);
  if (state === "unpublished")
    throw conflict(
      `${target.id} was published and removed while this run was going on; npm never gives a version out again`,
      "Find out who did. Raise the version, seal and release again.",
    );
  throw conflict(
    `${target.id} appeared on npm with other bytes than the sealed ones`,
    "Find out who published it: this run did not. Deprecate that version if it is not yours, and release a higher one.",
  );
}
