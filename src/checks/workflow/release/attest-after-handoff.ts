import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import {
  comparesFiles,
  downloadsOf,
  jobsInWords,
  otherWriters,
} from "../../../domain/workflow/publish/job/handoff.ts";
import { projectRunsOf } from "../../../domain/workflow/publish/job/runs-project-code.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "attest-after-handoff",
  title: "Attests files that the job did not build",
  severity: "medium",
  why: "Provenance says: this workflow made these bytes. Signed in a later job over whatever the download brought, it vouches just as well for bytes that another job slipped in.",
  fix: "Attest in the job that builds, right after the build, and let the later job only verify. Or compare the files with digests from the build job's outputs before attesting.",
  onlyWith: ["attest", "cosign", "sigstore"],

  *job(job) {
    if (job.workflow.kind === "action" || job.steps.some(comparesFiles)) return;
    const signature = sinksOf(job).find(({ channel }) => channel === "a signature");
    if (signature === undefined) return;
    const before = downloadsOf(job).filter(
      ({ step, byId }) => !byId && job.steps.indexOf(step) < job.steps.indexOf(signature.step),
    );
    const [download] = before;
    if (download === undefined || projectRunsOf(job).length > 0) return;
    const writers = otherWriters(job, download);
    const alone = writers.length === 0 && !download.crossRun;
    yield {
      at: signature.place,
      related: [download.place],
      severity: alone ? "low" : "medium",
      persona: alone ? "pedantic" : "regular",
      message: `\`${signature.what}\` vouches for files that a download brought${writers.length > 0 ? ` and that ${jobsInWords(writers)} could have replaced` : ", not for ones that this job built"}`,
    };
  },

  examples: {
    bad: [
      {
        title: "the release job downloads, attests and uploads",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: make
                - uses: actions/upload-artifact@v6
                  with: { name: app, path: app }
            test:
              runs-on: ubuntu-latest
              steps: [{ run: make test }]
            release:
              needs: [build, test]
              permissions: { contents: write, id-token: write, attestations: write }
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                  with: { name: app }
                - uses: actions/attest-build-provenance@v3
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: vouches for files that a download brought and that \`test\` could have replaced
                  with: { subject-path: app }
                - run: gh release create v1 app
        `,
      },
      {
        title: "cosign, over everything there is",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            lint:
              runs-on: ubuntu-latest
              steps: [{ run: make lint }]
            sign:
              needs: [build]
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                - run: |
                    for file in dist/*; do
                      cosign sign-blob --yes "$file"
                      #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: \`cosign sign-blob\` vouches
                    done
        `,
      },
      {
        title: "files of another run",
        yaml: `
          on: workflow_dispatch
          jobs:
            attest:
              permissions: { id-token: write, attestations: write }
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                  with: { name: app, run-id: "\${{ inputs.run }}", github-token: "\${{ github.token }}" }
                - uses: actions/attest@v3
                #       ^^^^^^^^^^^^^^^^^ medium: \`actions/attest\` vouches for files that a download brought
                  with: { subject-path: app }
        `,
      },
    ],
    good: [
      {
        title: "in the job that builds",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            build:
              permissions: { id-token: write, attestations: write }
              runs-on: ubuntu-latest
              steps:
                - run: make
                - uses: actions/attest@v3
                  with: { subject-path: app }
                - uses: actions/upload-artifact@v6
                  with: { name: app, path: app }
        `,
      },
      {
        title: "after a comparison with the build's digests",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            release:
              permissions: { id-token: write, attestations: write }
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                  with: { name: app }
                - run: echo "\${SUM}  app" | sha256sum --check
                  env: { SUM: "\${{ needs.build.outputs.sum }}" }
                - uses: actions/attest@v3
                  with: { subject-path: app }
        `,
      },
      {
        title: "an image that the job pushed itself, by its digest",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            image:
              permissions: { packages: write, id-token: write, attestations: write }
              runs-on: ubuntu-latest
              steps:
                - uses: docker/build-push-action@v6
                  id: push
                  with: { push: true, tags: ghcr.io/org/app:1 }
                - uses: actions/attest@v3
                  with:
                    subject-name: ghcr.io/org/app
                    subject-digest: \${{ steps.push.outputs.digest }}
        `,
      },
    ],
  },
});
