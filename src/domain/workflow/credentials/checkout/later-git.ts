import type { Step } from "../../model.ts";
import { actionOf } from "../../publish/action-rules.ts";
import { isOpaque } from "../needs/opaque-script.ts";
import { needsOfAction } from "../needs/needs-of-action.ts";
import { isUnknown, neededAccess } from "../needs/needs.ts";

const TALKS =
  /\bgit\s+(?:-\S+\s+(?:[^-\s]\S*\s+)?){0,5}(?:push|fetch|pull|clone|submodule|lfs|ls-remote|remote\s+update)\b|\bgh\s+(?:pr\s+checkout|repo)\b/;
const LOCAL_GIT = /^[ \t]*git\s.*$/gm;

/** Actions that push with what the checkout left. */
const PUSHERS =
  /^(?:stefanzweifel\/git-auto-commit-action|endbug\/add-and-commit|ad-m\/github-push-action|changesets\/action|googleapis\/release-please-action|tj-actions\/changed-files)$/;

/** Whether a step speaks to the repository's server with the credentials that a checkout left behind. */
type Later = "yes" | "no" | "unknown";

const MAY_TALK = /push|fetch|pull|clone|submodule|lfs|ls-remote|remote|checkout|repo/;

const talks = ({ run, uses }: Step): boolean =>
  run ? MAY_TALK.test(run.text) && TALKS.test(run.text) : PUSHERS.test(actionOf(uses?.text ?? ""));

const steps = new WeakMap<Step, Later>();

function ofStep(step: Step): Later {
  const known = steps.get(step) ?? judge(step);
  steps.set(step, known);
  return known;
}

function judge(step: Step): Later {
  if (talks(step)) return "yes";
  const { run } = step;
  if (run) {
    const rest = run.text.includes("git") ? run.text.replaceAll(LOCAL_GIT, "") : run.text;
    return isOpaque(rest) ? "unknown" : "no";
  }
  const needs = needsOfAction(step);
  if (isUnknown(needs, "contents")) return "unknown";
  return neededAccess(needs, "contents") === "write" ? "unknown" : "no";
}

/** Whether any of these steps surely speaks to the server. */
export const talksLater = (later: readonly Step[]): boolean => later.some(talks);

/** Whether any of these steps needs the credentials that a checkout leaves behind. */
export function usesGitLater(later: readonly Step[]): Later {
  const all = later.map(ofStep);
  if (all.includes("yes")) return "yes";
  return all.includes("unknown") ? "unknown" : "no";
}
