import { IMITATED } from "../../../domain/workflow/known/imitated.ts";
import { POPULAR_ACTIONS } from "../../../domain/workflow/known/popular-actions.ts";
import { placeOfUse, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { WordList } from "../../../domain/workflow/known/word-list.ts";
import { defineCheck } from "../../define-check.ts";

/** Organizations whose domain GitHub has verified, beside the owners of well-known actions. */
const COMPANIES = new WordList(`
  actions github dependabot docker aws-actions azure google-github-actions googleapis hashicorp
  microsoft redhat-actions oracle-actions gitlab cloudflare vercel netlify sentry getsentry snyk
  sonarsource jetbrains jfrog pulumi slackapi 1password datadog newrelic grafana elastic mongodb
  step-security sigstore slsa-framework aquasecurity anchore chainguard-dev codecov cypress-io
  gradle ruby rubygems pypa rust-lang golang goreleaser golangci denoland oven-sh pnpm astral-sh
  julia-actions haskell-actions erlef nix-community cachix determinatesystems puppeteer ossf
  zizmorcore renovatebot changesets release-drafter anthropics openai octokit pre-commit
`);

let owners: ReadonlySet<string> | undefined;

function isKnown(owner: string): boolean {
  owners ??= new Set(
    [...IMITATED.words, ...POPULAR_ACTIONS.keys()].map((name) => name.split("/")[0] ?? ""),
  );
  return COMPANIES.has(owner) || owners.has(owner);
}

export default defineCheck({
  id: "unverified-creator",
  title: "Action of somebody this tool knows nothing of",
  severity: "info",
  confidence: "medium",
  persona: "auditor",
  why: "An action runs with everything its job holds. Of most owners nobody has checked who they are; a list of those you use is where a review begins.",
  fix: "Look at the owner and the code, pin the commit, or take an action of an owner you know.",
  onlyWith: ["uses"],

  *job(job) {
    for (const use of usesOf(job)) {
      const { reference } = use;
      if (reference.kind !== "action" || isKnown(reference.owner.toLowerCase())) continue;
      yield {
        at: placeOfUse(use),
        message: `\`${reference.owner}\` is none of the owners that are known here`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "somebody's action",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: somebody-else/setup@v1
                #       ^^^^^^^^^^^^^^^^^^^^^^ info: \`somebody-else\` is none
        `,
      },
      {
        title: "somebody's workflow",
        yaml: `
          on: push
          jobs:
            build:
              uses: another/shared/.github/workflows/build.yml@v1
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ \`another\` is none
        `,
      },
    ],
    good: [
      {
        title: "owners of well-known actions, in any case",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                - uses: Swatinem/rust-cache@v2
                - uses: Hashicorp/setup-terraform@v3
        `,
      },
      {
        title: "an action of this repository, and an image",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: ./setup
                - uses: docker://alpine:3.22
        `,
      },
    ],
  },
});
