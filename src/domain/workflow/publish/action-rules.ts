import { perText } from "../../text/per-text.ts";
import type { Step } from "../model.ts";
import type { Text } from "../text.ts";
import { isNoUsersAddress } from "./detect/is-rehearsal.ts";
import { alwaysPublishes } from "./detect/publishing-actions.ts";
import type { Channel } from "./sink.ts";

/** An action that publishes where one of its inputs says so. */
interface ActionRule {
  readonly channel: Channel;
  /** The input that turns publishing on. */
  readonly when?: string;
  readonly unless?: (step: Step) => boolean;
  /** Asked where `when` is absent. */
  readonly publishes?: (step: Step) => boolean;
}

const given = (step: Step, name: string): string => step.with.get(name)?.text ?? "";

const inputSays =
  (name: string, pattern: RegExp) =>
  (step: Step): boolean =>
    pattern.test(given(step, name));

const GRADLE: ActionRule = {
  channel: "Maven",
  publishes: inputSays("arguments", /(?:^|[\s:])publish(?!ToMavenLocal)/),
};
const MATURIN: ActionRule = {
  channel: "PyPI",
  publishes: inputSays("command", /^(?:upload|publish)$/),
};
/** Its first version pushed unless it was told not to. */
const pushesByDefault = ({ uses }: Step): boolean => /@v1(?:\.|$)/.test(uses?.text.trim() ?? "");
const REGISTRY_OUTPUT = /type=registry|push=true/;

const IMAGE: ActionRule = {
  channel: "a container registry",
  when: "push",
  unless: staysHere,
  publishes: (step) => REGISTRY_OUTPUT.test(given(step, "outputs")) || pushesByDefault(step),
};
const BAKE: ActionRule = {
  channel: "a container registry",
  when: "push",
  publishes: inputSays("set", REGISTRY_OUTPUT),
};
const RELEASE_PLZ: ActionRule = {
  channel: "crates-io",
  publishes: (step) => given(step, "command") !== "release-pr",
};

function goreleaserPublishes(step: Step): boolean {
  const args = given(step, "args");
  const isRelease = /\b(?:release|publish)\b/.test(args) || /^-?-?(?:clean|rm-dist)/.test(args);
  return isRelease && !/--snapshot|--skip[= -]publish|--skip=[\w,]*publish/.test(args);
}

const RULES: ReadonlyMap<string, ActionRule> = new Map<string, ActionRule>([
  ["changesets/action", { channel: "npm", when: "publish" }],
  ["messense/maturin-action", MATURIN],
  ["pyo3/maturin-action", MATURIN],
  ["release-plz/action", RELEASE_PLZ],
  ["marcoieni/release-plz-action", RELEASE_PLZ],
  ["actions-rs/cargo", { channel: "crates-io", publishes: inputSays("command", /^publish$/) }],
  ["gradle/gradle-build-action", GRADLE],
  ["burrunan/gradle-cache-action", GRADLE],
  ["eskatos/gradle-command-action", GRADLE],
  [
    "lannonbr/vsce-action",
    { channel: "an extension marketplace", publishes: inputSays("args", /publish/) },
  ],
  [
    "kewisch/action-web-ext",
    { channel: "an extension marketplace", publishes: inputSays("cmd", /sign/) },
  ],
  ["docker/build-push-action", IMAGE],
  ["depot/build-push-action", IMAGE],
  ["docker/bake-action", BAKE],
  ["depot/bake-action", BAKE],
  ["release-drafter/release-drafter", { channel: "a GitHub release", when: "publish" }],
  [
    "tauri-apps/tauri-action",
    {
      channel: "a GitHub release",
      publishes: (step) => given(step, "tagName") !== "" || given(step, "releaseId") !== "",
    },
  ],
  ["samuelmeuli/action-electron-builder", { channel: "a GitHub release", when: "release" }],
  ["goreleaser/goreleaser-action", { channel: "a GitHub release", publishes: goreleaserPublishes }],
]);

/** `owner/name` of an action, in lower case. */
export const actionOf = perText((uses) => (uses.trim().split("@")[0] ?? "").toLowerCase());

export interface PublishingAction {
  readonly channel: Channel;
  readonly when?: Text;
}

const OFF = new Set(["false", ""]);
const REHEARSAL_INPUTS = ["dry-run", "dry_run", "dryRun"];

const ADDRESS_INPUTS = ["repository-url", "repository_url", "registry"];

const isRehearsal = (step: Step): boolean =>
  REHEARSAL_INPUTS.some((name) => given(step, name).trim() === "true") ||
  ADDRESS_INPUTS.some((name) => isNoUsersAddress(given(step, name)));

/** Every image goes to a registry beside the job. */
function staysHere(step: Step): boolean {
  const tags = given(step, "tags")
    .split(/[\s,]+/)
    .filter(Boolean);
  return tags.length > 0 && tags.every(isNoUsersAddress);
}

function byRule(step: Step, rule: ActionRule): PublishingAction | undefined {
  const { channel, when, publishes, unless } = rule;
  if (unless?.(step)) return undefined;
  const input = when === undefined ? undefined : step.with.get(when);
  if (input && !OFF.has(input.text.trim())) return { channel, when: input };
  return input === undefined && publishes?.(step) ? { channel } : undefined;
}

/** Where a step's action publishes to; nothing where it does not. */
export function publishingAction(step: Step): PublishingAction | undefined {
  if (step.uses === undefined) return undefined;
  const action = actionOf(step.uses.text);
  const rule = RULES.get(action);
  if (rule) return byRule(step, rule);
  const channel = alwaysPublishes(action);
  return channel && !isRehearsal(step) ? { channel } : undefined;
}
