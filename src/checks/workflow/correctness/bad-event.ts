import { eventFaults } from "../../../domain/workflow/schema/events/event-faults.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "bad-event",
  title: "Event, filter or input that GitHub does not know",
  severity: "medium",
  why: "GitHub refuses the file, or the event never starts it: a check that nobody misses until it should have spoken.",
  fix: "Write the event, its activity, its filter or its schedule as GitHub knows them.",

  *workflow(workflow) {
    for (const { kind, message, place, severity } of eventFaults(workflow))
      if (kind === "event") yield { at: place, message, ...(severity && { severity }) };
  },

  examples: {
    bad: [
      {
        title: "events and activities that never happen",
        yaml: `
          on:
            pull_requests:
            #^^^^^^^^^^^^ medium: there is no event \`pull_requests\`; \`pull_request\` is meant?
            issues:
              types: [opened, created]
              #               ^^^^^^^ never has the activity \`created\`
            create:
              types: [branch]
              #^^^^ \`create\` has no filter \`types\`
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "filters that the event does not have, or that exclude each other",
        yaml: `
          on:
            push:
              branch: main
              #^^^^^ \`push\` has no filter \`branch\`; it takes \`branches\`
              paths: [src/**]
              paths-ignore: [docs/**]
              #^^^^^^^^^^^ cannot stand together
            release:
              tags: v*
              #^^^ \`release\` has no filter \`tags\`; only \`push\` can
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "times that are none",
        yaml: `
          on:
            schedule:
              - cron: "0 6 * *"
              #        ^^^^^^^ 4 fields in place of five
              - cron: "* * * * *"
              #        ^^^^^^^^^ no more often than every five minutes
              - cron: "0 25 * * *"
              #        ^^^^^^^^^^ \`25\` is no hour
                timezone: Europe/Atlantis
                #         ^^^^^^^^^^^^^^^ no such time zone
              - cron: "0 6 * * mon-fri"
                zone: UTC
                #^^^ a schedule has no key \`zone\`
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "inputs whose defaults are none of their values",
        yaml: `
          on:
            workflow_dispatch:
              inputs:
                kind: { type: choice }
                #^^^ the choice \`kind\` has no \`options\`
                level: { type: choice, options: [a, b], default: c }
                #                                                ^ none of the options
                size: { type: choice, options: [small, large, small] }
                #                                             ^^^^^ low: stands here twice
                fast: { type: boolean, default: yes }
                #                               ^^^ neither \`true\` nor \`false\`
                note: { type: string, options: [a] }
                #^^^ low: its options mean nothing
            workflow_call:
              inputs:
                age: { type: number, default: teen }
                #                             ^^^^ is no number
                path: { type: string, required: true, default: . }
                #                                              ^ low: never used
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "a workflow that is waited for and has another name",
        yaml: `
          on:
            workflow_run:
              workflows: [Test, Tests]
              #           ^^^^ no workflow here is called \`Test\`, so this never starts; \`Tests\` is meant?
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
        files: {
          ".github/workflows/test.yml": `
            name: Tests
            on: push
            jobs:
              test: { runs-on: ubuntu-latest, steps: [{ run: make test }] }
          `,
        },
      },
    ],
    good: [
      {
        title: "events with their own activities, filters and schedules",
        yaml: `
          on:
            push: { branches: [main], tags: [v*], paths: [src/**] }
            pull_request: { types: [opened, ready_for_review], paths-ignore: [docs/**] }
            merge_group: { branches: [main], types: [checks_requested] }
            workflow_run: { workflows: [CI], types: [completed], branches-ignore: [x] }
            repository_dispatch: { types: [anything-at-all] }
            image_version: { names: [a], versions: [1.*] }
            schedule: [{ cron: "*/5 0-6/2 1,15 JAN-jun 7", timezone: America/New_York }]
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
        files: {
          ".github/workflows/ci.yml": `
            name: CI
            on: push
            jobs:
              test: { runs-on: ubuntu-latest, steps: [{ run: make test }] }
          `,
        },
      },
      {
        title: "inputs with defaults that fit",
        yaml: `
          on:
            workflow_dispatch:
              inputs:
                level: { type: choice, options: [a, b], default: a }
                fast: { type: boolean, default: false }
                age: { type: number, default: 1.5 }
                name: { description: who, required: true }
            workflow_call:
              inputs:
                name: { type: string, default: "\${{ github.actor }}" }
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "events in a list",
        yaml: `
          on: [push, workflow_dispatch, delete]
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
