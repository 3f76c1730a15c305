import type { Fix } from "../../../domain/finding/finding.ts";
import { setKey } from "../../../domain/workflow/fix/edits.ts";
import type { Job, Workflow } from "../../../domain/workflow/model.ts";
import { secretsOf } from "../../../domain/workflow/power/secrets-in.ts";
import { calledSinks, foreignChannel } from "../../../domain/workflow/publish/job/called-sinks.ts";
import { isTaken } from "../../../domain/workflow/publish/sink.ts";
import { defineCheck } from "../../define-check.ts";

const SAYS_SO = /(?:^|[/_-])(?:publish|release|deploy)[\w-]*\.ya?ml/i;

/** What the called workflow publishes, as far as its text or its name tells. */
function published(job: Job): string | undefined {
  const sink = calledSinks(job).find(isTaken);
  if (sink) return `runs \`${sink.what}\``;
  const name = job.uses?.text.trim() ?? "";
  const known = foreignChannel(job);
  if (known) return `publishes to ${known}`;
  return !/^(?:\.|\$)\//.test(name) && SAYS_SO.test(name)
    ? "publishes, as its name says"
    : undefined;
}

function fixesFor(job: Job, called: Workflow | undefined): readonly Fix[] {
  const declared = called?.calledSecrets.map(({ name }) => name) ?? [];
  const used = (called?.jobs ?? []).flatMap(secretsOf);
  const known = new Set(declared.map((name) => name.toLowerCase()));
  if (declared.length === 0 || !used.every((name) => known.has(name))) return [];
  const lines = declared.map((name) => `${name}: \${{ secrets.${name} }}`);
  const edit = setKey(job.workflow.file, job.node, "secrets", lines);
  return edit ? [{ title: "Hand over only what it declares", safe: false, edits: [edit] }] : [];
}

export default defineCheck({
  id: "secrets-inherit-to-publish",
  title: "Hands every secret to the workflow that publishes",
  severity: "high",
  why: "The workflow that publishes runs what your users run next. With `secrets: inherit` it also holds every other secret of the repository and the organization: whoever gets into the release gets them all.",
  fix: "Name the one or two secrets that it declares, or use a trusted publisher and hand over none. Secrets of an environment reach the called job without `inherit`.",
  onlyWith: ["inherit"],

  *job(job) {
    const { uses, inheritsSecrets, workflow } = job;
    const does = uses && inheritsSecrets && published(job);
    if (!does) return;
    const name = uses.text.trim();
    yield {
      at: inheritsSecrets.place,
      related: [uses.place],
      message: `every secret of the repository is handed to \`${name}\`, which ${does}`,
      fixes: fixesFor(job, workflow.repository.local(name)),
    };
  },

  examples: {
    bad: [
      {
        title: "to a workflow of this repository that publishes",
        files: {
          ".github/workflows/publish.yml": `
            on:
              workflow_call:
                secrets:
                  NPM_TOKEN: { required: true }
            jobs:
              npm:
                runs-on: ubuntu-latest
                steps:
                  - run: npm publish
                    env: { NODE_AUTH_TOKEN: "\${{ secrets.NPM_TOKEN }}" }
          `,
        },
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              uses: ./.github/workflows/publish.yml
              secrets: inherit
              #        ^^^^^^^ high: every secret of the repository is handed to \`./.github/workflows/publish.yml\`, which runs \`npm publish\`
        `,
      },
      {
        title: "to one that says by its name what it does",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            release:
              uses: org/shared/.github/workflows/release-node.yml@v3
              secrets: inherit
              #        ^^^^^^^ high: which publishes, as its name says
        `,
      },
      {
        title: "to one that is known to publish",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            pub:
              uses: dart-lang/setup-dart/.github/workflows/publish.yml@v1
              secrets: inherit
              #        ^^^^^^^ high: which publishes to a package registry
        `,
      },
    ],
    good: [
      {
        title: "one secret",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              uses: ./.github/workflows/publish.yml
              secrets:
                NPM_TOKEN: \${{ secrets.NPM_TOKEN }}
        `,
      },
      {
        title: "none",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              permissions: { id-token: write }
              uses: org/shared/.github/workflows/publish.yml@0123456789012345678901234567890123456789
        `,
      },
      {
        title: "to tests, which is a matter of its own",
        files: {
          ".github/workflows/test.yml": `
            on: workflow_call
            jobs:
              test:
                runs-on: ubuntu-latest
                steps: [{ run: npm test }]
          `,
        },
        yaml: `
          on: push
          jobs:
            test:
              uses: ./.github/workflows/test.yml
              secrets: inherit
        `,
      },
    ],
  },
});
