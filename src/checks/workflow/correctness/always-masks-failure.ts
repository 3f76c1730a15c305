import { conditionsIn } from "../../../domain/workflow/expression/conditions-in.ts";
import { conditionOf } from "../../../domain/workflow/expression/expressions-in.ts";
import { survivesFailure } from "../../../domain/workflow/expression/constant/survives-failure.ts";
import type { Job, Step } from "../../../domain/workflow/model.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

/** What a job or one of its steps publishes. */
const published = (job: Job, step: Step | undefined): string | undefined =>
  sinksOf(job).find((sink) => step === undefined || sink.step === step)?.what;

const STATUS = /always|cancelled|failure|success/i;

export default defineCheck({
  id: "always-masks-failure",
  title: "Publishes although something before it failed",
  severity: "high",
  onlyWith: ["always", "cancelled", "failure"],
  why: "`always()` and `!cancelled()` run a step or a job after failed tests and failed checks too, so that what they refused is published.",
  fix: "Take the status function out, or ask for the results: `if: always() && needs.test.result == 'success'`.",

  *workflow(workflow) {
    for (const { text, job, step } of conditionsIn(workflow)) {
      if (!STATUS.test(text.text)) continue;
      const { expr } = conditionOf(text);
      if (expr === undefined || !survivesFailure(expr)) continue;
      if (step === undefined && job.needs.length === 0) continue;
      const what = published(job, step);
      if (what !== undefined)
        yield {
          at: text.place,
          message: `\`${what}\` runs even if ${step ? "a step before it" : "a job it needs"} failed`,
        };
    }
  },

  examples: {
    bad: [
      {
        title: "a publish after tests, whatever they said",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: npm test }]
            publish:
              needs: test
              if: always() && github.ref == 'refs/heads/main'
              #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: \`npm publish\` runs even if a job it needs failed
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "a step that publishes unless somebody stops the run",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: npm test
                - run: npm publish
                  if: \${{ !cancelled() }}
                  #   ^^^^^^^^^^^^^^^^^^^ a step before it failed
                - run: twine upload dist/*
                  if: success() || always()
                  #   ^^^^^^^^^^^^^^^^^^^^^ \`twine upload\`
        `,
      },
    ],
    good: [
      {
        title: "results that the condition asks for",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: npm test }]
            publish:
              needs: test
              if: always() && needs.test.result == 'success'
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "reports of a failure, and a publish that stops with it",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: npm test
                - run: npm publish
                  if: success() && github.ref_type == 'tag'
                - run: ./report.sh
                  if: always()
                - run: gh release upload v1 log.txt
                  if: failure()
        `,
      },
    ],
  },
});
