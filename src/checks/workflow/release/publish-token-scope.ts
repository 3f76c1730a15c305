import type { Edit, Fix, Remark } from "../../../domain/finding/finding.ts";
import { expressionsIn } from "../../../domain/workflow/expression/expressions-in.ts";
import { contextsOf } from "../../../domain/workflow/expression/walk-expression.ts";
import { entryOf, removeKey, setKey } from "../../../domain/workflow/fix/edits.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import {
  type PublishJob,
  publishJobOf,
  publishJobsOf,
} from "../../../domain/workflow/publish/job/publish-job.ts";
import { isRegistrySecret } from "../../../domain/workflow/publish/detect/registry-secret.ts";
import { isInstallable } from "../../../domain/workflow/publish/sink.ts";
import type { Setting, Settings } from "../../../domain/workflow/settings.ts";
import type { Mapping } from "../../../domain/workflow/yaml/node.ts";
import type { SourceFile } from "../../../domain/workflow/yaml/source-file.ts";
import { defineCheck } from "../../define-check.ts";

interface Exposed {
  readonly setting: Setting;
  readonly secret: string;
  readonly from: number;
  readonly to: number;
}

const exposedIn = (env: Settings): readonly Exposed[] =>
  [...env].flatMap((setting): Exposed[] =>
    /secrets/i.test(setting.value.text)
      ? expressionsIn(setting.value)
          .flatMap(({ expr }) => (expr ? contextsOf(expr) : []))
          .filter(({ path }) => path[0] === "secrets" && path[1] !== undefined)
          .filter(
            ({ path }) => isRegistrySecret(path[1] ?? "") || isRegistrySecret(setting.name.text),
          )
          .map(({ path, from, to }) => ({ setting, secret: path[1] ?? "", from, to }))
      : [],
  );

function blockOf(mapping: Mapping, key: string): Mapping | undefined {
  const value = entryOf(mapping, key)?.value;
  return value?.kind === "mapping" ? value : undefined;
}

function takeAway(file: SourceFile, owner: Mapping, name: string): Edit | undefined {
  const env = blockOf(owner, "env");
  if (env === undefined) return undefined;
  return removeKey(
    file,
    env.entries.length > 1 ? env : owner,
    env.entries.length > 1 ? name : "env",
  );
}

/** Gives the variable to each step that publishes, and takes it from all the others. */
function fixesFor(owner: Mapping, { setting }: Exposed, publish: PublishJob): readonly Fix[] {
  const { file } = publish.job.workflow;
  const name = setting.name.text;
  const value = file.text.slice(setting.value.place.start.offset, setting.value.place.end.offset);
  const steps = [...new Set(publish.sinks.map(({ step }) => step))];
  const given = steps.map(({ node }) => {
    const env = blockOf(node, "env");
    return env ? setKey(file, env, name, value) : setKey(file, node, "env", [`${name}: ${value}`]);
  });
  const edits = [takeAway(file, owner, name), ...given].filter((edit) => edit !== undefined);
  if (edits.length !== steps.length + 1) return [];
  return [{ title: `Give \`${name}\` only to the steps that publish`, safe: false, edits }];
}

/** Without a publication in sight the token is still in reach of everything. */
function remark(exposed: Exposed, to: string, publish: PublishJob | undefined): Remark {
  const { setting, secret } = exposed;
  const channel = publish?.chief.channel ?? "a container registry";
  const isPackage = isInstallable({ channel }) && channel !== "a container registry";
  const user = publish ? `, not only to \`${publish.chief.what}\`` : "";
  return {
    at: setting.value.at(exposed.from, exposed.to),
    related: publish ? [publish.chief.place] : [],
    severity: isPackage ? "high" : "medium",
    message: `the publishing secret \`${secret}\` is handed to ${to}${user}`,
  };
}

const runsMore = ({ steps }: Job): boolean => steps.length > 1;

const isAlone = ({ steps }: Job, publish: PublishJob): boolean =>
  steps.every((step) => publish.sinks.some((sink) => sink.step === step));

export default defineCheck({
  id: "publish-token-scope",
  title: "Hands the publishing token to every step",
  severity: "high",
  why: "A variable of the job or of the workflow is in the environment of every step: the checkout, each action, each install script. Only the step that publishes needs the token.",
  fix: "Move the variable into the `env` of the step that publishes. Better still, use a trusted publisher and no token at all.",
  onlyWith: ["secrets"],

  *workflow(workflow) {
    if (workflow.kind === "action") return;
    const publishers = publishJobsOf(workflow);
    const [first] = publishers;
    for (const exposed of exposedIn(workflow.env)) {
      const only = publishers.length === 1 && workflow.root;
      const fixes = only && first ? fixesFor(only, exposed, first) : [];
      yield { ...remark(exposed, "every job of the workflow", first), fixes };
    }
    for (const job of workflow.jobs) {
      const publish = publishJobOf(job);
      if (publish ? isAlone(job, publish) : !runsMore(job)) continue;
      for (const exposed of exposedIn(job.env)) {
        const said = remark(exposed, `every step of \`${job.id}\``, publish);
        yield { ...said, fixes: publish ? fixesFor(job.node, exposed, publish) : [] };
      }
    }
  },

  examples: {
    bad: [
      {
        title: "npm's token in the job's environment",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              env:
                NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}
                #                    ^^^^^^^^^^^^^^^^^ high: the publishing secret \`npm_token\` is handed to every step of \`publish\`
              steps:
                - uses: actions/checkout@v6
                - run: npm ci
                - run: npm publish
        `,
      },
      {
        title: "in the workflow's, where other jobs have it too",
        yaml: `
          on: { push: { branches: [main] } }
          env:
            CARGO_TERM_COLOR: always
            CARGO_REGISTRY_TOKEN: \${{ secrets.CARGO_REGISTRY_TOKEN }}
            #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: is handed to every job of the workflow
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: cargo test }]
            publish:
              needs: test
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - run: cargo publish --locked
                  env: { RUST_LOG: info }
        `,
      },
      {
        title: "a user name and a password for two uploads",
        yaml: `
          on: { release: { types: [published] } }
          jobs:
            maven:
              runs-on: ubuntu-latest
              env:
                MAVEN_USER: robot
                OSSRH_TOKEN: \${{ secrets.OSSRH_TOKEN }}
                #                ^^^^^^^^^^^^^^^^^^^ high: the publishing secret \`ossrh_token\`
              steps:
                - uses: actions/setup-java@v5
                - run: mvn -B deploy
                - run: mvn -B deploy -Pmirror
        `,
      },
      {
        title: "where nothing is seen to publish, so that the token is out for nothing",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              env:
                NPM_TOKEN: \${{ secrets.NPM_TOKEN }}
                #              ^^^^^^^^^^^^^^^^^ medium: is handed to every step of \`test\`
              steps: [{ run: npm ci }, { run: npm test }]
        `,
      },
    ],
    good: [
      {
        title: "in the step that publishes",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - run: npm publish
                  env:
                    NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}
        `,
      },
      {
        title: "other secrets, and no secrets at all",
        yaml: `
          on: { push: { tags: ["v*"] } }
          env: { CI: true }
          jobs:
            publish:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              env:
                SENTRY_DSN: \${{ secrets.SENTRY_DSN }}
                GITHUB_TOKEN: \${{ secrets.GITHUB_TOKEN }}
              steps:
                - uses: actions/checkout@v6
                - run: npm publish
        `,
      },
      {
        title: "a job that does nothing but publish",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              env: { TWINE_PASSWORD: "\${{ secrets.PYPI_TOKEN }}" }
              steps:
                - run: twine upload dist/*
        `,
      },
    ],
  },
});
