import type { Answer } from "../../../domain/finding/finding.ts";
import { ARCHIVED } from "../../../domain/workflow/known/archived.ts";
import { SNAPSHOT_DAY } from "../../../domain/workflow/known/advisories.ts";
import { hookRepositories, slugOfUrl } from "../../../domain/workflow/pins/config-nodes.ts";
import type { ActionReference } from "../../../domain/workflow/pins/reference.ts";
import { placeOfUse, type Use, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { defineCheck } from "../../define-check.ts";

const says = (slug: string, when = `as of ${SNAPSHOT_DAY}`): string =>
  `\`${slug}\` is archived (${when}): nobody mends what is found in it`;

/** What GitHub says today counts more than the list. */
function* inspect(use: Use, { slug, owner, repository }: ActionReference): Generator<Answer> {
  const asked = use.job.workflow.repository.online?.repository(slug);
  if (asked?.known === false) yield { needs: asked.needs, at: placeOfUse(use) };
  const live = asked?.known && asked.value !== "absent" ? asked.value.archived : undefined;
  if (live ?? ARCHIVED.has(slug))
    yield {
      at: placeOfUse(use),
      message: says(`${owner}/${repository}`, live ? "GitHub said so just now" : undefined),
    };
}

export default defineCheck({
  id: "archived-uses",
  title: "Action is archived",
  severity: "medium",
  confidence: "high",
  hygiene: true,
  aliases: ["zizmor:archived-uses"],
  why: "The repository of an archived action is read-only: a weakness that is found in it, or a runtime that GitHub takes away, is never mended.",
  fix: "Take an action that somebody maintains, or do the same in a script.",
  onlyWith: ["uses", "repo"],

  *job(job) {
    for (const use of usesOf(job))
      if (use.reference.kind === "action") yield* inspect(use, use.reference);
  },
  *config(file) {
    for (const url of hookRepositories(file)) {
      const slug = slugOfUrl(url.text);
      if (slug !== undefined && ARCHIVED.has(slug)) yield { at: url.place, message: says(slug) };
    }
  },

  examples: {
    bad: [
      {
        title: "an action that was replaced years ago, pinned or not",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/setup-ruby@e932e7af67fc4a8fc77bd86b744acd4e42fe3543 # v1.1.3
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: is archived
                - uses: Actions-RS/toolchain@v1
                #       ^^^^^^^^^^^^^^^^^^^^^^^ is archived
        `,
      },
      {
        title: "in a composite action",
        path: "setup/action.yml",
        yaml: `
          runs:
            using: composite
            steps:
              - uses: actions/create-release@v1
              #       ^^^^^^^^^^^^^^^^^^^^^^^^^ nobody mends
        `,
      },
      {
        title: "archived since the list was made, as GitHub says",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@v1
                #       ^^^^^^^^^^^^ is archived (GitHub said so just now)
        `,
        online: { "org/setup": { archived: true } },
      },
      {
        title: "hooks of pre-commit",
        path: ".pre-commit-config.yaml",
        yaml: `
          repos:
            - repo: https://github.com/asottile-archive/seed-isort-config.git
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ is archived
              rev: v2.2.0
              hooks:
                - id: seed-isort-config
        `,
      },
    ],
    good: [
      {
        title: "actions that somebody maintains",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: ruby/setup-ruby@v1
                - uses: ./actions/setup-ruby
        `,
      },
      {
        title: "brought back to life since the list was made",
        yaml: `
          on: push
          jobs: { build: { runs-on: ubuntu-latest, steps: [{ uses: actions/setup-ruby@v1 }] } }
        `,
        online: { "actions/setup-ruby": {} },
      },
      {
        title: "hooks that somebody maintains, and hooks of this repository",
        path: ".pre-commit-config.yaml",
        yaml: `
          repos:
            - repo: https://github.com/pre-commit/pre-commit-hooks
              rev: v6.0.0
              hooks: [{ id: check-yaml }]
            - repo: local
              hooks: []
        `,
      },
    ],
  },
});
