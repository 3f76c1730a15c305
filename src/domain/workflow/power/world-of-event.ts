import { type Guess, UNKNOWN, value, type World } from "../expression/evaluate.ts";
import type { Trigger } from "../model.ts";
import { hasEventPart } from "./world-of-outsider.ts";

const BRANCH: Guess = { kind: "begins", text: "refs/heads/" };
const TAG: Guess = { kind: "begins", text: "refs/tags/" };

function refOfPush({ filters }: Trigger): Guess {
  const tags = filters.has("tags") || filters.has("tags-ignore");
  const branches = filters.has("branches") || filters.has("branches-ignore");
  if (tags === branches) return UNKNOWN;
  return tags ? TAG : BRANCH;
}

/** Events that run on the default branch, whatever they speak of. */
const ON_DEFAULT_BRANCH =
  /^(?:pull_request_target|workflow_run|issues|issue_comment|discussion|discussion_comment|schedule|fork|watch|gollum|repository_dispatch|label|milestone|public|delete)$/;

function refOf(trigger: Trigger): Guess {
  if (trigger.name === "push") return refOfPush(trigger);
  if (trigger.name === "release") return TAG;
  if (ON_DEFAULT_BRANCH.test(trigger.name)) return BRANCH;
  return trigger.name.startsWith("pull_request") ? { kind: "begins", text: "refs/pull/" } : UNKNOWN;
}

function typeOf(ref: Guess): Guess {
  if (ref.kind !== "begins" || ref.text === "refs/pull/") return UNKNOWN;
  return value(ref === TAG ? "tag" : "branch");
}

/**
 * What conditions see on an event, whoever caused it: a condition that is false here never lets
 * the event through. The event of a called workflow is its caller's.
 */
export function worldOfEvent(trigger: Trigger): World {
  if (trigger.name === "workflow_call") return () => UNKNOWN;
  const ref = refOf(trigger);
  const actions = trigger.filters.get("types") ?? [];
  const [only] = actions;
  return (path) => {
    const whole = path.join(".");
    if (whole === "github.event_name") return value(trigger.name);
    if (whole === "github.ref") return ref;
    if (whole === "github.ref_type") return typeOf(ref);
    if (whole === "github.event.action" && only && actions.length === 1) return value(only.text);
    return hasEventPart(trigger, path) ? UNKNOWN : value(null);
  };
}
