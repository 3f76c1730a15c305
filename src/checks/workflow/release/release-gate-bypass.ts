import type { Remark } from "../../../domain/finding/finding.ts";
import type { Job, Trigger, Workflow } from "../../../domain/workflow/model.ts";
import { mayRunIn } from "../../../domain/workflow/power/reach.ts";
import { eventWorld } from "../../../domain/workflow/publish/job/worlds.ts";
import { jobsInWords } from "../../../domain/workflow/publish/job/handoff.ts";
import {
  type PublishJob,
  publishJobsOf,
} from "../../../domain/workflow/publish/job/publish-job.ts";
import { neededFor } from "../../../domain/workflow/publish/release-path.ts";
import {
  isMasked,
  projectRunsOf,
  type ProjectRun,
} from "../../../domain/workflow/publish/job/runs-project-code.ts";
import { defineCheck } from "../../define-check.ts";

const GATE =
  /(?:^|[-_ ])(?:tests?|unit|integration|e2e|lint|checks?|verify|scan|audit|typecheck|validate|analy[sz]e|codeql|security|ci)(?:$|[-_ ])/i;
const TESTS =
  /\b(?:test|check|lint|verify|audit|pytest|tox|nox|vitest|jest|typecheck|clippy|rspec)\b/;

/** More places than these help nobody. */
const MOST = 10;

const isGate = (job: Job): boolean =>
  GATE.test(job.id.replaceAll(/([a-z])([A-Z])/g, "$1-$2")) &&
  (job.uses !== undefined ||
    job.steps.some(({ run, uses }) => run !== undefined || uses !== undefined));

const gates = new WeakMap<Workflow, readonly Job[]>();

function gatesIn(workflow: Workflow): readonly Job[] {
  const known = gates.get(workflow) ?? workflow.jobs.filter(isGate);
  gates.set(workflow, known);
  return known;
}

const events = new WeakMap<Job, readonly Trigger[]>();

function eventsOf(job: Job): readonly Trigger[] {
  const known = events.get(job);
  if (known) return known;
  const found = job.workflow.triggers.filter((trigger) => mayRunIn(job, eventWorld(trigger)));
  events.set(job, found);
  return found;
}

const runTogether = (a: Job, b: Job): boolean => {
  const others = eventsOf(b);
  return eventsOf(a).some((trigger) => others.includes(trigger));
};

/** Gates that run beside the publication, which does not wait for what they say. */
function notAwaited({ job, chief }: PublishJob): Remark | undefined {
  const { workflow } = job;
  const needed = neededFor(job);
  const missed = gatesIn(workflow).filter(
    (other) =>
      other !== job && !needed.has(other) && !neededFor(other).has(job) && runTogether(other, job),
  );
  if (missed.length === 0) return undefined;
  return {
    at: job.place,
    related: [chief.place, ...missed.slice(0, MOST).map(({ place }) => place)],
    severity: [...needed].some(isGate) ? "low" : "high",
    message: `\`${chief.what}\` does not wait for ${jobsInWords(missed)}, so it publishes what they may refuse`,
  };
}

const isTrue = (text: string | undefined): boolean =>
  /^(?:true|\$\{\{\s*true\s*\}\})$/.test(text?.trim() ?? "");

function lenientJob(gate: Job, { chief }: PublishJob): Remark | undefined {
  if (!isTrue(gate.continueOnError?.text) || !gate.continueOnError) return undefined;
  const message = `\`${gate.id}\` may fail and \`${chief.what}\` publishes all the same`;
  return { at: gate.continueOnError.place, related: [chief.place], severity: "medium", message };
}

function lenientRun({ step, what, place }: ProjectRun, { chief }: PublishJob): Remark | undefined {
  if (!TESTS.test(what)) return undefined;
  const forgiving = step.continueOnError;
  const masked = isMasked({ step, what, place });
  if (!masked && !isTrue(forgiving?.text)) return undefined;
  const message = `\`${what}\` may fail and \`${chief.what}\` publishes all the same`;
  return {
    at: masked || !forgiving ? place : forgiving.place,
    related: [chief.place],
    severity: "medium",
    message,
  };
}

function inspect(publish: PublishJob): readonly Remark[] {
  const needed = [...neededFor(publish.job)];
  const runs = [...needed, publish.job].flatMap(projectRunsOf);
  return [
    notAwaited(publish),
    ...needed.map((gate) => lenientJob(gate, publish)),
    ...runs.map((run) => lenientRun(run, publish)),
  ].filter((remark) => remark !== undefined);
}

export default defineCheck({
  id: "release-gate-bypass",
  title: "Publishes without waiting for the tests",
  severity: "high",
  why: "A test, a lint or a scan only protects users if its failure stops the release. A job that does not `need` them runs beside them; `continue-on-error` and `|| true` turn their no into a yes.",
  fix: "Name every gate under `needs` of the publishing job, and take `continue-on-error` and `|| true` away from the steps whose answer counts.",

  *workflow(workflow) {
    const said = new Set<number>();
    for (const publish of publishJobsOf(workflow))
      for (const remark of inspect(publish)) {
        const at = remark.at?.start.offset ?? 0;
        if (!said.has(at)) yield remark;
        said.add(at);
      }
  },

  examples: {
    bad: [
      {
        title: "tests beside the publication",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: npm ci && npm test }]
            publish:
            #^^^^^^ high: \`npm publish\` does not wait for \`test\`
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "the build is awaited, the scan is not",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: make test }]
            security-scan:
              needs: test
              runs-on: ubuntu-latest
              steps: [{ uses: some/scanner@v1 }]
            image:
            #^^^^ low: \`docker push\` does not wait for \`security-scan\`
              needs: test
              runs-on: ubuntu-latest
              steps: [{ run: docker push org/app }]
        `,
      },
      {
        title: "a no that counts as a yes, for the job and for a command",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            lint:
              continue-on-error: true
              #                  ^^^^ medium: \`lint\` may fail and \`twine upload\` publishes all the same
              runs-on: ubuntu-latest
              steps: [{ run: ruff check . }]
            publish:
              needs: lint
              runs-on: ubuntu-latest
              steps:
                - run: pytest || true
                #      ^^^^^^ medium: \`pytest\` may fail and \`twine upload\` publishes
                - run: tox
                  continue-on-error: true
                  #                  ^^^^ medium: \`tox\` may fail
                - run: twine upload dist/*
        `,
      },
    ],
    good: [
      {
        title: "everything is awaited, directly or not",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            lint:
              runs-on: ubuntu-latest
              steps: [{ run: npm run lint }]
            test:
              needs: lint
              runs-on: ubuntu-latest
              steps: [{ run: npm test }]
            publish:
              needs: [test]
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "the tests run on pull requests, the publication on tags",
        yaml: `
          on:
            pull_request:
            push: { tags: ["v*"] }
          jobs:
            test:
              if: github.event_name == 'pull_request'
              runs-on: ubuntu-latest
              steps: [{ run: npm test }]
            publish:
              if: startsWith(github.ref, 'refs/tags/')
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "what may fail is no test, and what tests comes after",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - run: rm -r dist || true
                - run: npm publish
            verify:
              needs: publish
              runs-on: ubuntu-latest
              steps: [{ run: npm audit signatures }]
        `,
      },
    ],
  },
});
