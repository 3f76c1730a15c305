import type { Place } from "../../finding/place.ts";
import type { Trigger, Workflow } from "../model.ts";

/** Who can make an event happen: anybody with an account, or only people who may write to the repository. */
export type Starter = "outsider" | "insider" | "caller";

/** Events that anybody may cause and that run with the repository's own token and secrets. */
const PRIVILEGED = new Set([
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "issues",
  "discussion",
  "discussion_comment",
  "fork",
  "watch",
  "gollum",
]);

/** Events that anybody may cause from a fork; such runs get a token that can only read, and no secrets. */
const UNPRIVILEGED = new Set([
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
]);

/** Activities of issues, discussions and pull requests that take a right to triage. */
const INSIDER_TYPES = new Set([
  "labeled",
  "unlabeled",
  "assigned",
  "unassigned",
  "milestoned",
  "demilestoned",
  "pinned",
  "unpinned",
  "locked",
  "unlocked",
  "transferred",
  "enqueued",
  "dequeued",
  "auto_merge_enabled",
  "auto_merge_disabled",
  "answered",
  "unanswered",
  "category_changed",
  "typed",
  "untyped",
]);

export const isInsiderActivity = (type: string): boolean => INSIDER_TYPES.has(type);

function needsInsider({ filters }: Trigger): boolean {
  const types = filters.get("types") ?? [];
  return types.length > 0 && types.every(({ text }) => INSIDER_TYPES.has(text));
}

export const isPrivileged = ({ name }: Trigger): boolean => PRIVILEGED.has(name);

export function starterOf(trigger: Trigger): Starter {
  if (trigger.name === "workflow_call") return "caller";
  const open = PRIVILEGED.has(trigger.name) || UNPRIVILEGED.has(trigger.name);
  return open && !needsInsider(trigger) ? "outsider" : "insider";
}

export const isCallable = ({ triggers }: Workflow): boolean =>
  triggers.some(({ name }) => name === "workflow_call");

/** Nothing but other workflows start it, so that its callers decide what it may do. */
export const isOnlyCallable = (workflow: Workflow): boolean =>
  workflow.triggers.length > 0 && workflow.triggers.every(({ name }) => name === "workflow_call");

/** Where a workflow says what starts it: the event itself on the line of `on`, or else that key. */
export function placeOfStart({ root }: Workflow, { place }: Trigger): Place {
  const key = root?.entries.find((entry) => entry.key.text === "on")?.key.place;
  return key === undefined || key.start.line === place.start.line ? place : key;
}

/** Only pull requests start it: from a fork its token can read and nothing else, whatever the settings say. */
export const isOnlyPullRequest = ({ triggers }: Workflow): boolean =>
  triggers.length > 0 && triggers.every(({ name }) => UNPRIVILEGED.has(name));
