import type { Fix } from "../../../domain/finding/finding.ts";
import { publishJobOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import { commandOf } from "../../../domain/workflow/publish/release/release-assets.ts";
import type { Sink } from "../../../domain/workflow/publish/sink.ts";
import { defineCheck } from "../../define-check.ts";

const ELSEWHERE = /--registry[ =](?!\S*npmjs)|npm\.pkg\.github/;

function fixesFor(sink: Sink): readonly Fix[] {
  const { run } = sink.step;
  const command = commandOf(sink);
  if (!run || !command) return [];
  const at = run.text.indexOf("publish", command.from);
  if (at === -1 || at > command.to) return [];
  const { path, start } = run.at(at, at);
  const edit = { path, from: start.offset, to: start.offset, text: "stage " };
  return [{ title: "Stage the version, to be approved by a person", safe: false, edits: [edit] }];
}

export default defineCheck({
  id: "direct-publish-not-staged",
  title: "npm publishes at once",
  severity: "info",
  persona: "pedantic",
  why: "`npm stage publish` puts a version where nobody can install it until a maintainer approves it with a second factor. A thief who holds the workflow can then stage, but not publish.",
  fix: "Publish with `npm stage publish` (npm 11.15 or newer), allow the trusted publisher nothing but staging, and approve the version on the command line or the web site. A package that does not exist yet cannot be staged.",
  onlyWith: ["npm"],

  *job(job) {
    const publish = publishJobOf(job);
    const sink = publish?.sinks.find(({ what, inner }) => what === "npm publish" && !inner);
    if (sink === undefined || ELSEWHERE.test(sink.step.run?.text ?? "")) return;
    yield {
      at: sink.place,
      message: `\`${sink.what}\` reaches users at once; \`npm stage publish\` would wait for a person`,
      fixes: fixesFor(sink),
    };
  },

  examples: {
    bad: [
      {
        title: "a trusted publisher",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              permissions: { id-token: write }
              environment: npm
              runs-on: ubuntu-latest
              steps:
                - run: npm publish --access public
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: \`npm publish\` reaches users at once
        `,
      },
      {
        title: "behind other commands, and behind an option",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    npm version --no-git-tag-version "$VERSION"
                    npm --workspace packages/core publish
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: would wait for a person
        `,
      },
      {
        title: "with a token",
        yaml: `
          on: { release: { types: [published] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - run: npm ci --ignore-scripts && npm publish
                #                                 ^^^^^^^^^^^ info: \`npm publish\` reaches users at once
                  env: { NODE_AUTH_TOKEN: "\${{ secrets.NPM_TOKEN }}" }
        `,
      },
    ],
    good: [
      {
        title: "staged",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps: [{ run: npm stage publish }]
        `,
      },
      {
        title: "a rehearsal",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: npm publish --dry-run }]
        `,
      },
      {
        title: "a registry of one's own, and another one altogether",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            internal:
              runs-on: ubuntu-latest
              steps: [{ run: npm publish --registry https://registry.example }]
            wheels:
              runs-on: ubuntu-latest
              steps: [{ run: uv publish }]
        `,
      },
    ],
  },
});
