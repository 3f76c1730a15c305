import type { Answer } from "../../../domain/finding/finding.ts";
import type { Job, Workflow } from "../../../domain/workflow/model.ts";
import { lockedAction } from "../../../domain/workflow/pins/lockfile/locked.ts";
import { isCommit } from "../../../domain/workflow/pins/reference.ts";
import { placeOfUse, type Use, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { mayMintTokens } from "../../../domain/workflow/power/power-of.ts";
import { secretsOf } from "../../../domain/workflow/power/secrets-in.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

/** The first `uses` below a local action that is not pinned, on whatever depth. */
function openBelow(file: Workflow, seen: Set<Workflow>): Use | undefined {
  if (seen.has(file)) return undefined;
  seen.add(file);
  for (const use of file.jobs.flatMap(usesOf)) {
    const { reference, text } = use;
    if (reference.kind === "action" && !isCommit(reference.ref) && !lockedAction(reference, file))
      return use;
    const inner = reference.kind === "local" ? file.repository.local(text.text) : undefined;
    const open = inner && openBelow(inner, seen);
    if (open) return open;
  }
  return undefined;
}

const holdsMuch = (job: Job): boolean =>
  sinksOf(job).length > 0 || mayMintTokens(job) || secretsOf(job).length > 0;

function* inspect(use: Use): Generator<Answer> {
  const { reference, text, job } = use;
  if (reference.kind !== "local") return;
  const local = job.workflow.repository.local(text.text);
  const open = local?.kind === "action" ? openBelow(local, new Set()) : undefined;
  if (open === undefined) return;
  const publishes = sinksOf(job).length > 0 || mayMintTokens(job);
  const below = open.text.text.trim();
  yield {
    at: placeOfUse(use),
    related: [placeOfUse(open)],
    message: `\`${reference.path}\` uses \`${below}\`, which can change without notice, in a job that ${publishes ? "publishes" : "holds secrets"}`,
    ...(publishes && { severity: "high" }),
  };
}

export default defineCheck({
  id: "unpinned-transitive",
  title: "Local action brings an unpinned one into a job with power",
  severity: "medium",
  confidence: "high",
  hygiene: true,
  why: "The workflow names commits only, and looks safe; but an action of this repository that it uses follows a tag, and runs with all that this job holds.",
  fix: "Pin the actions within the local action, or run it in a job that holds nothing.",
  onlyWith: ["./", "$/"],

  *job(job) {
    if (job.workflow.kind === "action") return;
    const local = usesOf(job).filter(({ reference, step }) => step && reference.kind === "local");
    if (local.length > 0 && holdsMuch(job)) for (const use of local) yield* inspect(use);
  },

  examples: {
    bad: [
      {
        title: "in the job that publishes",
        yaml: `
          on: release
          jobs:
            publish:
              runs-on: ubuntu-latest
              permissions: { id-token: write }
              steps:
                - uses: ./setup
                #       ^^^^^^^ high: \`./setup\` uses \`org/setup@v1\`
                - run: npm publish
        `,
        files: {
          "setup/action.yml": `
            runs:
              using: composite
              steps:
                - uses: org/setup@v1
          `,
        },
      },
      {
        title: "two levels down, beside a secret",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: $/one
                #       ^^^^^ medium: in a job that holds secrets
                - run: make
                  env: { KEY: "\${{ secrets.KEY }}" }
        `,
        files: {
          "one/action.yml": `
            runs: { using: composite, steps: [{ uses: $/two }] }
          `,
          "two/action.yml": `
            runs: { using: composite, steps: [{ uses: org/setup@main }] }
          `,
        },
      },
    ],
    good: [
      {
        title: "pinned within",
        yaml: `
          on: release
          jobs:
            publish:
              runs-on: ubuntu-latest
              permissions: { id-token: write }
              steps:
                - uses: ./setup
        `,
        files: {
          "setup/action.yml": `
            runs:
              using: composite
              steps:
                - uses: org/setup@d23441a48e516b6c34aea4fa41551a30e30af803
          `,
        },
      },
      {
        title: "in a job that holds nothing",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: ./setup
        `,
        files: {
          "setup/action.yml": `
            runs: { using: composite, steps: [{ uses: org/setup@v1 }] }
          `,
        },
      },
    ],
  },
});
