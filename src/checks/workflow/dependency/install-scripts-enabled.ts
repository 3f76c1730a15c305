import type { Edit, Remark } from "../../../domain/finding/finding.ts";
import type { Job, Step } from "../../../domain/workflow/model.ts";
import { mayMintTokens } from "../../../domain/workflow/power/power-of.ts";
import { publishJobOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { type Command, commandsOf } from "../../../domain/workflow/shell/script.ts";
import { defineCheck } from "../../define-check.ts";

const INSTALLS: Readonly<Record<string, RegExp>> = {
  npm: /^(?:ci|install|i|clean-install|install-clean|ic)$/,
  yarn: /^(?:install)?$/,
};
const OFF =
  /^(?:--ignore-scripts(?:=true)?|--mode=skip-build|--package-lock-only|--dry-run|-h|--help|--version|-v)$/;
const SETTING = /ignore[-_]scripts["']?[\s:=]+["']?true/i;

/** A setting of the job, the workflow or an earlier step turns the scripts off. */
function isTurnedOff(job: Job): boolean {
  const blocks = [job.workflow.env, job.env, ...job.steps.map(({ env }) => env)];
  return (
    blocks.some((env) => env.get("npm_config_ignore_scripts")?.text.trim() === "true") ||
    job.steps.some(({ run }) => run !== undefined && SETTING.test(run.text))
  );
}

function installs({ words, variables }: Command): boolean {
  const [program = "", verb = ""] = words;
  const verbs = Object.hasOwn(INSTALLS, program) ? INSTALLS[program] : undefined;
  const plain = verb.startsWith("-") ? "" : verb;
  if (verbs === undefined || !verbs.test(plain)) return false;
  if (variables.get("npm_config_ignore_scripts") === "true") return false;
  return !words.some((word) => OFF.test(word));
}

function remarkOn(command: Command, { run, job }: Step): Remark[] {
  if (run === undefined) return [];
  const at = run.at(command.from, command.to);
  const publishes = sinksOf(job).length > 0 || mayMintTokens(job);
  const [program = ""] = command.words;
  const edit: Edit = {
    path: at.path,
    from: at.end.offset,
    to: at.end.offset,
    text:
      program === "yarn" && command.words.length === 1
        ? " install --ignore-scripts"
        : " --ignore-scripts",
  };
  const where = publishes ? ", beside what this job publishes with" : "";
  const canFix = !command.words.includes("--");
  return [
    {
      at,
      message: `every dependency may run a script of its own while \`${program}\` installs it${where}`,
      ...(publishes ? { severity: "high" } : { persona: "pedantic" }),
      // `publish-job-installs-scripts` says so once for the job.
      ...(publishJobOf(job) && { persona: "pedantic" }),
      ...(canFix && { fixes: [{ title: "install without scripts", safe: false, edits: [edit] }] }),
    },
  ];
}

export default defineCheck({
  id: "install-scripts-enabled",
  title: "Dependencies run scripts while they are installed",
  severity: "medium",
  confidence: "high",
  hygiene: true,
  why: "The worms of 2025 and 2026 spread by scripts that npm runs during an installation. In a job that publishes, such a script finds the means to publish more of itself.",
  fix: "Install with `--ignore-scripts` (or `ignore-scripts=true` in `.npmrc`), build what needs building by name (`npm rebuild esbuild`), and publish from a job that installs nothing.",
  onlyWith: ["npm", "yarn"],

  *job(job) {
    const open = job.steps.filter(
      ({ run }) => run !== undefined && /\b(?:npm|yarn)\b/.test(run.text),
    );
    if (open.length === 0 || isTurnedOff(job)) return;
    for (const step of open)
      for (const command of commandsOf(step).filter(installs)) yield* remarkOn(command, step);
  },

  examples: {
    bad: [
      {
        title: "in a job that publishes",
        yaml: `
          on: release
          jobs:
            publish:
              runs-on: ubuntu-latest
              permissions: { id-token: write }
              steps:
                - run: npm ci
                #      ^^^^^^ high: beside what this job publishes with
                - run: npm publish
        `,
      },
      {
        title: "in a job that tests",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              permissions: {}
              steps:
                - run: npm install --no-audit && npm test
                #      ^^^^^^^^^^^^^^^^^^^^^^ medium: every dependency may run
                - run: |
                    yarn install --immutable
                    #^^^^^^^^^^^^^^^^^^^^^^^ while \`yarn\` installs
        `,
      },
    ],
    good: [
      {
        title: "without scripts",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - run: npm ci --ignore-scripts
                - run: yarn install --immutable --mode=skip-build
                - run: npm test
        `,
      },
      {
        title: "turned off for the whole job",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              env:
                NPM_CONFIG_IGNORE_SCRIPTS: true
              steps:
                - run: npm ci
            other:
              runs-on: ubuntu-latest
              steps:
                - run: echo ignore-scripts=true >> .npmrc
                - run: npm ci
        `,
      },
    ],
  },
});
