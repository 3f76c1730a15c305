import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { Option } from "commander";
import type { Asked, ForeignWanted } from "../actions/verify-release/foreign/foreign-world.ts";
import { GuardError } from "../domain/failure/guard-error.ts";
import { type Expectation, USUAL_TRIGGERS } from "../domain/published/foreign/expectation.ts";
import { foreignSubject } from "../domain/published/foreign/foreign-subject.ts";
import { EVENTS } from "../domain/workflow/known/events.ts";
import { refuseEmpty, refuseUnasked } from "./one-question.ts";
import type { CommandOptions } from "./run-command.ts";
import { sourceOptions, sourceRulesIn } from "./source-options.ts";

/** What `verify` takes beside the flags of the action: a policy on the line for what others published. */
export const foreignOptions = (): readonly Option[] => [
  new Option(
    "--repository <owner/repo>",
    "For a subject that we did not publish: the repository it must come from. Without it nothing passes.",
  ),
  new Option(
    "--workflow <file>",
    "Workflow that must have signed: a file of the repository, or owner/repo/.github/workflows/FILE.yml@REF of a called one.",
  ),
  new Option("--ref <ref>", "Full ref it must be built from, such as refs/tags/v1.2.3."),
  new Option("--source-repository-id <id>", "Numeric id of the repository."),
  new Option("--owner-id <id>", "Numeric id of the repository's owner."),
  new Option(
    "--allow-trigger <events>",
    `Events that may have started the run, with commas between them; without it ${USUAL_TRIGGERS.join(", ")}.`,
  ),
  new Option("--runner <kind>", "Machine it may be built on; without it github-hosted.").choices([
    "github-hosted",
    "any",
  ]),
  new Option(
    "--trust-root <root>",
    "public-good, github, or the path of a trusted_root.json; without it public-good.",
  ),
  ...sourceOptions(),
  new Option(
    "--github-root <file>",
    "GitHub's own root, under which it attests immutable releases; without it that is not looked at.",
  ),
  new Option("--digest <sha256:...>", "Verify the attestations that GitHub keeps for a digest."),
  new Option("--bundle <file>", "Sigstore bundle, or one in each line, to verify --artifact with."),
  new Option("--artifact <file>", "File at hand to verify with --bundle; needs no network."),
];

const refuse = (says: string, fix: string): GuardError => new GuardError("usage", { says, fix });

const textOf = (options: CommandOptions, name: string): string | undefined => {
  const value = options[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** A path below the current folder, as the workspace wants it. */
const below = (path: string): string => relative(process.cwd(), resolve(path)).split(sep).join("/");

function digestAsked(text: string): Asked {
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(text)?.[1];
  if (sha256 !== undefined) return { of: "digest", sha256 };
  throw refuse(`--digest ${text} is no SHA-256`, "Write sha256: and 64 lower-case hex digits.");
}

function filesAsked(artifact: string | undefined, bundle: string | undefined): Asked {
  if (artifact !== undefined && bundle !== undefined)
    return { of: "files", files: { artifact: below(artifact), bundle: below(bundle) } };
  throw refuse(
    "--artifact and the bundle that proves it belong together",
    "Give --bundle FILE --artifact FILE.",
  );
}

/** What somebody else published and is asked about; undefined for a folder with a sealed bundle. */
function askedBy(options: CommandOptions): Asked | undefined {
  const [digest, artifact, given] = ["digest", "artifact", "bundle"].map((name) =>
    textOf(options, name),
  );
  if (digest !== undefined && artifact !== undefined)
    throw refuse("--digest and --artifact ask two questions", "Give one of them.");
  if (digest !== undefined && given !== undefined)
    throw refuse(
      `--digest and ${given} ask two questions`,
      "Give one of them: --digest asks only what GitHub keeps for the digest.",
    );
  if (digest !== undefined) return digestAsked(digest);
  if (artifact !== undefined) return filesAsked(artifact, given);
  if (given === undefined || existsSync(given)) return undefined;
  const subject = foreignSubject(given);
  return subject && { of: "world", subject };
}

function numbersIn(options: CommandOptions, name: string, flag: string): string | undefined {
  const text = textOf(options, name);
  if (text === undefined || /^\d+$/.test(text)) return text;
  throw refuse(`${flag} ${text} is no number`, "GitHub's API names it as `id`.");
}

const commas = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

const some = <K extends string>(name: K, value: string | undefined) =>
  // The one key is the one that the type names.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  (value === undefined ? {} : { [name]: value }) as Partial<Record<K, string>>;

/** A release that was asked for by its repository must come from there, unless the line says otherwise. */
function repositoryIn(options: CommandOptions, asked: Asked): string | undefined {
  const given = textOf(options, "repository");
  if (given !== undefined || asked.of !== "world") return given;
  return asked.subject.kind === "release" ? asked.subject.repository : undefined;
}

/** A misspelt event would only be seen by those whom it shuts out. */
function triggersIn(options: CommandOptions): readonly string[] {
  const text = textOf(options, "allowTrigger");
  if (text === undefined) return USUAL_TRIGGERS;
  const events = commas(text);
  const unknown = events.find((event) => !EVENTS.has(event));
  if (unknown === undefined && events.length > 0) return events;
  throw refuse(
    `--allow-trigger ${unknown ?? text} names no event that starts a run`,
    "Write events as workflows do, with commas between them, such as push,schedule.",
  );
}

function lineOf(options: CommandOptions, asked: Asked): Expectation {
  const source = sourceRulesIn(options, asked);
  return {
    ...some("repository", repositoryIn(options, asked)),
    ...some("workflow", textOf(options, "workflow")),
    ...some("ref", textOf(options, "ref")),
    ...some("environment", textOf(options, "environment")),
    ...some("repositoryId", numbersIn(options, "sourceRepositoryId", "--source-repository-id")),
    ...some("ownerId", numbersIn(options, "ownerId", "--owner-id")),
    triggers: triggersIn(options),
    ...(options["runner"] !== "any" && { runner: "github-hosted" as const }),
    ...(source && { source }),
  };
}

/** What `verify` is asked of somebody else's release; undefined for a sealed bundle of our own. */
export function foreignWanted(options: CommandOptions): Omit<ForeignWanted, "issuer"> | undefined {
  refuseEmpty(options);
  const asked = askedBy(options);
  refuseUnasked(options, asked === undefined);
  return asked && { asked, line: lineOf(options, asked) };
}

/** Path of GitHub's own root; empty where the line gives none. */
export function gitHubRootIn(options: CommandOptions, asked: Asked): string {
  const path = textOf(options, "githubRoot");
  if (path === undefined || (asked.of === "world" && asked.subject.kind === "release"))
    return path ?? "";
  throw refuse(
    "--github-root is for a GitHub release, and nothing else is attested under it",
    "Leave it out, or verify OWNER/REPO@TAG.",
  );
}

/** The trust root as the action's input wants it. */
export function trustRootIn(options: CommandOptions): string {
  refuseEmpty(options);
  const named = textOf(options, "trustRoot");
  const path = textOf(options, "trustedRoot");
  if (named !== undefined && path !== undefined)
    throw refuse("--trust-root and --trusted-root both name a root", "Give one of them.");
  if (named === "github")
    throw refuse(
      "GitHub's trust root is not part of release-guard",
      "Run `gh attestation trusted-root`, save the line of GitHub as trusted_root.json, and give its path as --trust-root.",
    );
  return named === undefined || named === "public-good" ? (path ?? "") : named;
}
