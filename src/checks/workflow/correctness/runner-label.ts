import type { Answer } from "../../../domain/finding/finding.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import { nearest } from "../../../domain/workflow/expression/types/nearest.ts";
import { defineCheck } from "../../define-check.ts";

/** Images that GitHub took away, until November 2026; https://github.com/actions/runner-images. */
const GONE =
  /^(?:ubuntu-(?:16|18|20)\.04|windows-20(?:16|19)|macos-(?:10\.1[0-9]|11|12|13)(?:-(?:large|xlarge))?)$/;
const HOSTED = /^(ubuntu|windows|macos)-(?:latest|slim|\d[\d.]*)(?:-[\w-]+)?$/;
const LATEST = /^(?:linux|mac|macosx|osx|win|ubuntu|windows|macos)-?latest$/;
const USUAL = [
  "ubuntu-latest",
  "windows-latest",
  "macos-latest",
  "ubuntu-24.04",
  "ubuntu-22.04",
  "windows-2025",
  "windows-2022",
  "macos-15",
  "macos-14",
];

function* inspectOne(label: string, place: Job["place"]): Generator<Answer> {
  if (GONE.test(label))
    yield {
      at: place,
      message: `GitHub has no machine \`${label}\` any more: the job waits for a day and fails`,
    };
  else if (!HOSTED.test(label)) {
    const near = nearest(label, USUAL);
    const more = near ? `; \`${near}\` is meant?` : "";
    yield { at: place, message: `GitHub has no machine \`${label}\`${more}` };
  }
}

function* inspectTogether({ runsOn }: Job): Generator<Answer> {
  const [first, ...more] = runsOn.flatMap(({ text, place }) => {
    const system = HOSTED.exec(text.toLowerCase())?.[1];
    return system === undefined ? [] : [{ system, text, place }];
  });
  const other = more.find(({ system }) => system !== first?.system);
  if (first && other)
    yield {
      at: other.place,
      message: `no machine is \`${first.text}\` and \`${other.text}\` at once; a matrix runs the job on each`,
    };
}

export default defineCheck({
  id: "runner-label",
  title: "No runner has these labels",
  severity: "low",
  onlyWith: ["runs-on"],
  why: "The job waits for a runner that never comes; whoever may register one with that label gets the job.",
  fix: "Name a machine that GitHub has today, or a label of a runner of your own.",

  *job(job) {
    for (const label of job.runsOn) {
      const name = label.text.toLowerCase();
      if (GONE.test(name) || LATEST.test(name)) yield* inspectOne(name, label.place);
    }
    if (job.runsOn.length > 1) yield* inspectTogether(job);
  },

  examples: {
    bad: [
      {
        title: "machines of former years, and one that never was",
        yaml: `
          on: push
          jobs:
            old:
              runs-on: ubuntu-20.04
              #        ^^^^^^^^^^^^ low: any more
              steps: [{ run: make }]
            never:
              runs-on: macoslatest
              #        ^^^^^^^^^^^ no machine \`macoslatest\`; \`macos-latest\` is meant?
              steps: [{ run: make }]
        `,
      },
      {
        title: "two machines in one",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: [ubuntu-latest, windows-latest]
              #                        ^^^^^^^^^^^^^^ at once
              steps: [{ run: make }]
        `,
      },
    ],
    good: [
      {
        title: "machines of today, and runners of one's own",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-24.04-arm
              steps: [{ run: make }]
            own:
              runs-on: [self-hosted, linux, gpu, ubuntu-latest]
              steps: [{ run: make }]
            group:
              runs-on: { group: large, labels: [macos-15-xlarge] }
              steps: [{ run: make }]
        `,
      },
      {
        title: "a matrix",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: \${{ matrix.os }}
              strategy: { matrix: { os: [ubuntu-latest, windows-latest] } }
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
