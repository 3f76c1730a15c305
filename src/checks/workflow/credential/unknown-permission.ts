import type { Answer, Fix } from "../../../domain/finding/finding.ts";
import type { Place } from "../../../domain/finding/place.ts";
import { nearWord } from "../../../domain/workflow/credentials/permissions/near-word.ts";
import { permissionEntries } from "../../../domain/workflow/credentials/permissions/permission-blocks.ts";
import {
  accessesOf,
  SCOPES,
} from "../../../domain/workflow/credentials/permissions/permission-table.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Entry, Scalar } from "../../../domain/workflow/yaml/node.ts";
import { defineCheck } from "../../define-check.ts";

const SHORT_FORMS = ["read-all", "write-all"];

/** As it stands, GitHub refuses the file, so that the mended word breaks nothing. */
const mend = (place: Place, word: string | undefined): readonly Fix[] =>
  word === undefined
    ? []
    : [{ title: `write \`${word}\``, safe: true, edits: [replace(place, word)] }];

const meant = (word: string | undefined): string =>
  word === undefined ? "" : `; \`${word}\` was meant`;

function* judgeShort(value: Scalar): Generator<Answer> {
  if (SHORT_FORMS.includes(value.text) || value.isNull) return;
  const word = value.text === "none" ? "{}" : undefined;
  yield {
    at: value.place,
    message: `\`permissions\` is \`read-all\`, \`write-all\`, or a list of scopes, never \`${value.text}\`${meant(word)}`,
    fixes: mend(value.place, word),
  };
}

function* judgeScope({ key, value }: Entry): Generator<Answer> {
  const accesses = accessesOf(key.text);
  if (accesses === undefined) {
    const word = nearWord(key.text, SCOPES);
    yield {
      at: key.place,
      message: `GitHub knows no scope \`${key.text}\`${meant(word)}`,
      fixes: mend(key.place, word),
    };
    return;
  }
  if (value.kind !== "scalar" || accesses.some((access) => access === value.text)) return;
  const word = nearWord(value.text, accesses);
  const choice = accesses.map((access) => `\`${access}\``).join(" or ");
  yield {
    at: value.place,
    message: `\`${key.text}\` can be ${choice}, never \`${value.text}\`${meant(word)}`,
    fixes: mend(value.place, word),
  };
}

export default defineCheck({
  id: "unknown-permission",
  title: "Permission does not exist",
  severity: "medium",
  onlyWith: ["permissions"],
  why: "A misspelt scope or level grants nothing and limits nothing: GitHub refuses the file, and tools that read it take the rights for other ones than were meant.",
  fix: "Write one of the scopes that GitHub knows, with a level that it has.",

  *workflow(workflow) {
    if (workflow.kind === "action") return;
    for (const { value } of permissionEntries(workflow))
      if (value.kind === "mapping") for (const entry of value.entries) yield* judgeScope(entry);
      else if (value.kind === "scalar") yield* judgeShort(value);
  },

  examples: {
    bad: [
      {
        title: "scopes that are called otherwise",
        yaml: `
          on: push
          permissions:
            content: read
          # ^^^^^^^ medium: \`contents\` was meant
            pull_requests: write
          # ^^^^^^^^^^^^^ medium: \`pull-requests\` was meant
            telepathy: write
          # ^^^^^^^^^ medium: GitHub knows no scope \`telepathy\`
          jobs:
            build: { runs-on: ubuntu-latest, steps: [{ run: make }] }
        `,
      },
      {
        title: "levels that a scope does not have",
        yaml: `
          on: push
          permissions: {}
          jobs:
            build:
              runs-on: ubuntu-latest
              permissions:
                issues: readable
                #       ^^^^^^^^ medium: \`issues\` can be
                id-token: read
                #         ^^^^ medium: never \`read\`
                contents: wirte
                #         ^^^^^ medium: \`write\` was meant
              steps: [{ run: make }]
        `,
      },
      {
        title: "short forms that do not exist",
        yaml: `
          on: push
          permissions: none
          #            ^^^^ medium: \`{}\` was meant
          jobs:
            build:
              runs-on: ubuntu-latest
              permissions: write
              #            ^^^^^ medium: never \`write\`
              steps: [{ run: make }]
        `,
      },
    ],
    good: [
      {
        title: "the scopes of this year",
        yaml: `
          on: push
          permissions:
            copilot-requests: write
            vulnerability-alerts: read
            artifact-metadata: write
            code-quality: write
            models: read
            drives: none
          jobs:
            build: { runs-on: ubuntu-latest, steps: [{ run: make }] }
        `,
      },
      {
        title: "the short forms",
        yaml: `
          on: push
          permissions: read-all
          jobs:
            build:
              runs-on: ubuntu-latest
              permissions: {}
              steps: [{ run: make }]
            release:
              runs-on: ubuntu-latest
              permissions: write-all
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
