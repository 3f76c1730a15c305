import { hookRepositories, slugOfUrl } from "../../../domain/workflow/pins/config-nodes.ts";
import { closeness, type DependencyPolicies } from "../../../domain/workflow/pins/policies.ts";
import { type ActionReference, parseReference } from "../../../domain/workflow/pins/reference.ts";
import { placeOfUse, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { defineCheck } from "../../define-check.ts";

type Rule = NonNullable<DependencyPolicies["forbidden"]>;

const isNamed = (patterns: readonly string[], reference: ActionReference): boolean =>
  patterns.some((pattern) => closeness(pattern, reference) > 0);

/** Why the rules of the repository refuse an action; undefined where they do not. */
function refusal(rule: Rule, reference: ActionReference): string | undefined {
  if ("allow" in rule)
    return isNamed(rule.allow, reference)
      ? undefined
      : `\`${reference.name}\` is none of the actions that this repository allows`;
  return isNamed(rule.deny, reference)
    ? `\`${reference.name}\` is forbidden in this repository`
    : undefined;
}

export default defineCheck({
  id: "forbidden-uses",
  title: "Action that this repository does not want",
  severity: "high",
  confidence: "high",
  aliases: ["zizmor:forbidden-uses"],
  why: "The repository's own rules say which actions it trusts; this one is outside of them.",
  fix: "Take an action that is allowed, or have the rules changed by those who keep them (`forbidden-uses` in `zizmor.yml`).",
  onlyWith: ["uses", "repo"],

  *job(job) {
    const rule = job.workflow.repository.policies?.forbidden;
    if (rule === undefined) return;
    for (const use of usesOf(job)) {
      const message = use.reference.kind === "action" ? refusal(rule, use.reference) : undefined;
      if (message !== undefined) yield { at: placeOfUse(use), message };
    }
  },
  *config(file) {
    const rule = file.repository.policies?.forbidden;
    if (rule === undefined) return;
    for (const url of hookRepositories(file)) {
      const reference = parseReference(slugOfUrl(url.text) ?? "");
      const message = reference.kind === "action" ? refusal(rule, reference) : undefined;
      if (message !== undefined) yield { at: url.place, message };
    }
  },

  examples: {
    bad: [
      {
        title: "outside of what is allowed",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                - uses: somebody/setup@v1
                #       ^^^^^^^^^^^^^^^^^ high: is none of the actions that this repository allows
        `,
        files: {
          ".github/zizmor.yml": `
            rules: { forbidden-uses: { config: { allow: ["actions/*"] } } }
          `,
        },
      },
      {
        title: "an owner that is denied, and one repository",
        yaml: `
          on: push
          jobs:
            call:
              uses: somebody/shared/.github/workflows/build.yml@main
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ is forbidden
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: Org/Setup@v1
                #       ^^^^^^^^^^^^ is forbidden
        `,
        files: {
          ".github/zizmor.yml": `
            rules: { forbidden-uses: { config: { deny: ["somebody/*", "org/setup"] } } }
          `,
        },
      },
    ],
    good: [
      {
        title: "allowed ones, and those of this repository",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                - uses: ./setup
        `,
        files: {
          ".github/zizmor.yml": `
            rules: { forbidden-uses: { config: { allow: ["actions/*"] } } }
          `,
        },
      },
      {
        title: "no rules at all",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: somebody/setup@v1
        `,
      },
    ],
  },
});
