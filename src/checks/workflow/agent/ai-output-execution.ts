import { AGENT_WORDS, agentsOf } from "../../../domain/workflow/agent/agents-of.ts";
import { answersIn } from "../../../domain/workflow/agent/answers.ts";
import { codeOf } from "../../../domain/workflow/injection/code-inputs.ts";
import type { Job, Step } from "../../../domain/workflow/model.ts";
import { isPowerful, powerInWords, powerOf } from "../../../domain/workflow/power/power-of.ts";
import { defineCheck } from "../../define-check.ts";

const endOf = (job: Job): string => powerInWords(powerOf(job));

function* pasted(step: Step) {
  for (const { text, what } of codeOf(step)) {
    for (const { words, from, to, agent } of answersIn(text, { job: step.job, step })) {
      yield {
        at: text.at(from, to),
        related: [agent.place],
        message: `what \`${agent.what}\` answered (\`${words}\`) is pasted into ${what}, which runs with ${endOf(step.job)}`,
      };
    }
  }
}

/** The rest of a line that runs what a variable or a pipe holds. */
const RUNS = /\beval\s+|\b(?:ba|z|da)?sh\s+-c\s+|\bsource\s+<\(|\bpython3?\s+-c\s+|\bnode\s+-e\s+/;

/** `eval "$ANSWER"`, where the variable is set to what a model said. */
function* evaluated(step: Step) {
  const { run, job } = step;
  if (run === undefined || !RUNS.test(run.text)) return;
  for (const { name, value } of step.env) {
    const [answer] = answersIn(value, { job, step });
    if (answer === undefined) continue;
    const found = new RegExp(String.raw`(?:${RUNS.source})["']?\$\{?${name.text}\b`).exec(run.text);
    if (found)
      yield {
        at: run.at(found.index, found.index + found[0].length),
        related: [answer.agent.place, value.place],
        message: `runs what \`${answer.agent.what}\` answered (\`${answer.words}\`) with ${endOf(job)}`,
      };
  }
}

const PIPED = /^[^\n|]*(?:\|[^\n|&;]*)*?\|\s*(?:sudo\s+)?(?:ba|z|da)?sh\b/;
const CAUGHT = /(?:\beval|\b(?:ba|z|da)?sh\s+-c)\s+"?(?:\$\(|`)\s*$/;

/** `llm … | bash`, `eval "$(claude -p …)"`. */
function* piped(job: Job) {
  for (const { command, step, place, what } of agentsOf(job)) {
    const script = step.run?.text ?? "";
    if (command === undefined) continue;
    const isCaught = CAUGHT.test(script.slice(0, command.from));
    if (!isCaught && !PIPED.test(script.slice(command.to))) continue;
    yield { at: place, message: `what \`${what}\` answers is run as a script with ${endOf(job)}` };
  }
}

export default defineCheck({
  id: "ai-output-execution",
  title: "Runs what a language model answered",
  severity: "high",
  confidence: "high",
  onlyWith: AGENT_WORDS,
  why: "A model repeats, completes and invents; with a stranger's text before it, it answers what the stranger wanted. Pasted into a script or handed to `eval`, the answer is code with the job's rights.",
  fix: "Ask for a structured answer, hand it over in a variable, and compare it with the few values that you expect.",

  *job(job) {
    if (job.workflow.jobs.every((one) => agentsOf(one).length === 0)) return;
    const severity = isPowerful(powerOf(job)) ? ("high" as const) : ("medium" as const);
    for (const remark of piped(job)) yield { ...remark, severity };
    for (const step of job.steps) {
      for (const remark of pasted(step)) yield { ...remark, severity };
      for (const remark of evaluated(step)) yield { ...remark, severity };
    }
  },

  examples: {
    bad: [
      {
        title: "pasted into a script, in the same job and in the next",
        yaml: `
          on: issues
          jobs:
            ask:
              runs-on: ubuntu-latest
              outputs: { label: "\${{ steps.ask.outputs.response }}" }
              steps:
                - uses: actions/ai-inference@v1
                  id: ask
                  with: { prompt: Which label? }
                - run: gh issue edit 1 --add-label "\${{ steps.ask.outputs.response }}"
                #                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: is pasted into
            set:
              needs: ask
              permissions: {}
              runs-on: ubuntu-latest
              steps:
                - run: echo \${{ needs.ask.outputs.label }}
                #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: is pasted into
        `,
      },
      {
        title: "handed to a shell",
        yaml: `
          on: schedule
          jobs:
            tidy:
              runs-on: ubuntu-latest
              steps:
                - run: llm "Write a clean-up script" | bash
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: is run as a script
                - uses: openai/codex-action@v1
                  id: codex
                  with: { prompt: Which command? }
                - run: eval "$ANSWER"
                #      ^^^^^^^^^^^^^ high: runs what \`openai/codex-action\` answered
                  env: { ANSWER: "\${{ steps.codex.outputs.final-message }}" }
        `,
      },
    ],
    good: [
      {
        title: "in a variable that is only compared",
        yaml: `
          on: issues
          jobs:
            ask:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/ai-inference@v1
                  id: ask
                  with: { prompt: Bug or not? }
                - run: if [ "$ANSWER" = bug ]; then gh issue edit 1 --add-label bug; fi
                  env: { ANSWER: "\${{ steps.ask.outputs.response }}" }
        `,
      },
      {
        title: "into a file",
        yaml: `
          on: schedule
          jobs:
            notes:
              runs-on: ubuntu-latest
              steps:
                - run: llm "Summarise" > notes.md && bash publish.sh
        `,
      },
    ],
  },
});
