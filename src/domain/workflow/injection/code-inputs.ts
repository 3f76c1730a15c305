import type { Step } from "../model.ts";
import { actionOf } from "../publish/action-rules.ts";
import { shellOf } from "../shell/script.ts";
import type { Text } from "../text.ts";

/** Inputs that end in a shell or an interpreter, by action (after CodeQL's models). */
const CODE_INPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["8398a7/action-slack", ["custom_payload"]],
  ["addnab/docker-run-action", ["run"]],
  ["devorbitus/yq-action-output", ["cmd"]],
  ["gautamkrishnar/blog-post-workflow", ["item_exec"]],
  [
    "imjohnbo/issue-bot",
    ["body", "linked-comments-previous-issue-text", "linked-comments-new-issue-text"],
  ],
  ["lucasbento/auto-close-issues", ["issue-close-message"]],
  ["mikefarah/yq", ["cmd"]],
  ["nick-fields/retry", ["command", "on_retry_command"]],
  ["nick-invision/retry", ["command"]],
  ["roots/issue-closer-action", ["issue-close-message", "pr-close-message"]],
  ["sergeysova/jq-action", ["cmd"]],
  ["skitionek/notify-microsoft-teams", ["overwrite"]],
  ["tibdex/backport", ["body_template", "head_template", "labels_template", "title_template"]],
]);

/** What authors call an input that is run, whatever the action. */
const RUN_NAMES = ["script", "inlineScript"];

/** A text that is run as code once its expressions are filled in. */
export interface Code {
  readonly text: Text;
  /** Where it runs, for a message. */
  readonly what: string;
}

/** Everything in a step that is run as code. */
export function codeOf(step: Step): readonly Code[] {
  const { run, uses } = step;
  if (run) return [{ text: run, what: `a ${shellOf(step).split(" ")[0] || "shell"} script` }];
  if (uses === undefined) return [];
  const action = actionOf(uses.text);
  const names = [...RUN_NAMES, ...(CODE_INPUTS.get(action) ?? [])];
  return names.flatMap((name) => {
    const text = step.with.get(name);
    return text ? [{ text, what: `the \`${name}\` that ${action} runs` }] : [];
  });
}
