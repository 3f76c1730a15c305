import type { Answer } from "../../../domain/finding/finding.ts";
import { nearest } from "../../../domain/workflow/expression/types/nearest.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import type { Entry, Node, Scalar } from "../../../domain/workflow/yaml/node.ts";
import { circlesOf, jobOf } from "../../../domain/workflow/schema/needs-graph.ts";
import { defineCheck } from "../../define-check.ts";

function* inspectNeeds({ needs, workflow }: Job): Generator<Answer> {
  const seen = new Set<string>();
  for (const { text, place } of needs) {
    const id = text.toLowerCase();
    if (text.includes("${{") || text === "") continue;
    if (seen.has(id))
      yield {
        at: place,
        severity: "low",
        message: `\`${text}\` is needed twice; ids are the same in any case`,
      };
    seen.add(id);
    if (jobOf(workflow, text)) continue;
    const near = nearest(
      text,
      workflow.jobs.map((job) => job.id),
    );
    const more = near ? `; \`${near}\` is meant?` : "";
    const isFree = near !== undefined && !needs.some((other) => other.text === near);
    const fixes = isFree
      ? [{ title: `wait for \`${near}\``, safe: false, edits: [replace(place, near)] }]
      : [];
    yield { at: place, message: `there is no job \`${text}\` to wait for${more}`, fixes };
  }
}

const scalars = (node: Node): readonly Scalar[] => {
  if (node.kind === "scalar") return [node];
  return node.kind === "sequence" ? node.items.flatMap((item) => scalars(item.node)) : [];
};

function waitsIn(steps: Job["steps"]): readonly Entry[] {
  const waits: Entry[] = [];
  for (const { node } of steps)
    for (const entry of node.entries)
      if (entry.key.text === "wait" || entry.key.text === "cancel") waits.push(entry);
  return waits;
}

/** `wait` and `cancel` name steps of the same job that go on in the background. */
function* inspectWaits({ steps }: Job): Generator<Answer> {
  const waits = waitsIn(steps);
  if (waits.length === 0) return;
  const ids = steps.flatMap(({ id }) => (id ? [id.text.toLowerCase()] : []));
  for (const { value } of waits)
    for (const { text, place } of scalars(value))
      if (!ids.includes(text.toLowerCase()))
        yield { at: place, message: `there is no step with the id \`${text}\` in this job` };
}

export default defineCheck({
  id: "needs-invalid",
  title: "Job waits for something that is not there, or for itself",
  severity: "medium",
  onlyWith: ["needs", "wait", "cancel"],
  why: "GitHub refuses the file: the tests that a release should wait for do not run, and neither does the release.",
  fix: "Name jobs of this file in `needs`, without circles.",

  *workflow(workflow) {
    const mayWait = workflow.file.mayMention(["wait", "cancel"]);
    for (const job of workflow.jobs) {
      if (job.needs.length > 0) yield* inspectNeeds(job);
      if (mayWait) yield* inspectWaits(job);
    }
    for (const circle of circlesOf(workflow)) {
      const [first] = circle;
      if (first === undefined) continue;
      const path = [...circle, first].map(({ id }) => `\`${id}\``).join(" → ");
      yield { at: first.place, message: `these jobs wait for each other: ${path}` };
    }
  },

  examples: {
    bad: [
      {
        title: "a job that is not there, and one that is needed twice",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: make test }]
            publish:
              needs: [tests, test, Test]
              #       ^^^^^ medium: no job \`tests\` to wait for; \`test\` is meant?
              #                    ^^^^ low: \`Test\` is needed twice
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "a step that is not there",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - { id: db, run: ./db.sh, background: true }
                - wait: [db, web]
                #            ^^^ no step with the id \`web\`
                - cancel: dbb
                #         ^^^ no step with the id
        `,
      },
      {
        title: "circles, of three and of one",
        yaml: `
          on: push
          jobs:
            build:
            #^^^^ medium: \`build\` → \`ship\` → \`test\` → \`build\`
              needs: ship
              runs-on: ubuntu-latest
              steps: [{ run: make }]
            test:
              needs: [build]
              runs-on: ubuntu-latest
              steps: [{ run: make }]
            ship:
              needs: test
              runs-on: ubuntu-latest
              steps: [{ run: make }]
            self:
            #^^^ \`self\` → \`self\`
              needs: self
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
    good: [
      {
        title: "steps that go on beside the others",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - { id: db, run: ./db.sh, background: true }
                - { id: web, run: ./web.sh, background: true }
                - wait: [db, Web]
                - cancel: db
        `,
      },
      {
        title: "a diamond, in any order and any case",
        yaml: `
          on: push
          jobs:
            publish:
              needs: [Test, lint]
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
            test: { needs: build, runs-on: ubuntu-latest, steps: [{ run: make test }] }
            lint: { needs: build, runs-on: ubuntu-latest, steps: [{ run: make lint }] }
            build: { runs-on: ubuntu-latest, steps: [{ run: make }] }
        `,
      },
      {
        title: "a called workflow that is waited for",
        yaml: `
          on: push
          jobs:
            call: { uses: ./.github/workflows/test.yml }
            publish: { needs: call, runs-on: ubuntu-latest, steps: [{ run: npm publish }] }
        `,
      },
    ],
  },
});
