import type { Remark } from "../../../domain/finding/finding.ts";
import { mayRun } from "../../../domain/workflow/power/reach.ts";
import { starterOf } from "../../../domain/workflow/power/triggers.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import {
  comparesFiles,
  type Download,
  downloadsOf,
  jobsInWords,
  otherWriters,
} from "../../../domain/workflow/publish/job/handoff.ts";
import { type PublishJob, publishJobOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import { defineCheck } from "../../define-check.ts";

/** More places than these help nobody. */
const MOST = 10;

/** Somebody else's run is a matter of its own: `artifact-poisoning` speaks of it. */
const isStrangersRun = (job: Job): boolean =>
  job.workflow.triggers.some(
    (trigger) => starterOf(trigger) === "outsider" && mayRun(job, trigger),
  );

function ofOtherRun({ place }: Download, { chief }: PublishJob): Remark {
  return {
    at: place,
    related: [chief.place],
    severity: "high",
    message: `\`${chief.what}\` publishes files of another run, and nothing compares them with a digest or an attestation`,
  };
}

function ofThisRun(download: Download, { job, chief }: PublishJob): Remark {
  const writers = otherWriters(job, download);
  const who = writers.length > 0 ? jobsInWords(writers) : "no other job today";
  return {
    at: download.place,
    related: [chief.place, ...writers.slice(0, MOST).map(({ place }) => place)],
    severity: writers.length > 0 ? "medium" : "low",
    persona: writers.length > 0 ? "regular" : "pedantic",
    message: `\`${chief.what}\` publishes an artifact unseen; ${who} could put another one in its place`,
  };
}

export default defineCheck({
  id: "artifact-handoff-unverified",
  title: "Publishes an artifact without comparing it",
  severity: "medium",
  why: "Every job of a run can delete an artifact and upload another of the same name: a test job with a poisoned dependency is enough. What is published then is not what the build made.",
  fix: "Let the build job give the digest out as an output and compare it before publishing (`sha256sum --check`), fetch by `artifact-ids` from the build's own output, or verify an attestation that the build job made (`gh attestation verify`).",
  onlyWith: ["download"],

  *job(job) {
    const publish = publishJobOf(job);
    if (publish === undefined || job.steps.some(comparesFiles)) return;
    const taken = downloadsOf(job).filter(({ byId, choice }) => !byId && choice === "name");
    const other = taken.find(({ crossRun }) => crossRun);
    if (other && !isStrangersRun(job)) yield ofOtherRun(other, publish);
    const [first] = taken.filter(({ crossRun }) => !crossRun);
    if (first) yield ofThisRun(first, publish);
  },

  examples: {
    bad: [
      {
        title: "a test job of the same run could replace the wheel",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: python -m build
                - uses: actions/upload-artifact@v6
                  with: { name: dist, path: dist }
            test:
              runs-on: ubuntu-latest
              steps: [{ run: tox }]
            publish:
              needs: [build, test]
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: publishes an artifact unseen; \`test\` could put another one in its place
                  with: { name: dist, path: dist }
                - uses: pypa/gh-action-pypi-publish@release/v1
        `,
      },
      {
        title: "files of another run",
        yaml: `
          on: workflow_dispatch
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: \`gh release upload\` publishes files of another run
                  with:
                    name: binaries
                    run-id: \${{ inputs.run }}
                    github-token: \${{ github.token }}
                - run: gh release upload v1 binaries/*
        `,
      },
      {
        title: "the newest run that a script finds",
        yaml: `
          on: { schedule: [{ cron: "0 3 * * *" }] }
          jobs:
            nightly:
              runs-on: ubuntu-latest
              steps:
                - run: gh run download --name wheels --dir dist
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: files of another run
                - run: twine upload dist/*
        `,
      },
      {
        title: "a build alone, for those who want to hear of it",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: npm pack
                - uses: actions/upload-artifact@v6
                  with: { name: package, path: "*.tgz" }
            publish:
              needs: build
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: no other job today could
                  with: { name: package }
                - run: npm publish ./*.tgz
        `,
      },
    ],
    good: [
      {
        title: "compared with the digest that the build gave out",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            build:
              runs-on: ubuntu-latest
              outputs: { sha: "\${{ steps.pack.outputs.sha }}" }
              steps: [{ id: pack, run: npm pack }]
            test:
              runs-on: ubuntu-latest
              steps: [{ run: npm test }]
            publish:
              needs: [build, test]
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                  with: { name: package }
                - run: echo "$SHA  package.tgz" | sha256sum --check --strict
                  env: { SHA: "\${{ needs.build.outputs.sha }}" }
                - run: npm publish package.tgz
        `,
      },
      {
        title: "fetched by the number that the build's upload reported",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: tox }]
            publish:
              needs: [build, test]
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                  with: { artifact-ids: "\${{ needs.build.outputs.artifact-id }}" }
                - uses: pypa/gh-action-pypi-publish@release/v1
        `,
      },
      {
        title: "an attestation is asked for, and a download where nothing is published",
        yaml: `
          on: workflow_dispatch
          jobs:
            report:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                  with: { name: coverage }
            publish:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    gh run download "$RUN" --name dist
                    gh attestation verify app.tgz --repo org/app
                    npm publish app.tgz
        `,
      },
    ],
  },
});
