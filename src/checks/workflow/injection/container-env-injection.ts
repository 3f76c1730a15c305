import type { Answer } from "../../../domain/finding/finding.ts";
import {
  flowTo,
  lowered,
  sourceInWords,
  wayInWords,
  worstOf,
} from "../../../domain/workflow/flow/in-words.ts";
import { taintsIn } from "../../../domain/workflow/flow/taints-in.ts";
import type { Container, Job } from "../../../domain/workflow/model.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

interface Given {
  readonly text: Text;
  readonly what: string;
  /** How much less than code it is. */
  readonly steps: number;
  readonly why: string;
}

const OUTSIDE = new Set(["event", "artifact", "checkout"]);

function givenTo({ name, options, env }: Container): readonly Given[] {
  const owner = name === "container" ? "the container" : `the service \`${name}\``;
  const why = "docker reads it among its own options, where `--privileged` and `-v /:/host` stand";
  const own: Given[] = options
    ? [{ text: options, what: `the options of ${owner}`, steps: 0, why }]
    : [];
  const variables = [...env].map((setting): Given => {
    const what = `the variable \`${setting.name.text}\` of ${owner}`;
    const end =
      "it passes the command line that makes the container, and every program in there sees it";
    return { text: setting.value, what, steps: 1, why: end };
  });
  return [...own, ...variables];
}

function* inspect(job: Job, { text, what, steps, why }: Given): Generator<Answer> {
  if (!text.text.includes("${{")) return;
  const taint = worstOf(taintsIn(text, { job }).filter(({ origin }) => OUTSIDE.has(origin)));
  if (taint === undefined) return;
  const { confidence, because } = taint;
  const message = `${sourceInWords(taint)}${wayInWords(taint)} is put into ${what}; ${why}; ${because}`;
  const severity = lowered(taint.severity, steps);
  yield { message, at: text.place, flow: flowTo(taint, text.place), severity, confidence };
}

export default defineCheck({
  id: "container-env-injection",
  title: "Untrusted text sets up a container",
  severity: "high",
  onlyWith: ["container:", "services:"],
  why: "The runner turns `options` and `env` of a container into a command line of docker. Runners before 2.296.2 let a value break out of it, and options are read by docker to this day.",
  fix: "Keep event text out of `container:` and `services:`; give it to the one step that needs it, as a variable.",

  *job(job) {
    const containers = job.container ? [job.container, ...job.services] : job.services;
    for (const container of containers)
      for (const given of givenTo(container)) yield* inspect(job, given);
  },

  examples: {
    bad: [
      {
        title: "a title in the environment of the job's container",
        yaml: `
          on: pull_request_target
          permissions:
            contents: write
          jobs:
            build:
              runs-on: ubuntu-latest
              container:
                image: node:22
                env:
                  TITLE: \${{ github.event.pull_request.title }}
                  #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: the variable \`TITLE\` of the container
              steps:
                - run: npm test
        `,
      },
      {
        title: "a branch's name among the options of a service",
        yaml: `
          on: pull_request
          jobs:
            build:
              runs-on: ubuntu-latest
              services:
                db:
                  image: postgres:17
                  options: --label branch=\${{ github.head_ref }}
                  #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: the options of the service \`db\`
              steps:
                - run: npm test
        `,
      },
    ],
    good: [
      {
        title: "the title in the one step that needs it",
        yaml: `
          on: pull_request_target
          jobs:
            build:
              runs-on: ubuntu-latest
              container:
                image: node:22
                env:
                  NUMBER: \${{ github.event.pull_request.number }}
              steps:
                - run: npm test
                  env:
                    TITLE: \${{ github.event.pull_request.title }}
        `,
      },
      {
        title: "a secret for a service",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              services:
                db:
                  image: postgres:17
                  options: --health-cmd pg_isready
                  env:
                    POSTGRES_PASSWORD: \${{ secrets.DB }}
              steps:
                - run: npm test
        `,
      },
    ],
  },
});
