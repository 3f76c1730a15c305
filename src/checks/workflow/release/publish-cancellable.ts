import type { Fix, Remark } from "../../../domain/finding/finding.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Concurrency } from "../../../domain/workflow/model.ts";
import {
  type PublishJob,
  publishJobsOf,
} from "../../../domain/workflow/publish/job/publish-job.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const isOn = (value: Text | undefined): value is Text =>
  /^(?:true|\$\{\{\s*true\s*\}\})$/.test(value?.text.trim() ?? "");

function remark(
  concurrency: Concurrency | undefined,
  { job, chief }: PublishJob,
): Remark | undefined {
  const value = concurrency?.cancelInProgress;
  if (!isOn(value)) return undefined;
  const fix: Fix = {
    title: "Let a publication that has begun finish",
    safe: true,
    edits: [replace(value.place, "false")],
  };
  return {
    at: value.place,
    related: [chief.place],
    message: `the next run cuts off \`${job.id}\` while \`${chief.what}\` is on its way`,
    fixes: [fix],
  };
}

export default defineCheck({
  id: "publish-cancellable",
  title: "A publication can be cut off",
  severity: "low",
  why: "A publication that is cancelled half way leaves a tag without a package, three packages of five, or a release without its files, and registries take no version twice.",
  fix: "Set `cancel-in-progress: false` for the workflow or job that publishes; keep cancelling for tests in a workflow of their own.",
  onlyWith: ["cancel-in-progress"],

  *workflow(workflow) {
    const publishers = publishJobsOf(workflow);
    const [first] = publishers;
    if (first === undefined) return;
    const whole = remark(workflow.concurrency, first);
    if (whole) yield whole;
    for (const publish of publishers) {
      const own = remark(publish.job.concurrency, publish);
      if (own) yield own;
    }
  },

  examples: {
    bad: [
      {
        title: "for the whole workflow, as tests do it",
        yaml: `
          on: { push: { branches: [main] } }
          concurrency:
            group: \${{ github.workflow }}-\${{ github.ref }}
            cancel-in-progress: true
            #                   ^^^^ low: the next run cuts off \`release\` while \`semantic-release\` is on its way
          jobs:
            release:
              runs-on: ubuntu-latest
              steps: [{ run: npx semantic-release }]
        `,
      },
      {
        title: "for the job",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              concurrency: { group: publish, cancel-in-progress: true }
              #                                                  ^^^^ low: the next run cuts off \`publish\`
              runs-on: ubuntu-latest
              steps: [{ run: cargo publish }]
        `,
      },
      {
        title: "as an expression that is always true",
        yaml: `
          on: { push: { branches: [main] } }
          concurrency:
            group: images
            cancel-in-progress: "\${{ true }}"
            #                    ^^^^^^^^^^^ low: while \`docker push\` is on its way
          jobs:
            image:
              runs-on: ubuntu-latest
              steps: [{ run: docker push org/app }]
        `,
      },
    ],
    good: [
      {
        title: "a publication is left to finish",
        yaml: `
          on: { push: { branches: [main] } }
          concurrency: { group: release, cancel-in-progress: false }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps: [{ run: npx semantic-release }]
        `,
      },
      {
        title: "only pull requests are cut off",
        yaml: `
          on: [push, pull_request]
          concurrency:
            group: ci-\${{ github.ref }}
            cancel-in-progress: \${{ github.event_name == 'pull_request' }}
          jobs:
            image:
              if: github.event_name == 'push'
              runs-on: ubuntu-latest
              steps: [{ run: docker push org/app }]
        `,
      },
      {
        title: "tests are cut off, nothing is published",
        yaml: `
          on: push
          concurrency: { group: ci, cancel-in-progress: true }
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: npm test }]
        `,
      },
    ],
  },
});
