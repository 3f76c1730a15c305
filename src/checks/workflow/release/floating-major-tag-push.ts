import { movedNamesOf } from "../../../domain/workflow/publish/release/moved-names.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "floating-major-tag-push",
  title: "Moves a major tag by itself",
  severity: "medium",
  why: "Everybody who writes `@v1` runs at once what this job points the tag at. That is one push away from every repository that uses the action.",
  fix: "Move the tag in a job of its own that waits in a protected environment, after the release has been verified, and allow nobody else to move it with a tag rule.",
  onlyWith: [
    "push",
    "publish-action",
    "update-semver",
    "update-majorver",
    "additional-tags",
    "refs/tags",
  ],

  *job(job) {
    for (const { kind, place, what } of movedNamesOf(job)) {
      if (kind !== "major") continue;
      const asked = job.environment !== undefined;
      const guard = asked ? "its environment" : "nothing";
      yield {
        at: place,
        severity: asked ? "low" : "medium",
        persona: asked ? "pedantic" : "regular",
        message: `\`${what}\` moves a major tag, and ${guard} stands between this job and everybody who follows that tag`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "by hand, after a release",
        yaml: `
          on: { release: { types: [published] } }
          jobs:
            tag:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    git tag -fa v3 -m "v3"
                    git push origin v3 --force
                    #^^^^^^^^^^^^^^^^^^^^^^^^^ medium: \`git push\` moves a major tag, and nothing stands between
        `,
      },
      {
        title: "by an action",
        yaml: `
          on: { release: { types: [published] } }
          jobs:
            tag:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/publish-action@v0.3.0
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: \`actions/publish-action\` moves a major tag
                  with: { source-tag: "\${{ github.event.release.tag_name }}" }
        `,
      },
      {
        title: "the number computed, in an environment",
        yaml: `
          on: { push: { tags: ["v*.*.*"] } }
          jobs:
            tag:
              environment: release
              runs-on: ubuntu-latest
              steps:
                - run: |
                    MAJOR="\${GITHUB_REF_NAME%%.*}"
                    git tag -f "$MAJOR"
                    git push -f origin "$MAJOR"
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^ low: \`git push\` moves a major tag, and its environment stands between
        `,
      },
    ],
    good: [
      {
        title: "only full versions",
        yaml: `
          on: workflow_dispatch
          jobs:
            tag:
              runs-on: ubuntu-latest
              steps:
                - run: git tag v3.1.4 && git push origin v3.1.4
        `,
      },
      {
        title: "a branch of that name, pushed without force",
        yaml: `
          on: workflow_dispatch
          jobs:
            tag:
              runs-on: ubuntu-latest
              steps:
                - run: git push origin HEAD:releases/v1
        `,
      },
      {
        title: "a major tag only read",
        yaml: `
          on: workflow_dispatch
          jobs:
            show:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    git fetch origin refs/tags/v1
                    git log -1 v1
        `,
      },
    ],
  },
});
