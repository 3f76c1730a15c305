import type { Fix } from "../../../domain/finding/finding.ts";
import { setKey } from "../../../domain/workflow/fix/edits.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import { isInstallable, type Sink } from "../../../domain/workflow/publish/sink.ts";
import { secretsOf } from "../../../domain/workflow/power/secrets-in.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

/** An image pushed with the job's own token stays within what the repository's writers can do anyway. */
function severityOf(sink: Sink) {
  if (!isInstallable(sink)) return "medium";
  const ownToken = sink.channel === "a container registry" && secretsOf(sink.step.job).length === 0;
  return ownToken ? "medium" : "high";
}

function fixesFor({ node, workflow }: Job): readonly Fix[] {
  const edit = setKey(workflow.file, node, "environment", "release");
  return edit
    ? [{ title: "Publish from the environment `release`", safe: false, edits: [edit] }]
    : [];
}

export default defineCheck({
  id: "publish-without-environment",
  title: "Publishes without an environment",
  severity: "high",
  why: "Without an environment no reviewer is asked, no branch rule holds, and the publishing credential is within reach of every workflow on every branch.",
  fix: "Give the job `environment: release`, protect that environment with required reviewers and a branch rule, and move the credential or the trusted publisher's condition there.",

  *job(job) {
    if (job.workflow.kind === "action" || job.environment) return;
    const sinks = sinksOf(job).filter(
      ({ channel }) => channel !== "a signature" && channel !== "a tag",
    );
    const sink = sinks.find(isInstallable) ?? sinks[0];
    if (sink === undefined) return;
    yield {
      at: sink.place,
      related: [job.place],
      severity: severityOf(sink),
      confidence: sink.guarded ? "medium" : "high",
      message: `\`${sink.what}\` publishes to ${sink.channel}, and \`${job.id}\` has no environment`,
      fixes: fixesFor(job),
    };
  },

  examples: {
    bad: [
      {
        title: "npm with a token, on a tag",
        yaml: `
          on:
            push:
              tags: ["v*"]
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    npm ci
                    npm publish --access public
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^ high: publishes to npm, and \`publish\` has no environment
        `,
      },
      {
        title: "PyPI through its action",
        yaml: `
          on: release
          jobs:
            pypi:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - uses: pypa/gh-action-pypi-publish@release/v1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: publishes to PyPI
        `,
      },
      {
        title: "an image with the job's own token",
        yaml: `
          on: push
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - uses: docker/build-push-action@v6
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: publishes to a container registry
                  with:
                    push: \${{ github.event_name != 'pull_request' }}
        `,
      },
      {
        title: "a release page with its files",
        yaml: `
          on: push
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - run: sudo -E env A=b gh release create v1 dist/*
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: publishes to a GitHub release
        `,
      },
    ],
    good: [
      {
        title: "an environment",
        yaml: `
          on: push
          jobs:
            publish:
              environment: release
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "an environment with its address",
        yaml: `
          on: push
          jobs:
            publish:
              environment: { name: pypi, url: "https://pypi.example/p" }
              runs-on: ubuntu-latest
              steps: [{ run: twine upload dist/* }]
        `,
      },
      {
        title: "rehearsals, mentions and images that stay here",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - run: npm publish --dry-run
                - run: echo "then npm publish"
                - run: npm run publish-docs-locally
                - uses: docker/build-push-action@v6
                  with: { push: false }
        `,
      },
    ],
  },
});
