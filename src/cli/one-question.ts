import { GuardError } from "../domain/failure/guard-error.ts";
import type { CommandOptions } from "./run-command.ts";

const refuse = (says: string, fix: string): GuardError => new GuardError("usage", { says, fix });

/** What only a sealed bundle of our own is held against. */
const OF_OUR_OWN = ["policy", "bundleDigest", "signerWorkflow", "attestSummary"];

/** What only somebody else's release is held against. */
const OF_OTHERS = [
  "repository",
  "workflow",
  "ref",
  "sourceRepositoryId",
  "ownerId",
  "allowTrigger",
  "runner",
  "githubRoot",
  "sourceFolder",
  "buildOutputs",
  "versionSetByRelease",
  "vex",
] as const;

/** An option as the user writes it. */
const flagOf = (name: string): string =>
  name === "bundle"
    ? "SUBJECT"
    : `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** `--ref "$REF"` with a variable that is not set would else ask for nothing, and pass. */
export function refuseEmpty(options: CommandOptions): void {
  for (const [name, value] of Object.entries(options))
    if (typeof value === "string" && value.trim() === "")
      throw refuse(
        `${flagOf(name)} is empty, so nothing would be held against it`,
        "Write its value, or leave it out. A variable that is not set looks like this.",
      );
}

/** An option that the question at hand does not look at would seem to have been asked, and have passed. */
export function refuseUnasked(options: CommandOptions, isOurs: boolean): void {
  const unasked = (isOurs ? OF_OTHERS : OF_OUR_OWN).find((name) => options[name] !== undefined);
  if (unasked === undefined) return;
  throw isOurs
    ? refuse(
        `${flagOf(unasked)} is for what others published, and a sealed bundle is not held against it`,
        "Leave it out: the bundle and the policy say what a release of our own must be.",
      )
    : refuse(
        `${flagOf(unasked)} is for a sealed bundle of our own, and nothing of it would be asked here`,
        "Say on the line what it must be: --repository, --workflow, --ref, --environment, --trust-root.",
      );
}
