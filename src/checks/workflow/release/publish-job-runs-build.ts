import { isInstallable } from "../../../domain/workflow/publish/sink.ts";
import {
  credentialInWords,
  heldThroughout,
  publishJobOf,
  type PublishJob,
} from "../../../domain/workflow/publish/job/publish-job.ts";
import { projectRunsOf } from "../../../domain/workflow/publish/job/runs-project-code.ts";
import { defineCheck } from "../../define-check.ts";

function severityOf(publish: PublishJob) {
  const { chief } = publish;
  const isPackage = isInstallable(chief) && chief.channel !== "a container registry";
  return isPackage && heldThroughout(publish) ? "high" : "medium";
}

export default defineCheck({
  id: "publish-job-runs-build",
  title: "Builds or tests in the job that publishes",
  severity: "high",
  why: "A build runs the code of every dependency. In the job that publishes, that code can take the credential from the runner's memory, or change the files that are about to be published, and the provenance will be genuine.",
  fix: "Build and test in a job without secrets and without `id-token`, hand the files on as an artifact with its digest, and let the publishing job only compare and upload. release-guard's reusable release workflow is made that way.",

  *job(job) {
    const publish = publishJobOf(job);
    if (publish === undefined) return;
    const [first, ...more] = projectRunsOf(job);
    if (first === undefined) return;
    const others = more.length > 0 ? ` (and ${more.length} more)` : "";
    const held = heldThroughout(publish) ?? credentialInWords(publish);
    yield {
      at: first.place,
      related: [...more.map(({ place }) => place), publish.chief.place],
      severity: severityOf(publish),
      message: `\`${first.what}\`${others} runs the project's code in the job that holds ${held} and runs \`${publish.chief.what}\``,
    };
  },

  examples: {
    bad: [
      {
        title: "test, build and publish in one job with an identity",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              permissions: { contents: read, id-token: write }
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - run: npm ci --ignore-scripts
                - run: npm test
                #      ^^^^^^^^ high: \`npm test\` (and 1 more) runs the project's code in the job that holds the identity it publishes with
                - run: npm run build
                - run: npm publish
        `,
      },
      {
        title: "a wheel, with the token only where it is needed",
        yaml: `
          on: { release: { types: [published] } }
          jobs:
            pypi:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - run: |
                    pip install build
                    python -m build
                    #^^^^^^^^^^^^^^ medium: \`build\` runs the project's code in the job that holds a stored credential
                - uses: pypa/gh-action-pypi-publish@release/v1
                  with: { password: "\${{ secrets.PYPI_TOKEN }}" }
        `,
      },
      {
        title: "binaries built and uploaded by one job",
        yaml: `
          on: { push: { tags: ["v*"] } }
          permissions: { contents: write }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - run: cargo build --release --locked
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: \`cargo build\` runs the project's code
                - run: gh release create "$GITHUB_REF_NAME" target/release/app
        `,
      },
      {
        title: "gradle, with the token in every step's environment",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            maven:
              runs-on: ubuntu-latest
              env: { ORG_GRADLE_PROJECT_signingKey: "\${{ secrets.SIGNING_KEY }}" }
              steps:
                - uses: actions/checkout@v6
                - run: ./gradlew check
                #      ^^^^^^^^^^^^^^^ high: \`gradlew check\` runs the project's code in the job that holds secrets in every step's environment
                - run: ./gradlew publishToSonatype
        `,
      },
    ],
    good: [
      {
        title: "the build stands in a job of its own",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - run: npm ci && npm test && npm pack
                - uses: actions/upload-artifact@v6
                  with: { name: package, path: "*.tgz" }
            publish:
              needs: build
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                  with: { name: package }
                - run: npm publish ./*.tgz
        `,
      },
      {
        title: "only what the registry's own tool does by itself",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            crate:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - uses: rust-lang/crates-io-auth-action@v1
                  id: auth
                - run: cargo publish
                  env: { CARGO_REGISTRY_TOKEN: "\${{ steps.auth.outputs.token }}" }
        `,
      },
      {
        title: "a build in a job that publishes nothing",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: npm ci && npm test && npm publish --dry-run }]
        `,
      },
    ],
  },
});
