import type { Workflow } from "../../../domain/workflow/model.ts";
import { calledSinks, foreignChannel } from "../../../domain/workflow/publish/job/called-sinks.ts";
import { publishJobsOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

const signs = ({ jobs }: Workflow): boolean =>
  jobs.some(
    (job) =>
      foreignChannel(job) === "a signature" ||
      [...sinksOf(job), ...calledSinks(job)].some(({ channel }) => channel === "a signature"),
  );

/** Tools that sign as a file of their own says. */
const MAY_SIGN = /^ko |docker\/github-builder|goreleaser|apko/;

export default defineCheck({
  id: "image-unsigned",
  title: "An image is pushed without a signature",
  severity: "low",
  persona: "pedantic",
  why: "A registry serves whatever was pushed last by whoever held its token. A signature, or an attestation of the pushed digest, lets users refuse an image that this workflow did not make.",
  fix: "Sign the digest after the push (`cosign sign IMAGE@DIGEST`), or attest it with `actions/attest` and `push-to-registry: true`.",

  *workflow(workflow) {
    const sinks = publishJobsOf(workflow).flatMap((publish) => publish.sinks);
    const images = sinks.filter(
      ({ channel, what }) => channel === "a container registry" && !MAY_SIGN.test(what),
    );
    const [first, ...more] = images;
    if (first === undefined || signs(workflow)) return;
    yield {
      at: first.place,
      related: more.map(({ place }) => place),
      message: `\`${first.what}\` pushes an image that no job signs or attests`,
    };
  },

  examples: {
    bad: [
      {
        title: "pushed by the action",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - uses: docker/build-push-action@v6
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: pushes an image that no job signs or attests
                  with: { push: true, tags: org/app:1 }
        `,
      },
      {
        title: "pushed by a script, twice",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - run: docker push org/app:1
                #      ^^^^^^^^^^^^^^^^^^^^^ low: \`docker push\`
                - run: docker push org/app:latest
        `,
      },
      {
        title: "a chart",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            chart:
              runs-on: ubuntu-latest
              steps:
                - run: helm package chart && helm push chart-1.0.0.tgz oci://registry.example/charts
                #                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: \`helm push\`
        `,
      },
    ],
    good: [
      {
        title: "signed by cosign",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            image:
              permissions: { id-token: write, packages: write }
              runs-on: ubuntu-latest
              steps:
                - uses: docker/build-push-action@v6
                  id: push
                  with: { push: true, tags: ghcr.io/org/app:1 }
                - run: cosign sign --yes "ghcr.io/org/app@$DIGEST"
                  env: { DIGEST: "\${{ steps.push.outputs.digest }}" }
        `,
      },
      {
        title: "attested in a job that follows",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            image:
              runs-on: ubuntu-latest
              steps: [{ run: docker push ghcr.io/org/app:1 }]
            attest:
              needs: image
              permissions: { id-token: write, attestations: write }
              runs-on: ubuntu-latest
              steps:
                - uses: actions/attest@v3
                  with: { subject-name: ghcr.io/org/app, subject-digest: "\${{ needs.image.outputs.digest }}", push-to-registry: true }
        `,
      },
      {
        title: "no image is pushed",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: docker build . }, { run: npm publish }]
        `,
      },
    ],
  },
});
