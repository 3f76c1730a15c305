import type { Place } from "../../../finding/place.ts";
import type { Job, Step } from "../../model.ts";
import { hasOption, type Invocation, invocationOf, plainArgs } from "../../shell/invocation.ts";
import { commandsOf } from "../../shell/script.ts";
import { actionOf } from "../action-rules.ts";

/** A step that changes what an existing tag or release stands for. */
export interface MovedName {
  readonly place: Place;
  readonly what: string;
  /** `major` moves on purpose (`v1`); `rolling` never promised to stay (`nightly`); `files` swaps the files under a name. */
  readonly kind: "version" | "major" | "rolling" | "files";
}

const MAJOR = /\bv\d+(?![\w.])|major|%%\.|cut -d\.? ?["']?\.?["']? -f ?1\b/i;
const ROLLING =
  /\b(?:latest|nightly|edge|canary|continuous|tip|dev|snapshot|preview|next|rolling|unstable|ci|main|master)\b/i;

function kindOf(words: string): MovedName["kind"] {
  if (MAJOR.test(words)) return "major";
  return ROLLING.test(words) ? "rolling" : "version";
}

const TAG_LIKE = /refs\/tags\/|^["+:]*v?\d|tag|version|major|minor/i;

/** The words of a script's lines that make tags. */
const madeIn = (script: string): readonly string[] =>
  [...script.matchAll(/\bgit tag\b([^\n;&|]*)/g)].flatMap(([, words = ""]) =>
    words.split(/\s+/).map((word) => word.replace(/^"|"$/g, "")),
  );

/** The tags a push names: those that look like one, and those that the script makes itself. */
function tagsOf(invocation: Invocation, script: string): readonly string[] {
  const [, , ...names] = plainArgs(invocation);
  return names.filter((name) => {
    const bare = name.replace(/^[+:"]+|"$/g, "");
    const made = bare !== "" && madeIn(script).includes(bare);
    return TAG_LIKE.test(name) || made;
  });
}

const FORCE = ["-f", "--force", "--force-with-lease"];
const DELETE = ["--delete", "-d"];

function ofPush(invocation: Invocation, script: string): string | undefined {
  const tags = tagsOf(invocation, script);
  const forced = hasOption(invocation, ...FORCE) || tags.some((tag) => tag.startsWith("+"));
  const deletes = hasOption(invocation, ...DELETE) || tags.some((tag) => tag.startsWith(":"));
  if (!forced && !deletes) return undefined;
  if (hasOption(invocation, "--tags")) return "every tag";
  return tags.length > 0 ? tags.join(" ") : undefined;
}

interface Moved {
  readonly names: string;
  readonly kind?: MovedName["kind"];
}

function ofRelease(invocation: Invocation): Moved | undefined {
  const [, verb, name = ""] = plainArgs(invocation);
  if (verb === "delete") return { names: name };
  const swaps = verb === "upload" && hasOption(invocation, "--clobber");
  return swaps ? { names: name, kind: "files" } : undefined;
}

function ofApi({ args }: Invocation): Moved | undefined {
  const tag = args.find((arg) => /git\/refs\/tags/.test(arg));
  return tag && args.some((arg) => /^(?:DELETE|PATCH)$/i.test(arg)) ? { names: tag } : undefined;
}

function ofInvocation(invocation: Invocation, script: string): Moved | undefined {
  const [first] = plainArgs(invocation);
  const { program } = invocation;
  if (program === "git" && first === "push") {
    const names = ofPush(invocation, script);
    return names === undefined ? undefined : { names };
  }
  if (program !== "gh") return undefined;
  if (first === "release") return ofRelease(invocation);
  return first === "api" ? ofApi(invocation) : undefined;
}

const MOVERS = /push|release delete|--clobber|refs\/tags/;
const MAY_MOVE =
  /\bpush\b[^\n]*(?:-f\b|--force|--delete|-d\b|\s[+:"]|:refs)|release delete|--clobber|refs\/tags/;

/** What actions do to a name that is there already. */
const ACTIONS: ReadonlyMap<string, MovedName["kind"]> = new Map<string, MovedName["kind"]>([
  ["actions/publish-action", "major"],
  ["haya14busa/action-update-semver", "major"],
  ["nowactions/update-majorver", "major"],
  ["vweevers/additional-tags-action", "major"],
  ["richardsimko/update-tag", "rolling"],
  ["endbug/latest-tag", "rolling"],
  ["eine/tip", "rolling"],
  ["dev-drprasad/delete-tag-and-release", "version"],
  ["cb80/delrel", "version"],
]);

const OVERWRITES: Readonly<Record<string, string>> = {
  "ncipollo/release-action": "allowUpdates",
  "svenstaro/upload-release-action": "overwrite",
  "softprops/action-gh-release": "overwrite_files",
  "rickstaa/action-create-tag": "force_push_tag",
};

function ofAction({ uses, with: inputs }: Step): MovedName[] {
  if (uses === undefined) return [];
  const action = actionOf(uses.text);
  const listed = ACTIONS.get(action);
  const { place } = uses;
  if (listed) {
    const given = inputs.list.map(({ value }) => value.text).join(" ");
    const kind = listed === "version" ? kindOf(given) : listed;
    return [{ place, what: action, kind }];
  }
  const input = OVERWRITES[action];
  const value = input && inputs.get(input);
  if (!value || value.text.trim() !== "true") return [];
  const named = kindOf(inputs.get("tag_name")?.text ?? inputs.get("tag")?.text ?? "");
  const kind = named === "rolling" ? "rolling" : "files";
  return [{ place: value.place, what: `${input}: true`, kind }];
}

function ofCommands(step: Step): MovedName[] {
  const { run } = step;
  if (run === undefined || !MOVERS.test(run.text) || !MAY_MOVE.test(run.text)) return [];
  return commandsOf(step).flatMap(({ words, from, to }): MovedName[] => {
    const invocation = invocationOf(words);
    const moved = ofInvocation(invocation, run.text);
    if (moved === undefined) return [];
    const raw = run.text.slice(from, to);
    const [first = "", second = ""] = plainArgs(invocation);
    const what = [invocation.program, first, first === "release" ? second : ""].filter(Boolean);
    return [
      {
        place: run.at(from, to),
        what: what.join(" "),
        kind: moved.kind === "files" && !ROLLING.test(moved.names) ? "files" : kindOf(raw),
      },
    ];
  });
}

const jobs = new WeakMap<Job, readonly MovedName[]>();

/** Everything a job does to tags and releases that are there already. */
export function movedNamesOf(job: Job): readonly MovedName[] {
  const known =
    jobs.get(job) ?? job.steps.flatMap((step) => [...ofAction(step), ...ofCommands(step)]);
  jobs.set(job, known);
  return known;
}
