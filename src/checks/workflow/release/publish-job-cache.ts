import type { Fix } from "../../../domain/finding/finding.ts";
import { setKey } from "../../../domain/workflow/fix/edits.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import { type CacheUse, cacheUsesOf } from "../../../domain/workflow/publish/job/cache-use.ts";
import { publishJobOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import { isInstallable } from "../../../domain/workflow/publish/sink.ts";
import { defineCheck } from "../../define-check.ts";

function fixesFor({ node, workflow }: Job, uses: readonly CacheUse[]): readonly Fix[] {
  if (!uses.every(({ ofGitHub }) => ofGitHub)) return [];
  const edit = setKey(workflow.file, node, "cache-mode", "none");
  return edit ? [{ title: "Keep the cache out of the job", safe: true, edits: [edit] }] : [];
}

export default defineCheck({
  id: "publish-job-cache",
  title: "Publishes what a shared cache holds",
  severity: "high",
  why: "Image layers, a build tool's remote cache and the cache steps inside a local action feed the publishing job with results that other runs wrote. Whoever can write there, often every pull request and every developer, decides what is published, and no commit shows it. Cache steps in the job itself are the matter of `cache-in-release`.",
  fix: "Build releases without shared caches: `cache-mode: none`, no `cache-from`, no token of a remote cache in the publishing job. A release is worth a slow build.",
  onlyWith: [
    "cache",
    "uses: ./",
    "uses: $/",
    "turbo_token",
    "nx_cloud",
    "develocity",
    "gradle_enterprise",
  ],

  *job(job) {
    const publish = publishJobOf(job);
    if (publish === undefined) return;
    const uses = cacheUsesOf(job);
    const [first, ...more] = uses;
    if (first === undefined) return;
    const others = more.length > 0 ? ` (and ${more.length} more)` : "";
    yield {
      at: first.place,
      related: [...more.map(({ place }) => place), publish.chief.place],
      severity: isInstallable(publish.chief) ? "high" : "medium",
      confidence: "medium",
      message: `${first.what}${others} can end up in what \`${publish.chief.what}\` publishes`,
      fixes: fixesFor(job, uses),
    };
  },

  examples: {
    bad: [
      {
        title: "layers of an image",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - uses: docker/build-push-action@v6
                  with:
                    push: true
                    cache-from: type=gha
                    #           ^^^^^^^^ high: layers from \`type=gha\` can end up in what \`docker/build-push-action\` publishes
        `,
      },
      {
        title: "a remote cache that every build writes",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              env:
                TURBO_TOKEN: \${{ secrets.TURBO_TOKEN }}
                #^^^^^^^^^^ high: Turborepo's remote cache can end up in what \`changesets/action\` publishes
                TURBO_TEAM: org
              steps:
                - uses: changesets/action@v1
                  with: { publish: pnpm release }
        `,
      },
      {
        title: "a cache step inside a local action, and the compiler's results",
        files: {
          ".github/actions/setup/action.yml": `
            runs:
              using: composite
              steps:
                - uses: actions/cache@v4
                  with: { path: target, key: build }
          `,
        },
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            crate:
              runs-on: ubuntu-latest
              steps:
                - uses: ./.github/actions/setup
                #       ^^^^^^^^^^^^^^^^^^^^^^^ high: what \`actions/cache@v4\` in \`./.github/actions/setup\` restores (and 1 more) can end up
                - run: cargo publish
                  env: { SCCACHE_GHA_ENABLED: "true" }
        `,
      },
      {
        title: "on the command line, from a registry that others push to",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - run: docker buildx build --cache-from type=registry,ref=org/app:cache --push -t org/app:1 .
                #                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: layers from \`type=registry\`
        `,
      },
    ],
    good: [
      {
        title: "the service itself keeps the cache out",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            image:
              cache-mode: none
              runs-on: ubuntu-latest
              steps:
                - uses: docker/build-push-action@v6
                  with: { push: true, cache-from: type=gha }
        `,
      },
      {
        title: "layers are only written, for the next build",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - uses: docker/build-push-action@v6
                  with: { push: true, cache-to: "type=gha,mode=max" }
        `,
      },
      {
        title: "a remote cache where nothing is published",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              env: { TURBO_TOKEN: "\${{ secrets.TURBO_TOKEN }}" }
              steps: [{ run: pnpm test }]
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
    ],
  },
});
