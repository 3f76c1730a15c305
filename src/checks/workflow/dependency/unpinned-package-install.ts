import type { Remark } from "../../../domain/finding/finding.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { type Install, looseInstalls } from "../../../domain/workflow/pins/installs/installs-in.ts";
import { mayMintTokens } from "../../../domain/workflow/power/power-of.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

type Level = Pick<Remark, "severity" | "persona" | "confidence">;

function levelOf({ manager }: Install, publishes: boolean): Level {
  if (manager.system) return { severity: "info", persona: "auditor" };
  // A program that the project has installed runs before anything is fetched.
  if (manager.runs === "perhaps")
    return { severity: "low", confidence: "low", persona: publishes ? "pedantic" : "auditor" };
  return publishes ? { severity: "medium", persona: "regular" } : { persona: "pedantic" };
}

function remarkOn(install: Install, { run, job }: Step): Remark[] {
  const open = install.packages.filter(({ pin }) => pin === "open");
  if (run === undefined || open.length === 0) return [];
  const publishes = sinksOf(job).length > 0 || mayMintTokens(job);
  const { what, command } = install;
  const names = open.map(({ word }) => word.replaceAll(/_{4,}/g, "…")).join(" ");
  const where = publishes ? ", in a job that publishes" : "";
  return [
    {
      at: run.at(command.from, command.to),
      message: `\`${what}\` fetches \`${names}\` at whatever version is newest today${where}`,
      ...levelOf(install, publishes),
    },
  ];
}

export default defineCheck({
  id: "unpinned-package-install",
  title: "Program installed without a version",
  severity: "low",
  confidence: "high",
  hygiene: true,
  why: "A program that is fetched by its name alone is whatever its registry calls newest. A release that was hijacked this morning runs in this job today.",
  fix: "Name the whole version (`pip install build==1.3.0`, `go install x@v1.2.3`, `cargo install x --version 1.2.3 --locked`), or install from a list with hashes.",
  onlyWith: [
    "pip",
    "uv ",
    "uvx",
    "uv.",
    "uv\t",
    // As a word of its own, which it is not in `ubuntu`.
    "bun ",
    "bunx",
    "bun.",
    "bun\t",
    "npx",
    "dlx",
    "exec",
    "go install",
    "cargo",
    "dotnet",
    "composer",
    "dart",
    "brew",
    "apt",
    "apk",
    "choco",
  ],

  step: (step) => looseInstalls(step).flatMap((install) => remarkOn(install, step)),

  examples: {
    bad: [
      {
        title: "in a job that publishes",
        yaml: `
          on: release
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    python -m pip install --upgrade build twine==6.2.0
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: \`pip install\` fetches \`build\` at
                    twine upload dist/*
        `,
      },
      {
        title: "by other managers",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: go install golang.org/x/tools/cmd/goimports@latest
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: \`go install\` fetches
                - run: cargo install cargo-deny --locked
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: fetches \`cargo-deny\`
                - run: uvx ruff check
                #      ^^^^^^^^^^^^^^ low: \`uvx\` fetches \`ruff\`
                - run: pipx install poetry && dotnet tool install -g nbgv
                #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: fetches \`nbgv\`
                #      ^^^^^^^^^^^^^^^^^^^ low: fetches \`poetry\`
                - run: npx --yes cowsay moo
                #      ^^^^^^^^^^^^^^^^^^^^ low: \`npx\` fetches \`cowsay\`
                - run: sudo apt-get install -y jq
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^ info: fetches \`jq\`
        `,
      },
    ],
    good: [
      {
        title: "whole versions",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: pip install build==1.3.0
                - run: go install golang.org/x/tools/cmd/goimports@v0.39.0
                - run: cargo install cargo-deny --version 0.18.5 --locked
                - run: uvx ruff@0.14.0 check
                - run: npx --yes cowsay@1.6.0
                - run: dotnet tool install -g nbgv --version 3.8.118
        `,
      },
      {
        title: "lists and things of this repository",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: pip install -r requirements.txt
                - run: pip install -e ".[test]"
                - run: pip install --require-hashes -r lock.txt
                - run: go install ./cmd/tool
                - run: cargo install --path .
                - run: cargo build && go build ./...
        `,
      },
    ],
  },
});
