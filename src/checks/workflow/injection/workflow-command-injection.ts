import type { Answer, Fix } from "../../../domain/finding/finding.ts";
import type { Place } from "../../../domain/finding/place.ts";
import { flowTo, sourceInWords, wayInWords } from "../../../domain/workflow/flow/in-words.ts";
import { placeIn, scriptTrace, taintIn } from "../../../domain/workflow/flow/script-taints.ts";
import { removeKey } from "../../../domain/workflow/fix/edits.ts";
import type { Step, Workflow } from "../../../domain/workflow/model.ts";
import type { Settings } from "../../../domain/workflow/settings.ts";
import type { Mapping } from "../../../domain/workflow/yaml/node.ts";
import { defineCheck } from "../../define-check.ts";

const SWITCH = "ACTIONS_ALLOW_UNSECURE_COMMANDS";
const ON_IN_SCRIPT = new RegExp(`${SWITCH}=(?:true|1)\\b`, "i");

/** A mapping that has an `env`, which it gives to everything below it. */
interface Owner {
  readonly env: Settings;
  readonly node: Mapping | undefined;
  readonly place: Place;
}

const isOn = ({ env }: Owner): boolean => {
  const value = env.get(SWITCH);
  return value !== undefined && !/^(?:false|0|)$/i.test(value.text.trim());
};

function fixesFor({ env, node }: Owner, { file }: Workflow): readonly Fix[] {
  const block = node?.entries.find(({ key }) => key.text === "env")?.value;
  if (node === undefined || block?.kind !== "mapping") return [];
  const edit =
    env.list.length === 1 ? removeKey(file, node, "env") : removeKey(file, block, SWITCH);
  return edit ? [{ title: `Remove ${SWITCH}`, safe: false, edits: [edit] }] : [];
}

function* ofOwner(owner: Owner, workflow: Workflow): Generator<Answer> {
  const at = owner.node?.entries.find(({ key }) => key.text === "env")?.key.place ?? owner.place;
  const { whole } = owner.env;
  if (whole) {
    const message = `nobody can tell whether \`${whole.text}\` holds \`${SWITCH}\``;
    yield { message, at, confidence: "low", persona: "auditor" };
  }
  if (!isOn(owner)) return;
  const value = owner.env.get(SWITCH);
  yield {
    message: `\`${SWITCH}\` lets whatever is printed set variables and paths of later steps`,
    at,
    fixes: fixesFor(owner, workflow),
    ...(value && { related: [value.place] }),
  };
}

/** A script that switches it on for the steps behind it. */
function* ofScript({ run }: Step): Generator<Answer> {
  if (run?.text.includes("GITHUB_ENV") !== true) return;
  const found = ON_IN_SCRIPT.exec(run.text);
  if (found === null) return;
  const message = `\`${SWITCH}\` is switched on for the later steps, so that whatever they print sets variables and paths`;
  yield { message, at: run.at(found.index, found.index + found[0].length) };
}

/** What a script prints while printing can set variables. */
function* ofPrinted(step: Step): Generator<Answer> {
  for (const { value, ...where } of scriptTrace(step)?.printed ?? []) {
    const taint = taintIn(value, step);
    if (taint === undefined || !taint.lines) continue;
    const { severity, confidence, because } = taint;
    const at = placeIn(step, where);
    const message = `${sourceInWords(taint)}${wayInWords(taint)} is printed while \`${SWITCH}\` makes \`::set-env\` work: ${because}`;
    yield { message, at, flow: flowTo(taint, at), severity, confidence };
  }
}

/** The file names the switch, or has an \`env\` of which nobody can tell what it holds. */
const mayMatter = ({ file, env, jobs }: Workflow): boolean =>
  file.mayMention([SWITCH.toLowerCase()]) ||
  env.whole !== undefined ||
  jobs.some((job) => job.env.whole !== undefined || job.steps.some((step) => step.env.whole));

function* look(workflow: Workflow): Generator<Answer> {
  const all: Owner = { env: workflow.env, node: workflow.root, place: workflow.place };
  yield* ofOwner(all, workflow);
  for (const job of workflow.jobs) {
    if (workflow.kind === "workflow") yield* ofOwner(job, workflow);
    for (const step of job.steps) {
      yield* ofOwner(step, workflow);
      yield* ofScript(step);
      if ([all, job, step].some(isOn)) yield* ofPrinted(step);
    }
  }
}

export default defineCheck({
  id: "workflow-command-injection",
  title: "Whatever is printed can set variables",
  severity: "high",
  aliases: ["zizmor:insecure-commands"],
  onlyWith: ["env:", "env :", "actions_allow_unsecure_commands"],
  why: "`::set-env` and `::add-path` were taken out of the runner because everything that a step prints, a commit message or a test's name among it, could set `PATH` or `LD_PRELOAD`. The switch brings them back.",
  fix: `Remove \`${SWITCH}\`; write to the file behind \`GITHUB_ENV\` or \`GITHUB_PATH\` instead.`,

  workflow: (workflow) => (mayMatter(workflow) ? look(workflow) : []),

  examples: {
    bad: [
      {
        title: "switched on for a job",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              env:
              #^^ high: lets whatever is printed set variables
                ACTIONS_ALLOW_UNSECURE_COMMANDS: true
                CI: 1
              steps:
                - run: make
        `,
      },
      {
        title: "switched on by a script",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: echo ACTIONS_ALLOW_UNSECURE_COMMANDS=true >> "$GITHUB_ENV"
                #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switched on for the later steps
        `,
      },
      {
        title: "a comment printed by a step that has it on",
        yaml: `
          on: issue_comment
          permissions:
            contents: write
          jobs:
            log:
              runs-on: ubuntu-latest
              steps:
                - env:
                # ^^^ high: lets whatever is printed set variables
                    ACTIONS_ALLOW_UNSECURE_COMMANDS: "true"
                    BODY: \${{ github.event.comment.body }}
                  run: echo "$BODY"
                  #    ^^^^^^^^^^^^ critical: \`github.event.comment.body\` by way of the variable \`BODY\` is printed
        `,
      },
    ],
    good: [
      {
        title: "switched off by a script",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: echo ACTIONS_ALLOW_UNSECURE_COMMANDS=false >> "$GITHUB_ENV"
        `,
      },
      {
        title: "switched off",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: make
                  env:
                    ACTIONS_ALLOW_UNSECURE_COMMANDS: false
        `,
      },
      {
        title: "a comment printed while printing is harmless",
        yaml: `
          on: issue_comment
          jobs:
            log:
              runs-on: ubuntu-latest
              steps:
                - env:
                    BODY: \${{ github.event.comment.body }}
                  run: echo "$BODY"
        `,
      },
    ],
  },
});
