import {
  comparesFiles,
  type Download,
  downloadsOf,
  jobsInWords,
  otherWriters,
} from "../../../domain/workflow/publish/job/handoff.ts";
import { publishJobOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import { defineCheck } from "../../define-check.ts";

/** More places than these help nobody. */
const MOST = 10;

const taken = ({ choice, name }: Download): string =>
  choice === "all" ? "every artifact of the run" : `every artifact named \`${name}\``;

export default defineCheck({
  id: "artifact-name-wildcard",
  title: "Publishes whatever artifacts there are",
  severity: "medium",
  why: "A download without a name, or with a pattern, takes what any job of the run uploaded under such a name. One poisoned test job adds a file, and it is published with the others.",
  fix: "Download each artifact by its name or by `artifact-ids`, or compare the files with a list that the build job gave out before you publish.",
  onlyWith: ["download-artifact"],

  *job(job) {
    const publish = publishJobOf(job);
    if (publish === undefined || job.steps.some(comparesFiles)) return;
    const download = downloadsOf(job).find(({ choice, byId }) => choice !== "name" && !byId);
    if (download === undefined) return;
    const writers = otherWriters(job, download);
    yield {
      at: download.place,
      related: [publish.chief.place, ...writers.slice(0, MOST).map(({ place }) => place)],
      severity: download.choice === "all" && writers.length > 0 ? "medium" : "low",
      persona: writers.length > 0 ? "regular" : "pedantic",
      message: `\`${publish.chief.what}\` follows a download of ${taken(download)}, to which ${writers.length > 0 ? jobsInWords(writers) : "any job"} can add`,
    };
  },

  examples: {
    bad: [
      {
        title: "everything that the run made",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: make
                - uses: actions/upload-artifact@v6
                  with: { name: binaries, path: bin }
            lint:
              runs-on: ubuntu-latest
              steps: [{ run: make lint }]
            release:
              needs: [build, lint]
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: follows a download of every artifact of the run, to which \`lint\` can add
                - uses: softprops/action-gh-release@v2
                  with: { files: "**/*" }
        `,
      },
      {
        title: "wheels by a pattern, merged",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: pytest }]
            publish:
              needs: [wheels, test]
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: every artifact named \`wheel-*\`, to which \`test\` can add
                  with: { pattern: "wheel-*", merge-multiple: true, path: dist }
                - uses: pypa/gh-action-pypi-publish@release/v1
        `,
      },
      {
        title: "the digests of a multi-platform image",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            merge:
              needs: build
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: every artifact named \`digests-*\`
                  with: { pattern: "digests-*", path: /tmp/digests }
                - run: docker buildx imagetools create -t org/app:1 $(printf 'org/app@sha256:%s ' *)
        `,
      },
    ],
    good: [
      {
        title: "by name",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                  with: { name: dist }
                - run: twine upload dist/*
        `,
      },
      {
        title: "compared with what was approved",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                  with: { pattern: "wheel-*", merge-multiple: true }
                - run: printf '%s\\n' "$APPROVED" | sha256sum -c -
                  env: { APPROVED: "\${{ needs.build.outputs.sums }}" }
                - run: twine upload dist/*
        `,
      },
      {
        title: "a report that collects everything",
        yaml: `
          on: push
          jobs:
            report:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v7
                - run: cat */coverage.txt
        `,
      },
    ],
  },
});
