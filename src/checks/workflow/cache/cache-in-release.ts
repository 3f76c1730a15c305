import type { Fix } from "../../../domain/finding/finding.ts";
import { cacheStepsOf } from "../../../domain/workflow/cache/cache-steps.ts";
import { releaseReasonOf } from "../../../domain/workflow/cache/release-reason.ts";
import { setKey } from "../../../domain/workflow/fix/edits.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

const KEPT_OUT = new Set(["none", "write-only"]);

const isKeptOut = ({ cacheMode, workflow }: Job): boolean =>
  KEPT_OUT.has((cacheMode ?? workflow.cacheMode)?.text.trim() ?? "");

function fixesFor({ node, workflow }: Job): readonly Fix[] {
  const edit = setKey(workflow.file, node, "cache-mode", "none");
  return edit ? [{ title: "Keep the cache out of the job", safe: true, edits: [edit] }] : [];
}

export default defineCheck({
  id: "cache-in-release",
  title: "A cache flows into a release",
  severity: "high",
  confidence: "low",
  aliases: ["zizmor:cache-poisoning"],
  onlyWith: ["cache", "setup-", "nix", "mise", "maturin", "composer-install"],
  why: "Whatever runs on the default branch may write the cache under any name, and nothing tells who did. A release that restores it ships files that no commit holds; that is how TanStack's packages were poisoned in May 2026.",
  fix: "Give the job `cache-mode: none`, or switch the cache off in the action's inputs. A release is worth a slow install.",

  *job(job) {
    if (job.workflow.kind === "action" || isKeptOut(job)) return;
    const restoring = cacheStepsOf(job).filter(({ restores }) => restores);
    const reason = restoring.length > 0 ? releaseReasonOf(job) : undefined;
    if (reason === undefined) return;
    for (const { place, what, certain } of restoring)
      yield {
        at: place,
        related: [reason.place],
        severity: reason.kind === "mixed" ? "medium" : "high",
        confidence: reason.kind === "seen" && certain ? "medium" : "low",
        fixes: fixesFor(job),
        message: `\`${what}\` ${certain ? "restores" : "may restore"} a cache into ${reason.words}`,
      };
  },

  examples: {
    bad: [
      {
        title: "a job that publishes",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - uses: actions/cache@v4
                #       ^^^^^^^^^^^^^^^^ high: restores a cache into the job that runs \`npm publish\`
                  with: { path: node_modules, key: a }
                - run: npm publish
        `,
      },
      {
        title: "the job that builds what another one publishes",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: Swatinem/rust-cache@v2
                #       ^^^^^^^^^^^^^^^^^^^^^^ high: \`build\`, which \`publish\` publishes after
                - run: cargo build
                - uses: actions/upload-artifact@v4
            publish:
              needs: build
              runs-on: ubuntu-latest
              steps: [{ run: cargo publish }]
        `,
      },
      {
        title: "what only a release starts, with a cache that is on unless switched off",
        yaml: `
          on: release
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: astral-sh/setup-uv@v6
                #       ^^^^^^^^^^^^^^^^^^^^^ high: a run that \`release\` starts
                - uses: actions/setup-node@v6
                #       ^^^^^^^^^^^^^^^^^^^^^ high: may restore a cache
        `,
      },
      {
        title: "tests that also run on a release's branch",
        yaml: `
          on:
            pull_request:
            push: { branches: ["release/*"] }
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/cache@v4
                #       ^^^^^^^^^^^^^^^^ medium: a run that \`push\` starts
                  with: { path: a, key: b }
        `,
      },
    ],
    good: [
      {
        title: "a job that a publishing one only waits for",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            lint:
              runs-on: ubuntu-latest
              steps:
                - uses: Swatinem/rust-cache@v2
                - run: cargo clippy
            publish:
              needs: lint
              runs-on: ubuntu-latest
              steps: [{ run: cargo publish }]
        `,
      },
      {
        title: "without the cache",
        yaml: `
          on: release
          jobs:
            publish:
              cache-mode: none
              runs-on: ubuntu-latest
              steps:
                - uses: actions/cache@v4
                  with: { path: node_modules, key: a }
                - run: npm publish
        `,
      },
      {
        title: "switched off",
        yaml: `
          on: release
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: astral-sh/setup-uv@v6
                  with: { enable-cache: false }
                - uses: actions/setup-go@v5
                  with: { cache: false }
                - uses: actions/setup-node@v4
                - uses: actions/cache/save@v4
                  with: { path: dist, key: b }
        `,
      },
      {
        title: "a job that has nothing to do with the release",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: Swatinem/rust-cache@v2
                - run: cargo test
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: cargo publish }]
        `,
      },
      {
        title: "off on tags, and nothing but tags start it",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: PyO3/maturin-action@v1
                  with:
                    sccache: \${{ !startsWith(github.ref, 'refs/tags/') }}
        `,
      },
    ],
  },
});
