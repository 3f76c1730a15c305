import type { Answer } from "../../../domain/finding/finding.ts";
import type { Place } from "../../../domain/finding/place.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import { imagePinOf } from "../../../domain/workflow/pins/image/image.ts";
import { possibleValues } from "../../../domain/workflow/pins/image/possible-values.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const DOCKER = "docker://";

function* inspectName(image: string, at: Place): Generator<Answer> {
  const pin = imagePinOf(image);
  if (image === "" || pin === "digest") return;
  const says = {
    none: "names no version, so the newest one is taken",
    latest: "is whatever is newest when it runs",
    tag: "can be another image tomorrow: a tag moves",
  }[pin];
  yield {
    at,
    message: `\`${image}\` ${says}`,
    ...(pin === "tag" && { persona: "pedantic" }),
  };
}

function* inspect(text: Text, job: Job): Generator<Answer> {
  for (const { text: image, place } of possibleValues(text, job)) {
    if (image !== undefined) yield* inspectName(image.replace(DOCKER, ""), place);
    else yield { at: place, message: "only the run knows which image this is", confidence: "low" };
  }
}

/** The image of a step's `uses`, behind `docker://`. */
function* inspectUses(uses: Text): Generator<Answer> {
  const from = uses.text.indexOf(DOCKER);
  const image = uses.text
    .trim()
    .slice(DOCKER.length)
    .replaceAll(/\$\{\{.*?\}\}/g, "_");
  const to = uses.text.trimEnd().length;
  yield* inspectName(image, uses.at(from + DOCKER.length, to));
}

export default defineCheck({
  id: "unpinned-images",
  title: "Container image is not pinned to a digest",
  severity: "high",
  confidence: "high",
  hygiene: true,
  aliases: ["zizmor:unpinned-images"],
  why: "A tag is a name that its registry can give to another image at any time; without one the newest image is taken. It runs with everything the job holds.",
  fix: "Name the digest: `image:tag@sha256:…`; Dependabot and Renovate keep it up to date.",
  onlyWith: ["image", "container", "docker://"],

  *job(job) {
    for (const { image } of [...(job.container ? [job.container] : []), ...job.services])
      if (image) yield* inspect(image, job);
    for (const { uses } of job.steps)
      if (uses?.text.trimStart().startsWith(DOCKER)) yield* inspectUses(uses);
  },
  *workflow({ runs }) {
    const image = runs?.image;
    if (image?.text.trimStart().startsWith(DOCKER)) yield* inspectUses(image);
  },

  examples: {
    bad: [
      {
        title: "a container, a service and a step",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              container: python
              #          ^^^^^^ high: names no version
              services:
                redis:
                  image: registry.example:5000/redis:latest
                  #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ is whatever is newest
              steps:
                - uses: docker://ghcr.io/org/lint:3
                #                ^^^^^^^^^^^^^^^^^^ a tag moves
        `,
      },
      {
        title: "cells of a matrix",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              strategy:
                matrix:
                  image: [ubuntu]
                  include:
                    - image: debian:latest
                    - image: alpine@sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412
              container:
                image: \${{ matrix.image }}
                #          ^^^^^^^^^^^^ \`ubuntu\` names no version
                #          ^^^^^^^^^^^^ \`debian:latest\` is whatever
              steps:
                - run: make
        `,
      },
      {
        title: "one of two, and one that only the run knows",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              container:
                image: \${{ github.event_name == 'push' && 'redis' || vars.IMAGE }}
                #                                         ^^^^^^^ \`redis\` names no version
                #                                                    ^^^^^^^^^^ only the run knows
              steps:
                - run: make
        `,
      },
      {
        title: "a Docker action",
        path: "action.yml",
        yaml: `
          name: mine
          runs:
            using: docker
            image: docker://org/mine
            #               ^^^^^^^^ high: names no version
        `,
      },
      {
        title: "a step of a composite action",
        path: "action.yml",
        yaml: `
          runs:
            using: composite
            steps:
              - uses: docker://alpine:latest
              #                ^^^^^^^^^^^^^ is whatever is newest
        `,
      },
    ],
    good: [
      {
        title: "digests, and no image at all",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              container: python:3.14@sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412
              services:
                redis:
                  image: ""
              steps:
                - uses: docker://alpine@sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412
        `,
      },
      {
        title: "a cell that not every row has",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              strategy:
                matrix:
                  include:
                    - image: mysql@sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412
                    - node: 24
              container: \${{ matrix.image || '' }}
              steps:
                - run: make
        `,
      },
      {
        title: "a Dockerfile",
        path: "action.yml",
        yaml: `
          name: mine
          runs: { using: docker, image: Dockerfile }
        `,
      },
    ],
  },
});
