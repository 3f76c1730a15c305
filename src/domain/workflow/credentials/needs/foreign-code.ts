import type { Place } from "../../../finding/place.ts";
import type { Job, Step } from "../../model.ts";
import { actionOf } from "../../publish/action-rules.ts";
import { isUnknown } from "./needs.ts";
import { isOpaque } from "./opaque-script.ts";
import { needsOfAction } from "./needs-of-action.ts";

/** Code of other people that runs in a job, and where it is started. */
export interface ForeignCode {
  /** In words: `npm ci`, with the packages' scripts. */
  readonly what: string;
  readonly place: Place;
}

/** Commands that run what packages bring along, or the tests of a tree full of them. */
const RUNS =
  /(?<![\w./-])(?:npm (?:ci|install|i)\b|pnpm (?:install|i)\b|yarn(?: install)?(?=\s*(?:$|[;&|]|--))|bun (?:install|i)\b|(?:npm|pnpm|yarn|bun) (?:run )?test\b|pip3? install\b|python3? -m pip install\b|poetry install\b|uv sync\b|pytest\b|tox\b|bundle install\b|composer install\b|cargo (?:build|test)\b|(?:\.\/)?gradlew? [^\n]{0,300}(?:build|test)\b|(?:\.\/)?mvnw? [^\n]{0,300}(?:package|verify|test|install)\b)[^\n;&|]*/m;
const WITHOUT_SCRIPTS = /--ignore-scripts|--only-binary[ =]:all:/;

/** Whether a script runs what others wrote: packages it installs, or something that stands elsewhere. */
export const runsForeignCode = (script: string): boolean => RUNS.test(script) || isOpaque(script);

function fromScript({ run }: Step): ForeignCode | undefined {
  if (run === undefined) return undefined;
  const found = RUNS.exec(run.text);
  if (found === null || WITHOUT_SCRIPTS.test(run.text)) return undefined;
  const what = found[0].trim();
  return { what: `\`${what}\``, place: run.at(found.index, found.index + what.length) };
}

const COMMIT = /@[0-9a-f]{40}$/;
const TRUSTED = /^(?:actions|github)\//;

/** An action of somebody else that can change overnight and was not brought for the token's sake. */
function fromAction(step: Step): ForeignCode | undefined {
  const { uses } = step;
  const name = uses?.text.trim() ?? "";
  if (uses === undefined || COMMIT.test(name) || /^(?:\.|\$)\/|^docker:/.test(name))
    return undefined;
  // One that many use, and whose doings are written down, is the matter of `unpinned-uses` alone.
  if (TRUSTED.test(actionOf(name)) || !isUnknown(needsOfAction(step), "*")) return undefined;
  return { what: `\`${name}\`, which can change overnight,`, place: uses.place };
}

/** Other people's code in a job, in order. */
export const foreignCodeIn = ({ steps }: Job): readonly ForeignCode[] =>
  steps.flatMap((step) => fromScript(step) ?? fromAction(step) ?? []);
