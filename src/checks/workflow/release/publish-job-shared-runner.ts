import { runnerOf } from "../../../domain/workflow/power/standing/runner-of.ts";
import { publishJobOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "publish-job-shared-runner",
  title: "Publishes from a machine that other jobs use too",
  severity: "high",
  why: "A self-hosted runner remembers: a job that ran there before may have left a changed tool, a listener or a hook, and reads the publishing credential when it comes. npm's trusted publishers refuse such runners for that reason.",
  fix: "Publish on a runner of GitHub's (`runs-on: ubuntu-latest`). Where the build needs a machine of your own, build there and publish the artifact from here.",

  *job(job) {
    const publish = publishJobOf(job);
    if (publish === undefined) return;
    const { kind, labels, place } = runnerOf(job);
    if (kind !== "self-hosted" && kind !== "group") return;
    // What an organization calls its larger runners of GitHub's begins like this too.
    const isLarger = labels.every((label) => /^(?:ubuntu|windows|macos)-/i.test(label));
    if (isLarger) return;
    const where =
      kind === "group" ? "a runner group" : labels.map((label) => `\`${label}\``).join(", ");
    yield {
      ...(place && { at: place }),
      related: [publish.chief.place],
      severity: kind === "group" ? "medium" : "high",
      confidence: labels.includes("self-hosted") ? "high" : "medium",
      message: `\`${publish.chief.what}\` runs on ${where}, where other jobs may have been before`,
    };
  },

  examples: {
    bad: [
      {
        title: "a machine of one's own",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: [self-hosted, linux, x64]
              #         ^^^^^^^^^^^ high: \`npm publish\` runs on \`self-hosted\`, \`linux\`, \`x64\`
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "a label that GitHub does not offer",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            image:
              runs-on: build-server
              #        ^^^^^^^^^^^^ high: \`docker push\` runs on \`build-server\`
              steps: [{ run: docker push org/app }]
        `,
      },
      {
        title: "a group, and one of a matrix",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            wheels:
              runs-on: { group: release-machines }
              #                 ^^^^^^^^^^^^^^^^ medium: \`twine upload\` runs on a runner group
              steps: [{ run: twine upload dist/* }]
            binaries:
              strategy:
                matrix:
                  runner: [ubuntu-latest, self-hosted]
              runs-on: \${{ matrix.runner }}
              #        ^^^^^^^^^^^^^^^^^^^^ high: \`gh release upload\` runs on
              steps: [{ run: gh release upload v1 app }]
        `,
      },
    ],
    good: [
      {
        title: "GitHub's own",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-24.04
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "a fresh machine of a known service",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: depot-ubuntu-24.04
              steps: [{ run: docker push org/app }]
        `,
      },
      {
        title: "the build stands there, the publishing does not",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            build:
              runs-on: [self-hosted, gpu]
              steps: [{ run: make wheel }]
            publish:
              needs: build
              runs-on: ubuntu-latest
              steps: [{ run: twine upload dist/* }]
        `,
      },
    ],
  },
});
