import type { Answer, Fix } from "../../../domain/finding/finding.ts";
import {
  talksLater,
  usesGitLater,
} from "../../../domain/workflow/credentials/checkout/later-git.ts";
import {
  type Checkout,
  keepsApart,
  leakOf,
} from "../../../domain/workflow/credentials/checkout/leak-of-checkout.ts";
import {
  isWeak,
  isWorthless,
  worthOfToken,
} from "../../../domain/workflow/credentials/checkout/worth-of-token.ts";
import { stepPlace } from "../../../domain/workflow/credentials/checkout/step-place.ts";
import { setNested } from "../../../domain/workflow/fix/set-nested.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import { defineCheck } from "../../define-check.ts";

function fixOf({ step, later }: Checkout): readonly Fix[] {
  const { file } = step.job.workflow;
  const uses = usesGitLater(later);
  if (uses === "yes") return [];
  const edit = setNested(file, step.node, [["with", "persist-credentials"], "false"]);
  if (edit === undefined) return [];
  return [
    {
      title: "leave no token on disk",
      safe: uses === "no" && step.job.workflow.kind === "workflow",
      edits: [edit],
    },
  ];
}

/** `value` is what the step says of its token. */
function plain(checkout: Checkout, value: string | undefined): Answer {
  const { step, later } = checkout;
  const explicit = value === "true";
  const what = explicit ? "is told to leave the token on disk" : "leaves the token on disk";
  const why = talksLater(later)
    ? "; one of them speaks to the server with it"
    : worthOfToken(step.job);
  return {
    at: stepPlace(step),
    message: `the checkout ${what} for every later step${why}`,
    confidence: "low",
    get fixes() {
      return fixOf(checkout);
    },
    ...((keepsApart(step) || isWeak(step.job)) && { severity: "low" }),
    ...(isWorthless(step.job) && { persona: "pedantic" }),
    ...(value !== undefined && { persona: explicit ? "auditor" : "pedantic" }),
  };
}

function* inspect(checkout: Checkout): Generator<Answer> {
  const { step } = checkout;
  const setting = step.with.get("persist-credentials");
  const { whole } = step.with;
  if (whole) {
    const message = "only the run knows whether this checkout leaves the token on disk";
    yield { at: whole.place, message, severity: "info", persona: "pedantic" };
    return;
  }
  const value = setting?.text.trim().toLowerCase();
  if (value === "false") return;
  const leak = leakOf(checkout);
  if (leak) {
    yield {
      at: stepPlace(step),
      related: [leak.place],
      message: `the checkout leaves the token on disk, and a later step puts that folder into ${leak.to} for everybody to read${worthOfToken(step.job)}`,
      severity: "high",
      confidence: "high",
      get fixes() {
        return fixOf(checkout);
      },
    };
    return;
  }
  yield plain(checkout, value);
}

export default defineCheck({
  id: "artipacked",
  title: "The checkout's token stays on disk",
  severity: "medium",
  hygiene: true,
  onlyWith: ["actions/checkout"],
  aliases: ["zizmor:artipacked"],
  why: "`actions/checkout` writes the job's token to disk unless it is told not to. Every later step can read it, and an artifact that holds the workspace publishes it.",
  fix: "Set `persist-credentials: false`; a step that pushes can be given the token by itself.",

  *job({ steps }) {
    for (const [index, step] of steps.entries())
      if (step.uses && actionOf(step.uses.text) === "actions/checkout")
        yield* inspect({
          step,
          later: steps.slice(index + 1),
          folder: step.with.get("path")?.text ?? ".",
        });
  },

  examples: {
    bad: [
      {
        title: "the default",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                # ^^^^^^^^^^^^^^^^^^^^^^^^^ medium: nothing says what that token may do
        `,
      },
      {
        title: "an artifact that holds the whole workspace",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - name: Sources
                # ^^^^^^^^^^^^^ high: puts that folder into an artifact
                  uses: actions/checkout@v5
                - uses: actions/upload-artifact@v5
                  with:
                    path: .
                    include-hidden-files: true
        `,
      },
      {
        title: "an archive of the sources beside a release",
        yaml: `
          on: push
          permissions:
            contents: write
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                # ^^^^^^^^^^^^^^^^^^^^^^^^^ high: into the files of a release for everybody to read, and that token may write \`contents\`
                - run: tar czf /tmp/sources.tar.gz .
                - run: gh release upload v1 /tmp/sources.tar.gz
        `,
      },
      {
        title: "web pages made of the folder above",
        yaml: `
          on: push
          jobs:
            pages:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                # ^^^^^^^^^^^^^^^^^^^^^^^^^ high: web pages
                  with:
                    path: site/docs
                - uses: actions/upload-pages-artifact@v4
                  with:
                    path: ./site
        `,
      },
      {
        title: "a newer one keeps it apart from the sources",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                # ^^^^^^^^^^^^^^^^^^^^^^^^^ low: for every later step
                - run: npm ci
        `,
      },
      {
        title: "a token that can only read",
        yaml: `
          on: push
          permissions:
            contents: read
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                # ^^^^^^^^^^^^^^^^^^^^^^^^^ medium: for every later step
                - run: git push
        `,
      },
      {
        title: "one step for two jobs, at the alias that takes it over",
        yaml: `
          on: push
          jobs:
            one:
              runs-on: ubuntu-latest
              steps:
                - &checkout
                # ^^^^^^^^^ for every later step
                  uses: actions/checkout@v5
            two:
              runs-on: ubuntu-latest
              steps:
                - *checkout
                # ^^^^^^^^^ for every later step
        `,
      },
    ],
    good: [
      {
        title: "told not to, in any notation",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                  with: { persist-credentials: "false" }
                - uses: actions/checkout@v5
                  with:
                    Persist-Credentials: false
        `,
      },
      {
        title: "another action",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/setup-node@v5
        `,
      },
    ],
  },
});
