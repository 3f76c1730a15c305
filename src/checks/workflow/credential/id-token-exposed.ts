import type { Answer } from "../../../domain/finding/finding.ts";
import type { Place } from "../../../domain/finding/place.ts";
import {
  type ForeignCode,
  foreignCodeIn,
} from "../../../domain/workflow/credentials/needs/foreign-code.ts";
import type { Job, Permissions, Workflow } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

function mintPlace({ all, grants, place }: Permissions): Place | undefined {
  if (all === "write-all") return place;
  return grants.find(({ scope, access }) => scope === "id-token" && access === "write")?.place;
}

function more(found: readonly ForeignCode[]): string {
  const rest = found.length - 1;
  return rest > 0 ? ` (and ${rest} more)` : "";
}

const PAGES = /^actions\/deploy-pages@/i;

/** Only the repository's own web pages are published with it. */
const servesPages = ({ steps }: Job): boolean =>
  steps.some(({ uses }) => PAGES.test(uses?.text.trim() ?? ""));

function* judge(job: Job, at: Place): Generator<Answer> {
  const found = foreignCodeIn(job);
  const [first] = found;
  if (first === undefined) return;
  yield {
    at,
    related: found.map(({ place }) => place),
    message: `${first.what} runs in \`${job.id}\`${more(found)}, where anything can ask for an OIDC token in this repository's name`,
    ...(servesPages(job) && { severity: "medium" }),
  };
}

function* judgeInherited(workflow: Workflow, at: Place): Generator<Answer> {
  const heirs = workflow.jobs.filter((job) => job.permissions === undefined);
  const exposed = heirs.flatMap((job) =>
    foreignCodeIn(job)
      .slice(0, 1)
      .map((code) => ({ job, code })),
  );
  const [first] = exposed;
  if (first === undefined) return;
  const rest = exposed.length - 1;
  const others = rest > 0 ? ` (and in ${rest} more jobs)` : "";
  yield {
    at,
    related: exposed.map(({ code }) => code.place),
    message: `every job can ask for an OIDC token, and ${first.code.what} runs in \`${first.job.id}\`${others}`,
  };
}

export default defineCheck({
  id: "id-token-exposed",
  title: "Other people's code can take the OIDC token",
  severity: "high",
  onlyWith: ["id-token", "write-all"],
  why: "With `id-token: write` every process of the job can ask for tokens with which registries and clouds take it for this repository; an install script of a dependency is such a process.",
  fix: "Build and test in a job without `id-token`, hand over the result as an artifact, and publish it in a job that runs nothing else.",

  *workflow(workflow) {
    if (workflow.kind === "action") return;
    const { permissions } = workflow;
    const inherited = permissions && mintPlace(permissions);
    if (inherited) yield* judgeInherited(workflow, inherited);
    for (const job of workflow.jobs) {
      const own = job.permissions && mintPlace(job.permissions);
      if (own) yield* judge(job, own);
    }
  },

  examples: {
    bad: [
      {
        title: "the dependencies' scripts run beside the publishing",
        yaml: `
          on: push
          permissions: {}
          jobs:
            publish:
              runs-on: ubuntu-latest
              permissions:
                contents: read
                id-token: write
              # ^^^^^^^^^^^^^^^ high: \`npm ci\` runs in \`publish\` (and 1 more)
              steps:
                - uses: actions/checkout@v5
                - run: npm ci
                - run: npm test
                - run: npm publish
        `,
      },
      {
        title: "for the whole workflow",
        yaml: `
          on: push
          permissions:
            id-token: write
          # ^^^^^^^^^^^^^^^ high: every job can ask for an OIDC token, and \`pip install .\` runs in \`test\`
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - run: pip install .
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: pypa/gh-action-pypi-publish@release/v1
        `,
      },
      {
        title: "somebody else's action beside it",
        yaml: `
          on: push
          permissions: {}
          jobs:
            deploy:
              runs-on: ubuntu-latest
              permissions: { id-token: write }
              #              ^^^^^^^^^^^^^^^ high: which can change overnight
              steps:
                - uses: org/notify@v1
                - uses: aws-actions/configure-aws-credentials@v5
        `,
      },
      {
        title: "web pages, built where they are published",
        yaml: `
          on: push
          permissions: {}
          jobs:
            pages:
              runs-on: ubuntu-latest
              permissions:
                pages: write
                id-token: write
              # ^^^^^^^^^^^^^^^ medium: \`npm ci\` runs in \`pages\`
              steps:
                - uses: actions/checkout@v5
                - run: npm ci && npm run docs
                - uses: actions/upload-pages-artifact@v4
                - uses: actions/deploy-pages@v4
        `,
      },
    ],
    good: [
      {
        title: "built elsewhere, only published here",
        yaml: `
          on: push
          permissions: {}
          jobs:
            build:
              runs-on: ubuntu-latest
              permissions:
                contents: read
              steps:
                - uses: actions/checkout@v5
                - run: npm ci
                - uses: actions/upload-artifact@v5
                  with: { name: package, path: package.tgz }
            publish:
              needs: build
              runs-on: ubuntu-latest
              permissions:
                id-token: write
              steps:
                - uses: actions/download-artifact@v5
                - run: npm publish package.tgz
        `,
      },
      {
        title: "installed without scripts, and a pinned action",
        yaml: `
          on: push
          permissions: {}
          jobs:
            publish:
              runs-on: ubuntu-latest
              permissions: { id-token: write }
              steps:
                - uses: org/notify@11bd71901bbe5b1630ceea73d27597364c9af683
                - run: npm ci --ignore-scripts
                - run: npm publish
        `,
      },
    ],
  },
});
