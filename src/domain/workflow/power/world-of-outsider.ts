import { type Guess, OWN, UNKNOWN, value, type World } from "../expression/evaluate.ts";
import type { Trigger } from "../model.ts";
import { isInsiderActivity } from "./triggers.ts";

/** A bot's name is no defence: whoever makes the bot act last has its name on the run. */
const SOMEBODY: Guess = { kind: "stranger", never: (text) => !text.includes("[bot]") };

/** Whoever wrote a pull request, an issue or a comment is its author for good. */
const STRANGER: Guess = { kind: "stranger", never: () => true };

/** One merged commit makes a contributor; members, owners and collaborators were let in by somebody. */
const ASSOCIATION: Guess = {
  kind: "stranger",
  never: (text) => !/none|contributor|first_time|mannequin/i.test(text),
};

/** Events that nobody without write access can cause; an outsider's run has another. */
const INSIDER_EVENTS = new Set([
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "release",
]);
const PARENT_EVENT: Guess = { kind: "stranger", never: (text) => INSIDER_EVENTS.has(text) };

/** Who caused the event: never what a condition wants when that somebody is an outsider. */
const IDENTITIES = new Set([
  "github.actor",
  "github.actor_id",
  "github.triggering_actor",
  "github.event.sender.login",
  "github.event.sender.id",
  "github.event.workflow_run.actor.login",
]);

/** Whose the thing is that the event speaks of. */
const AUTHORS = new Set([
  "github.event.pull_request.user.login",
  "github.event.pull_request.user.id",
  "github.event.comment.user.login",
  "github.event.comment.user.id",
  "github.event.issue.user.login",
  "github.event.issue.user.id",
  "github.event.pull_request.head.repo.full_name",
  "github.event.pull_request.head.repo.id",
  "github.event.pull_request.head.repo.owner.login",
  "github.event.pull_request.head.user.login",
  "github.event.workflow_run.head_repository.full_name",
  "github.event.workflow_run.head_repository.id",
  "github.event.workflow_run.head_repository.owner.login",
]);

/** Activities that take a right to triage are never an outsider's. */
const ACTIVITY: Guess = { kind: "stranger", never: isInsiderActivity };

const ON_PULL_REQUEST: Readonly<Record<string, Guess>> = {
  "github.ref": value("refs/pull/1/merge"),
  "github.ref_name": value("1/merge"),
  "github.ref_type": value("branch"),
};
const ON_BRANCH: Readonly<Record<string, Guess>> = {
  "github.ref": { kind: "begins", text: "refs/heads/" },
  "github.ref_type": value("branch"),
};

function ofEvent(trigger: Trigger, path: string): Guess | undefined {
  if (path === "github.event_name") return value(trigger.name);
  const isFromFork =
    trigger.name.startsWith("pull_request") && trigger.name !== "pull_request_target";
  const found = (isFromFork ? ON_PULL_REQUEST : ON_BRANCH)[path];
  if (found) return found;
  if (path === "github.event.action") {
    const [only, ...more] = trigger.filters.get("types") ?? [];
    return only && more.length === 0 ? value(only.text) : ACTIVITY;
  }
  return undefined;
}

/** Which part of the event each trigger has; what it lacks is empty. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ["pull_request", /^pull_request/],
  ["issue", /^issue/],
  ["comment", /comment$/],
  ["discussion", /^discussion/],
  ["workflow_run", /^workflow_run$/],
  ["release", /^release$/],
  ["inputs", /^workflow_dispatch$/],
  ["review", /^pull_request_review$/],
  ["head_commit", /^push$/],
  ["label", /^(?:pull_request|issue|discussion|label)/],
];

/** Whether the trigger's event has the part of `github.event` that the path begins with; true for parts nobody listed. */
export function hasEventPart(trigger: Trigger, path: readonly string[]): boolean {
  if (path[0] !== "github" || path[1] !== "event") return true;
  const known = PARTS.find(([part]) => part === path[2]);
  if (trigger.name === "workflow_call") return true;
  return known === undefined || known[1].test(trigger.name);
}

/** On a comment, the association of the issue is its author's, not that of whoever comments. */
function associationOn(trigger: Trigger, path: readonly string[]): Guess {
  if (!hasEventPart(trigger, path)) return value(null);
  return trigger.name === "issue_comment" && path[2] === "issue" ? UNKNOWN : ASSOCIATION;
}

/** A stranger comments on whatever a maintainer wrote. */
const isOwnersAuthor = ({ name }: Trigger, path: string): boolean =>
  path.startsWith("github.event.issue.user") && name === "issue_comment";

function ofPerson(trigger: Trigger, path: string): Guess | undefined {
  if (path.endsWith(".author_association")) return associationOn(trigger, path.split("."));
  if (IDENTITIES.has(path)) return SOMEBODY;
  if (!AUTHORS.has(path)) return undefined;
  return isOwnersAuthor(trigger, path) ? UNKNOWN : STRANGER;
}

function ofPart(trigger: Trigger, path: readonly string[]): Guess | undefined {
  if (!hasEventPart(trigger, path)) return value(null);
  // Only who may triage sets or takes away the label that an event then speaks of.
  if (path[1] === "event" && path[2] === "label") return value(null);
  if (path.slice(-3).join(".") === "head.repo.fork") return value(true);
  // Merging takes a maintainer, so whatever runs on a merged pull request was let in by one.
  return path.join(".") === "github.event.pull_request.merged" ? value(false) : undefined;
}

/**
 * What conditions see when somebody without any right starts the workflow. It is the adversary's
 * view: a condition that is false here keeps outsiders out.
 */
export function worldOfOutsider(trigger: Trigger): World {
  return (path) => {
    const whole = path.join(".");
    const known = ofEvent(trigger, whole) ?? ofPerson(trigger, whole) ?? ofPart(trigger, path);
    if (known) return known;
    if (whole === "github.event.workflow_run.event") return PARENT_EVENT;
    return whole.startsWith("github.repository") || path[0] === "vars" ? OWN : UNKNOWN;
  };
}
