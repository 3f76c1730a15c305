import type { Fix } from "../../../domain/finding/finding.ts";
import type { Place } from "../../../domain/finding/place.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import { lookOver } from "../../../domain/workflow/schema/look-over.ts";
import { defineCheck } from "../../define-check.ts";

const renamed = (place: Place, key: string): Fix => ({
  title: `write \`${key}\``,
  safe: false,
  edits: [replace(place, key)],
});

export default defineCheck({
  id: "unknown-key",
  title: "Key means nothing where it stands",
  severity: "medium",
  why: "GitHub refuses a workflow with a key it does not know; a reader who takes a misspelt `permissions` for the real one sees another workflow than the one that runs.",
  fix: "Write the key as GitHub knows it, in lower case, or take it out.",

  *workflow(workflow) {
    for (const { kind, message, place, harmless, meant } of lookOver(workflow).faults)
      if (kind === "unknown key")
        yield {
          at: place,
          message,
          ...(harmless && { severity: "low" as const }),
          ...(meant && { fixes: [renamed(place, meant)] }),
        };
  },

  examples: {
    bad: [
      {
        title: "misspelt keys of a workflow, a job and a step",
        yaml: `
          on: push
          permission: { contents: read }
          #^^^^^^^^^ medium: a workflow has no key \`permission\`; \`permissions\` is meant?
          jobs:
            build:
              runs-on: ubuntu-latest
              default: { run: { shell: bash } }
              #^^^^^^ \`defaults\` is meant?
              environement: release
              #^^^^^^^^^^^ \`environment\` is meant?
              steps:
                - run: make
                  Shell: bash
                  #^^^^ \`shell\` is meant?
                - uses: actions/checkout@v5
                  working-directory: src
                  #^^^^^^^^^^^^^^^^ a step that uses an action has no key
        `,
      },
      {
        title: "keys of a job that calls a workflow, and of one that does not",
        yaml: `
          on: push
          jobs:
            call:
              uses: ./.github/workflows/build.yml
              runs-on: ubuntu-latest
              #^^^^^^ a job that calls a workflow has no key
            build:
              runs-on: ubuntu-latest
              with: { a: b }
              #^^^ a job has no key \`with\`
              steps: [{ run: make }]
        `,
      },
      {
        title: "keys of containers, strategies, inputs and of an action's step",
        yaml: `
          on:
            workflow_dispatch:
              inputs:
                version: { name: which }
                #          ^^^^ low: an input has no key
            workflow_call:
              inputs:
                a: { type: string, options: [b] }
                #                  ^^^^^^^ an input has no key
          jobs:
            build:
              runs-on: ubuntu-latest
              strategy: { failfast: false }
              #           ^^^^^^^^ \`fail-fast\` is meant?
              container:
                image: node
                credentials: { username: a, password: "\${{ secrets.P }}", email: b }
                #                                                         ^^^^^ credentials has no key
              steps: [{ run: make }]
        `,
      },
      {
        title: "keys of another kind of action",
        yaml: `
          runs:
            using: node24
            main: index.js
            steps: [{ run: make, shell: bash }]
            #^^^^ a JavaScript action has no key \`steps\`
        `,
      },
    ],
    good: [
      {
        title: "an action in an image",
        yaml: `
          runs: { using: docker, image: Dockerfile, args: ["\${{ inputs.a }}"], env: { A: b } }
          inputs: { a: {} }
        `,
      },
      {
        title: "the keys of 2026",
        yaml: `
          on: { schedule: [{ cron: "0 6 * * *", timezone: Europe/Berlin }], workflow_dispatch: }
          run-name: by \${{ github.actor }}
          cache-mode: read
          concurrency: { group: a, cancel-in-progress: false, queue: max }
          jobs:
            build:
              runs-on: { group: large, labels: [linux] }
              cache-mode: none
              cancel-timeout-minutes: 2
              environment: { name: release, url: "https://example.test", deployment: false }
              snapshot: { image-name: mine, version: 1.* }
              services: { db: { image: postgres, command: "-c a", entrypoint: /run, ports: [5432] } }
              steps:
                - uses: $/actions/setup
                  background: true
                  id: setup
                - parallel:
                    - run: make a
                    - run: make b
                - wait: setup
                - wait-all: true
                - cancel: setup
        `,
      },
      {
        title: "names of one's own: variables, outputs, services, matrix rows, inputs",
        yaml: `
          on: { workflow_dispatch: { inputs: { anything: { type: boolean } } } }
          env: { ANY: a, "\${{ github.ref }}": b }
          jobs:
            any-job:
              runs-on: ubuntu-latest
              strategy: { matrix: { any: [1], include: [{ other: 2 }] } }
              outputs: { any: a }
              steps: [{ uses: org/action@v1, with: { any: thing } }]
        `,
      },
      {
        title: "an action, whose root takes what it likes",
        yaml: `
          name: setup
          x-internal: yes
          branding: { icon: box, color: blue }
          runs: { using: node24, main: dist/index.js, post: dist/post.js, post-if: always() }
        `,
      },
    ],
  },
});
