import { mayMintTokens } from "../../../domain/workflow/power/power-of.ts";
import { defineCheck } from "../../define-check.ts";

const LOCAL = /^(?:\.|\$)\//;
const COMMIT = /@[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
/** It looks for its own builder by the tag and refuses a commit. */
const NEEDS_TAG = /^slsa-framework\/slsa-github-generator\//i;

export default defineCheck({
  id: "id-token-to-foreign-reusable",
  title: "Lends its identity to a workflow that others can change",
  severity: "high",
  why: "A called workflow with `id-token: write` speaks as this repository to npm, to crates-io and to every cloud that trusts it. Named by a tag or a branch, its owner can change what it says at any time.",
  fix: "Pin the called workflow to a full commit that you have read. Better, keep the job that needs the identity in your own repository and let the called workflow only build.",
  onlyWith: ["id-token", "write-all"],

  *job(job) {
    const name = job.uses?.text.trim();
    if (job.uses === undefined || name === undefined || !mayMintTokens(job)) return;
    if (LOCAL.test(name) || COMMIT.test(name)) return;
    const needsTag = NEEDS_TAG.test(name);
    const moves = !/@v?\d[\w.-]*$/.test(name);
    yield {
      at: job.uses.place,
      severity: needsTag ? "low" : "high",
      confidence: moves ? "high" : "medium",
      message: needsTag
        ? `\`${name}\` gets this repository's identity, and works only with a tag, which its owner can move`
        : `\`${name}\` gets this repository's identity, and its owner can change it at any time`,
    };
  },

  examples: {
    bad: [
      {
        title: "a branch of an organization's shared workflows",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              permissions: { contents: read, id-token: write }
              uses: org/shared/.github/workflows/publish.yml@main
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gets this repository's identity, and its owner can change it
        `,
      },
      {
        title: "a version's tag, the identity from the workflow's own permissions",
        yaml: `
          on: { push: { branches: [main] } }
          permissions: { id-token: write, packages: write }
          jobs:
            image:
              uses: docker/github-builder/.github/workflows/build.yml@v1
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gets this repository's identity
        `,
      },
      {
        title: "one that has to be named by a tag",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            provenance:
              permissions: { actions: read, id-token: write, contents: write }
              uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: works only with a tag
        `,
      },
    ],
    good: [
      {
        title: "a commit",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              permissions: { id-token: write }
              uses: org/shared/.github/workflows/publish.yml@0123456789012345678901234567890123456789 # v1.2.0
        `,
      },
      {
        title: "a workflow of this repository",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              permissions: { id-token: write }
              uses: ./.github/workflows/publish.yml
            verify:
              permissions: { id-token: write }
              uses: $/.github/workflows/verify.yml
        `,
      },
      {
        title: "no identity",
        yaml: `
          on: { push: { tags: ["v*"] } }
          permissions: { contents: read }
          jobs:
            lint:
              uses: org/shared/.github/workflows/lint.yml@main
        `,
      },
    ],
  },
});
