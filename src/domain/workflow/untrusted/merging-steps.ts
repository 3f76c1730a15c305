import type { Place } from "../../finding/place.ts";
import type { Job, Step } from "../model.ts";
import { actionOf } from "../publish/action-rules.ts";

/** A step that approves or merges a pull request. */
export interface Merging {
  readonly step: Step;
  readonly place: Place;
  readonly what: string;
  readonly merges: boolean;
}

const MERGES = new Set([
  "peter-evans/enable-pull-request-automerge",
  "pascalgn/automerge-action",
  "ahmadnassri/action-dependabot-auto-merge",
  "fastify/github-action-merge-dependabot",
  "reitermarkus/automerge",
  "daneden/enable-automerge-action",
  "alexwilson/enable-github-automerge-action",
  "ridedott/merge-me-action",
  "koj-co/dependabot-pr-action",
  "actions-cool/auto-merge",
]);
const APPROVES = new Set([
  "hmarr/auto-approve-action",
  "juliangruber/approve-pull-request-action",
  "cognitedata/auto-approve-dependabot-action",
  "andrewmusgrave/automatic-pull-request-review",
]);

const COMMANDS: readonly (readonly [RegExp, string, boolean])[] = [
  [/\bgh\s+pr\s+merge\b/, "gh pr merge", true],
  [/\bgh\s+pr\s+review\b[^\n]{0,300}?(?:--approve|\s-a\b)/, "gh pr review --approve", false],
  [/\bpulls\.merge\b|enablePullRequestAutoMerge|mergePullRequest/, "a merge through the API", true],
  [/createReview\b[^]{0,2000}?APPROVE|event=APPROVE/, "an approval through the API", false],
  [/\/pulls\/\S{0,200}?\/merge\b/, "a merge through the API", true],
];

/** Most scripts say none of it. */
const MAY_MERGE = /merge|approve/i;

function byAction(step: Step): Merging[] {
  const { uses } = step;
  if (uses === undefined) return [];
  const what = actionOf(uses.text);
  const merges = MERGES.has(what);
  return merges || APPROVES.has(what) ? [{ step, what, merges, place: uses.place }] : [];
}

function byScript(step: Step): Merging[] {
  const text = step.run ?? step.with.get("script");
  if (text === undefined || !MAY_MERGE.test(text.text)) return [];
  return COMMANDS.flatMap(([pattern, what, merges]): Merging[] => {
    const found = pattern.exec(text.text);
    if (found === null) return [];
    const place = text.at(found.index, found.index + found[0].length);
    return [{ step, what, merges, place }];
  }).slice(0, 1);
}

/** Every step of a job that approves or merges a pull request. */
export const mergingSteps = ({ steps }: Job): readonly Merging[] =>
  steps.flatMap((step) => [...byAction(step), ...byScript(step)]);
