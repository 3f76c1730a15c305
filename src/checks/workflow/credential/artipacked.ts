import type { Answer } from "../../../domain/finding/finding.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import { defineCheck } from "../../define-check.ts";

const WORKSPACE =
  /^(?:\.{1,2}\/?|\.?\/?\*{1,2}(?:\/\*{1,2})?|~|\/|\.git\/?|\$\{\{\s*github\.workspace\s*\}\}\/?)$/i;

/** Uploads the folder that the checkout wrote its token into. */
function uploadsWorkspace(step: Step): boolean {
  if (!step.uses || actionOf(step.uses.text) !== "actions/upload-artifact") return false;
  const paths = step.with.get("path")?.text.split("\n") ?? [];
  return paths.some((path) => WORKSPACE.test(path.trim()));
}

function* inspect(step: Step, upload: Step | undefined): Generator<Answer> {
  const setting = step.with.get("persist-credentials");
  const { whole } = step.with;
  if (whole) {
    const message = "only the run knows whether this checkout leaves the token on disk";
    yield { at: whole.place, message, severity: "info", persona: "pedantic" };
    return;
  }
  if (setting?.text.trim().toLowerCase() === "false") return;
  const explicit = setting?.text.trim().toLowerCase() === "true";
  if (upload) {
    const message =
      "the checkout leaves the token on disk, and a later step uploads that folder for everybody to read";
    yield {
      at: step.place,
      related: [upload.place],
      message,
      severity: "high",
      confidence: "high",
    };
    return;
  }
  yield {
    at: step.place,
    message: explicit
      ? "the checkout is told to leave the token on disk for every later step"
      : "the checkout leaves the token on disk for every later step",
    confidence: "low",
    ...(explicit && { persona: "auditor" }),
    ...(setting && !explicit && { persona: "pedantic" }),
  };
}

export default defineCheck({
  id: "artipacked",
  title: "The checkout's token stays on disk",
  severity: "medium",
  hygiene: true,
  aliases: ["zizmor:artipacked"],
  why: "`actions/checkout` writes the job's token to disk unless it is told not to. Every later step can read it, and an artifact that holds the workspace publishes it.",
  fix: "Set `persist-credentials: false`; a step that pushes can be given the token by itself.",

  *job({ steps }) {
    for (const [index, step] of steps.entries())
      if (step.uses && actionOf(step.uses.text) === "actions/checkout")
        yield* inspect(step, steps.slice(index + 1).find(uploadsWorkspace));
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
                # ^^^^^^^^^^^^^^^^^^^^^^^^^ medium: for every later step
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
                # ^^^^^^^^^^^^^ high: uploads that folder
                  uses: actions/checkout@v5
                - uses: actions/upload-artifact@v5
                  with:
                    path: .
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
                  uses: actions/checkout@v5
                  #^^^^^^^^^^^^^^^^^^^^^^^^ for every later step
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
