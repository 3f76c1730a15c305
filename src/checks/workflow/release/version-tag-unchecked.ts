import type { Fix } from "../../../domain/finding/finding.ts";
import { insertLines } from "../../../domain/workflow/fix/edits.ts";
import { breakOf, lineStart } from "../../../domain/workflow/fix/layout.ts";
import type { Job, Step, Workflow } from "../../../domain/workflow/model.ts";
import { publishJobsOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import { neededFor } from "../../../domain/workflow/publish/release-path.ts";
import type { Channel, Sink } from "../../../domain/workflow/publish/sink.ts";
import { defineCheck } from "../../define-check.ts";

/** Registries whose packages say their version in a file. */
const SAID_IN_FILE: ReadonlySet<Channel> = new Set(["npm", "PyPI", "crates-io", "RubyGems", "JSR"]);
/** Tools that make the tag from the version themselves. */
const MAKES_TAG =
  /semantic-release|changeset|release-please|release-it|lerna|nx release|release-plz|auto shipit/;
const READS_TAG = /ref_name|github\.ref\b|GITHUB_REF\b|tag_name|TAG|version/i;

const byTag = ({ triggers }: Workflow): boolean =>
  triggers.length > 0 &&
  triggers.every(
    ({ name, filters }) =>
      name === "release" || (name === "push" && filters.has("tags") && !filters.has("branches")),
  );

/** Somebody looks at the tag, or the version is made of it (`fetch-depth: 0` is what such tools need). */
function looks({ run, with: inputs, env, if: condition }: Step): boolean {
  if (run && READS_TAG.test(run.text)) return true;
  if (inputs.get("fetch-depth")?.text.trim() === "0") return true;
  return (
    [...inputs, ...env].some(({ value }) => READS_TAG.test(value.text)) ||
    /steps\./.test(condition?.text ?? "")
  );
}

const onPath = (job: Job): readonly Job[] => [job, ...neededFor(job)];

const COMPARES = `test "v$(node -p "require('./package.json').version")" = "$GITHUB_REF_NAME"`;

/** A step of its own right before the one that publishes. */
function fixesFor({ channel, step }: Sink): readonly Fix[] {
  const { file } = step.job.workflow;
  const start = lineStart(file, step.node.from);
  const lead = /^( *)- *$/.exec(file.text.slice(start, step.node.from))?.[1];
  if (channel !== "npm" || lead === undefined || "{[".includes(file.text.charAt(step.node.from)))
    return [];
  const lines = `${lead}- name: Compare the tag with the package's version${breakOf(file)}${lead}  run: ${COMPARES}`;
  return [
    {
      title: "Compare the tag with the version first",
      safe: false,
      edits: [insertLines(file, start, lines)],
    },
  ];
}

export default defineCheck({
  id: "version-tag-unchecked",
  title: "Nobody compares the tag with the version",
  severity: "low",
  persona: "pedantic",
  why: "The tag says one version, the package's own file another, and the registry takes the file's word. Users then read the notes of one version and install another, and a mistyped tag publishes the wrong thing for good.",
  fix: 'Compare both before publishing, for example `test "v$(node -p "require(\'./package.json\').version")" = "$GITHUB_REF_NAME"`.',
  onlyWith: ["tags", "release"],

  *workflow(workflow) {
    if (!byTag(workflow)) return;
    for (const { job, sinks } of publishJobsOf(workflow)) {
      const sink = sinks.find(({ channel }) => SAID_IN_FILE.has(channel));
      if (sink === undefined || MAKES_TAG.test(sink.what)) continue;
      if (onPath(job).some(({ steps, uses }) => uses !== undefined || steps.some(looks))) continue;
      yield {
        at: sink.place,
        message: `\`${sink.what}\` publishes the version that a file names, and nothing compares it with the tag`,
        fixes: fixesFor(sink),
      };
    }
  },

  examples: {
    bad: [
      {
        title: "a tag starts it, the manifest decides",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - run: npm publish
                #      ^^^^^^^^^^^ low: publishes the version that a file names
        `,
      },
      {
        title: "a release starts it, another job builds",
        yaml: `
          on: { release: { types: [published] } }
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - run: python -m build
            publish:
              needs: build
              runs-on: ubuntu-latest
              steps:
                - uses: pypa/gh-action-pypi-publish@release/v1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: nothing compares it with the tag
        `,
      },
      {
        title: "a crate",
        yaml: `
          on: { push: { tags: ["*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps: [{ uses: actions/checkout@v6 }, { run: cargo publish }]
              #                                             ^^^^^^^^^^^^^ low: \`cargo publish\` publishes the version
        `,
      },
    ],
    good: [
      {
        title: "compared",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - run: test "v$(node -p 'require("./package.json").version')" = "$GITHUB_REF_NAME"
                - run: npm publish
        `,
      },
      {
        title: "the version is made of the tag",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                  with: { fetch-depth: 0 }
                - run: python -m build
                - uses: pypa/gh-action-pypi-publish@release/v1
        `,
      },
      {
        title: "a tool that makes the tag itself, on a branch",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps: [{ run: npx semantic-release }]
        `,
      },
    ],
  },
});
