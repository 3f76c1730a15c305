import type { Answer, Edit, Fix } from "../../../domain/finding/finding.ts";
import type { ConfigFile } from "../../../domain/workflow/model.ts";
import { setKey } from "../../../domain/workflow/fix/edits.ts";
import { entryIn, textIn, updatesOf } from "../../../domain/workflow/pins/config-nodes.ts";
import type { Entry, Mapping } from "../../../domain/workflow/yaml/node.ts";
import { defineCheck } from "../../define-check.ts";

const LEAST_DAYS = 7;

const fixWith = (edit: Edit | undefined, days: number): { readonly fixes?: readonly Fix[] } =>
  edit ? { fixes: [{ title: `wait ${days} days`, safe: true, edits: [edit] }] } : {};

function* inspectDays(file: ConfigFile, entry: Entry, least: number): Generator<Answer> {
  const { file: source } = file;
  const { key, value } = entry;
  const days = textIn(value, "default-days");
  const edit =
    value.kind === "mapping" ? setKey(source, value, "default-days", `${least}`) : undefined;
  if (days === undefined) {
    const at = source.place(key.from, Math.max(key.to, value.to));
    const message = "the cooldown names no `default-days`, so that most updates come at once";
    yield { at, message, ...fixWith(edit, least) };
  } else if (!(Number(days.text) >= least)) {
    const at = source.place(entryIn(value, "default-days")?.key.from ?? days.from, days.to);
    const message = `${days.text} days are less than ${least}: bad releases are mostly found within a week`;
    yield { at, message, ...fixWith(edit, least) };
  }
}

/** Days that differ from ecosystem to ecosystem break up a group of several. */
function* inspectGroup(file: ConfigFile, update: Mapping, cooldown: Entry): Generator<Answer> {
  const group = entryIn(update, "multi-ecosystem-group");
  const { value, key } = cooldown;
  const isEffective =
    value.kind === "mapping" && value.entries.some((entry) => entry.key.text.endsWith("days"));
  if (group === undefined || !isEffective) return;
  const at = file.file.place(key.from, key.to);
  const related = [group.key.place];
  const message =
    "a cooldown in a group of several ecosystems lets only one of them through at a time";
  yield { at, related, message, severity: "low", persona: "pedantic" };
}

function* inspect(file: ConfigFile, update: Mapping, least: number): Generator<Answer> {
  const ecosystem = entryIn(update, "package-ecosystem");
  const cooldown = entryIn(update, "cooldown");
  if (cooldown) {
    yield* inspectDays(file, cooldown, least);
    yield* inspectGroup(file, update, cooldown);
    return;
  }
  const from = ecosystem?.key.from ?? update.from;
  const edit = setKey(file.file, update, "cooldown", [`default-days: ${least}`]);
  yield {
    at: file.file.place(from, ecosystem?.value.to ?? from),
    message: `no cooldown: updates are proposed long before anybody has looked at them`,
    ...fixWith(edit, least),
  };
}

export default defineCheck({
  id: "dependabot-cooldown",
  title: "Dependabot does not wait before it proposes a new release",
  severity: "medium",
  confidence: "high",
  hygiene: true,
  aliases: ["zizmor:dependabot-cooldown"],
  why: "Most hijacked packages are found out within days. GitHub waits three days by itself since July 2026; a week lets others find the bad ones first. Security updates never wait.",
  fix: "Give every ecosystem a `cooldown` with `default-days: 7`.",
  onlyWith: ["updates"],

  *config(file) {
    const least = file.repository.policies?.cooldownDays ?? LEAST_DAYS;
    for (const update of updatesOf(file)) yield* inspect(file, update, least);
  },

  examples: {
    bad: [
      {
        title: "none at all",
        path: ".github/dependabot.yml",
        yaml: `
          version: 2
          updates:
            - package-ecosystem: pip
              #^^^^^^^^^^^^^^^^^^^^^ medium: no cooldown
              directory: /
              schedule:
                interval: daily
        `,
      },
      {
        title: "an empty one, and two days",
        path: ".github/dependabot.yml",
        yaml: `
          version: 2
          updates:
            - package-ecosystem: pip
              directory: /
              cooldown: {}
              #^^^^^^^ medium: names no \`default-days\`
            - package-ecosystem: npm
              directory: /
              cooldown:
                default-days: 2
                #^^^^^^^^^^^^^^ medium: 2 days are less than 7
        `,
      },
      {
        title: "in a group of several ecosystems",
        path: ".github/dependabot.yml",
        yaml: `
          version: 2
          multi-ecosystem-groups:
            all: { schedule: { interval: weekly } }
          updates:
            - package-ecosystem: npm
              directory: /
              multi-ecosystem-group: all
              patterns: ["*"]
              cooldown:
              #^^^^^^^ low: lets only one of them through
                default-days: 7
        `,
      },
    ],
    good: [
      {
        title: "a week",
        path: ".github/dependabot.yml",
        yaml: `
          version: 2
          updates:
            - package-ecosystem: pip
              directory: /
              schedule: { interval: daily }
              cooldown: { default-days: 7 }
        `,
      },
      {
        title: "fewer days where the repository asks for no more",
        path: ".github/dependabot.yml",
        yaml: `
          version: 2
          updates:
            - package-ecosystem: npm
              directory: /
              cooldown: { default-days: 4 }
        `,
        files: {
          "zizmor.yml": "rules: { dependabot-cooldown: { config: { days: 4 } } }",
        },
      },
      {
        title: "two weeks",
        path: ".github/dependabot.yaml",
        yaml: `
          version: 2
          updates:
            - package-ecosystem: npm
              directory: /
              cooldown:
                default-days: 14
                semver-major-days: 30
        `,
      },
    ],
  },
});
