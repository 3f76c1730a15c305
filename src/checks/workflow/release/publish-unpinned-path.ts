import type { Remark } from "../../../domain/finding/finding.ts";
import type { Severity } from "../../../domain/finding/severity.ts";
import { type PathJob, releasePathOf } from "../../../domain/workflow/publish/release-path.ts";
import {
  type UnpinnedPart,
  unpinnedPartsOf,
} from "../../../domain/workflow/publish/job/unpinned-parts.ts";
import { defineCheck } from "../../define-check.ts";

interface Found extends UnpinnedPart {
  readonly on: PathJob;
}

const publishes = ({ on }: Found): boolean => on.channels.length > 0;

/** The worst comes first: what moves by itself, beside the credential, of a stranger. */
const weight = (part: Found): number =>
  (part.ours ? 0 : 4) + (publishes(part) ? 2 : 0) + (part.moves ? 1 : 0);

function severityOf(part: Found): Severity {
  if (part.ours) return "low";
  if (!publishes(part)) return part.moves ? "high" : "medium";
  return part.moves ? "critical" : "high";
}

/** Of actions in the publishing job itself `unpinned-uses` speaks one by one. */
const isNews = (part: Found): boolean => !part.ours && !(publishes(part) && part.isAction);

function remark(parts: readonly Found[]): Remark | undefined {
  const sorted = parts.toSorted((a, b) => weight(b) - weight(a));
  const worst = sorted.find(isNews) ?? sorted[0];
  if (worst === undefined) return undefined;
  const rest = sorted.filter((part) => part !== worst);
  const { job, sinks } = worst.on;
  const role = publishes(worst)
    ? `\`${job.id}\`, which runs \`${sinks[0]}\``
    : `\`${job.id}\`, on which the publishing job waits`;
  const others = rest.length > 0 ? ` (and ${rest.length} more on the way to the users)` : "";
  return {
    at: worst.place,
    related: rest.map(({ place }) => place),
    severity: severityOf(worst),
    persona: isNews(worst) ? "regular" : "pedantic",
    message: `whoever owns \`${worst.what}\` can change what happens in ${role}${others}`,
  };
}

export default defineCheck({
  id: "publish-unpinned-path",
  title: "Something on the way to the users is not pinned",
  severity: "critical",
  why: "A tag or branch of an action, an image or a workflow can be moved to other code at any time. In a job that publishes, or that builds what is published, that code speaks with your name: tj-actions, reviewdog and trivy-action were taken over that way.",
  fix: "Pin every action and called workflow of the publishing job, and of the jobs it waits for, to a full commit with the version in a comment, and every image to its digest.",

  *workflow(workflow) {
    const path = releasePathOf(workflow);
    const parts = path.flatMap((on) => unpinnedPartsOf(on.job).map((part) => ({ ...part, on })));
    const found = remark(parts);
    if (found) yield found;
  },

  examples: {
    bad: [
      {
        title: "a branch of somebody else's action beside the identity",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            pypi:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                  with: { name: dist }
                - uses: pypa/gh-action-pypi-publish@main
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: whoever owns \`pypa/gh-action-pypi-publish@main\` can change what happens in \`pypi\`, which runs \`pypa/gh-action-pypi-publish\` (and 1 more
        `,
      },
      {
        title: "a version's tag in the publishing job",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            release:
              permissions: { contents: write }
              runs-on: ubuntu-latest
              steps:
                - uses: softprops/action-gh-release@v2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: whoever owns \`softprops/action-gh-release@v2\`
                  with: { files: app.zip }
        `,
      },
      {
        title: "in the job that builds what is published",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            build:
              runs-on: ubuntu-latest
              container: { image: "node:latest" }
              #                    ^^^^^^^^^^^ high: whoever owns \`node:latest\` can change what happens in \`build\`, on which the publishing job waits
              steps: [{ run: make }]
            publish:
              needs: build
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "GitHub's own, for those who want to hear of it",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                #       ^^^^^^^^^^^^^^^^^^^ low: whoever owns \`actions/checkout@v6\`
                - run: npm publish
        `,
      },
    ],
    good: [
      {
        title: "commits and a digest",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            build:
              runs-on: ubuntu-latest
              container: { image: "node@sha256:0123456789012345678901234567890123456789012345678901234567890123" }
              steps:
                - uses: actions/checkout@0123456789012345678901234567890123456789 # v6.0.0
            publish:
              needs: build
              runs-on: ubuntu-latest
              steps:
                - uses: pypa/gh-action-pypi-publish@0123456789012345678901234567890123456789 # v1.13.0
        `,
      },
      {
        title: "a tag in a job that publishes nothing and on which nothing waits",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            lint:
              runs-on: ubuntu-latest
              steps: [{ uses: some/linter@v1 }]
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "local actions, and a tag that the lock file resolves",
        files: {
          ".github/workflows/actions.lock": `
            version: v0.0.2
            workflows:
              .github/workflows/example.yml: [some/publisher@v1]
            dependencies:
              some/publisher@v1:
                ref: v1.2.0
                commit: sha1-0123456789012345678901234567890123456789
                owner_id: 1
                repo_id: 2
          `,
        },
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: $/actions/prepare
                - uses: some/publisher@v1
                - run: npm publish
        `,
      },
    ],
  },
});
