import { eventFaults } from "../../../domain/workflow/schema/events/event-faults.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "glob-never-matches",
  title: "Filter matches no branch, tag or path",
  severity: "medium",
  onlyWith: ["branches", "tags", "paths"],
  why: "A release that waits for a tag never starts, and a check that should see each pull request sees none; nobody is told.",
  fix: "Write a pattern with `*`, `**`, `?`, `+` and `[…]`; filters are no regular expressions, and compare short names.",

  *workflow(workflow) {
    for (const { kind, message, place, severity } of eventFaults(workflow))
      if (kind === "glob")
        yield {
          at: place,
          message,
          ...(severity && { severity, confidence: "low" as const }),
        };
  },

  examples: {
    bad: [
      {
        title: "regular expressions, and full names of refs",
        yaml: `
          on:
            push:
              branches: [^release, refs/heads/main]
              #          ^^^^^^^^ medium: no branch and no tag has \`^\`
              #                    ^^^^^^^^^^^^^^^ compares with the short name
              tags:
                - 'v\\d+'
                #  ^^^^ low: no escape here
                - 'v*+'
                #  ^^^ no character before it to repeat
                - 'v[9-1]'
                #  ^^^^^^ runs backwards
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "paths from the root or from here, and nothing but exceptions",
        yaml: `
          on:
            pull_request:
              branches: ["!main", "!next"]
              #           ^^^^^ none is left
              paths:
                - ./src/**
                # ^^^^^^^^ no parts of a path
                - /docs/**
                # ^^^^^^^^ do not begin with
                - 'a['
                #  ^^ never closed
                - 'b[]'
                #  ^^^ no character
                - 'c '
                #  ^^ blanks
            push:
              tags: [?v, v1/]
              #      ^^ no character before it
              #          ^^^ can be called that
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
    good: [
      {
        title: "patterns of branches and tags",
        yaml: `
          on:
            push:
              branches: [main, 'release/**', '!release/old', 'v[12].[0-9]+', 'a?b', '@scope/*']
              tags: ['v*.*.*', 'v[0-9]+.[0-9]+.[0-9]+', 'it\\*is', '**']
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "paths",
        yaml: `
          on:
            pull_request:
              branches-ignore: ["!a"]
              paths: ['src/**', '.github/**', '**.js', '!docs/a b.md', '...x', '*.[ch]']
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
