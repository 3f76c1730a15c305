import type { Job, Step } from "../../../domain/workflow/model.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { type Taint, taintsIn } from "../../../domain/workflow/flow/taints-in.ts";
import { defineCheck } from "../../define-check.ts";

/** Text of the event, and what arrived with files; a branch or a typed input takes somebody who may write. */
const WRITTEN_BY_STRANGERS = new Set<Taint["origin"]>(["event", "artifact", "checkout"]);

/** A job's own images are chosen before it has a step. */
const imagesOf = ({ container, services }: Job): readonly { what: string; image: Text }[] =>
  [...(container ? [container] : []), ...services].flatMap(({ name, image }) =>
    image?.text.includes("${{")
      ? [{ what: name === "container" ? "the job's container" : `the service \`${name}\``, image }]
      : [],
  );

function remarkOn(image: Text, what: string, stage: Job["steps"][number] | { readonly job: Job }) {
  const found = taintsIn(image, stage).find(({ origin }) => WRITTEN_BY_STRANGERS.has(origin));
  if (found === undefined) return undefined;
  return {
    at: image.place,
    related: found.trail,
    message: `\`${found.name}\` chooses the image of ${what}: ${found.because}`,
    severity:
      found.severity === "low" || found.severity === "info" ? found.severity : ("medium" as const),
    confidence: found.confidence,
  };
}

function* ofStep(step: Step) {
  const { uses } = step;
  if (uses === undefined || !/^docker:\/\/.*\$\{\{/.test(uses.text)) return;
  const remark = remarkOn(uses, "a step", step);
  if (remark) yield remark;
}

export default defineCheck({
  id: "container-or-service-from-untrusted",
  title: "A stranger chooses the image that runs",
  severity: "medium",
  onlyWith: ["image:", "container:", "docker://"],
  why: "An image is code. One whose name holds text of a pull request, an issue or another run is whatever that text's author has pushed somewhere, and it runs beside the job's token.",
  fix: "Write the image down with its digest, or choose among a fixed list in the workflow.",

  *job(job) {
    for (const { image, what } of imagesOf(job)) {
      const remark = remarkOn(image, what, { job });
      if (remark) yield remark;
    }
  },

  step: (step) => (step.uses?.text.startsWith("docker:") === true ? ofStep(step) : []),

  examples: {
    bad: [
      {
        title: "the container of a job",
        yaml: `
          on: issue_comment
          jobs:
            test:
              runs-on: ubuntu-latest
              container: \${{ github.event.comment.body }}
              #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: chooses the image of the job's container
              steps: [{ run: make }]
        `,
      },
      {
        title: "a service",
        yaml: `
          on: pull_request_target
          jobs:
            test:
              runs-on: ubuntu-latest
              services:
                db:
                  image: ghcr.io/org/db:\${{ github.head_ref }}
                  #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: the service \`db\`
              steps: [{ run: make }]
        `,
      },
    ],
    good: [
      {
        title: "from a matrix and from the repository",
        yaml: `
          on: pull_request_target
          jobs:
            test:
              strategy: { matrix: { version: [1, 2] } }
              runs-on: ubuntu-latest
              container: node:\${{ matrix.version }}
              services:
                db: { image: "ghcr.io/\${{ github.repository }}/db" }
              steps: [{ run: make }]
        `,
      },
      {
        title: "an input that whoever may write fills in",
        yaml: `
          on:
            workflow_dispatch:
              inputs: { tag: { required: true } }
          jobs:
            test:
              runs-on: ubuntu-latest
              container: node:\${{ inputs.tag }}
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
