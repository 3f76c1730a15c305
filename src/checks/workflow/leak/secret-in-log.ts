import type { Answer, Remark } from "../../../domain/finding/finding.ts";
import {
  type Carried,
  isNothing,
  joined,
} from "../../../domain/workflow/credentials/leaks/carried.ts";
import { carriedInWords } from "../../../domain/workflow/credentials/leaks/in-words.ts";
import type { Doing } from "../../../domain/workflow/credentials/leaks/secret-tracer.ts";
import { traceSecrets } from "../../../domain/workflow/credentials/leaks/trace-secrets.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

/** The job's own token ends with the job, and GitHub hides it well. */
const worthHiding = ({ secrets, everything }: Carried): boolean =>
  everything || secrets.some((name) => name !== "github_token");

/** The log, and the summary, in which the runner hides secrets just so. */
const isShown = ({ output }: Doing): boolean =>
  output.kind === "log" || (output.kind === "file" && output.name.includes("GITHUB_STEP_SUMMARY"));

function gradeOf(prints: Carried): Pick<Remark, "severity" | "persona"> {
  if (prints.changed) return { severity: prints.secrets.includes("*") ? "critical" : "high" };
  return prints.everything ? { severity: "medium" } : { severity: "low", persona: "pedantic" };
}

const speaksToRunner = ({ args }: Doing): boolean =>
  args.some(({ text }) => text.startsWith("::") || text.includes("::add-mask::"));

function* judgePrinted(doing: Doing, script: Text): Generator<Answer> {
  const { prints, from, to } = doing;
  if (!isShown(doing) || isNothing(prints) || !worthHiding(prints)) return;
  if (speaksToRunner(doing)) return;
  const what = carriedInWords(prints);
  yield {
    at: script.at(from, to),
    message: prints.changed
      ? `${what} is shown in a form that GitHub does not hide`
      : `${what} is printed, and only hidden as long as it stands there letter for letter`,
    ...gradeOf(prints),
  };
}

const VERBOSE = /^(?:-\w*v\w*|--verbose|--trace\S*)$/;

/** `-u name:secret` is sent as base64, and `-v` shows it so. */
function* judgeVerbose({ program, args, from, to }: Doing, script: Text): Generator<Answer> {
  if (
    program !== "curl" ||
    !args.some(({ text }) => VERBOSE.test(text) && !text.startsWith("--version"))
  )
    return;
  const proofs = args.filter(
    ({ text }, index) =>
      /^(?:-u|--user)$/.test(args[index - 1]?.text ?? "") || text.startsWith("--user="),
  );
  const carried = joined(proofs.map((word) => word.carried));
  if (isNothing(carried)) return;
  yield {
    at: script.at(from, to),
    severity: "high",
    message: `\`curl\` shows the header that ${carriedInWords(carried)} becomes, in base64, which GitHub does not hide`,
  };
}

const TRACES = /(?:^|\s)-\w*x|xtrace/;

/** From here on each command is shown with its secrets filled in, quoted anew. */
function tracesFrom(doings: readonly Doing[], step: Step): number | undefined {
  const shell = step.shell?.text ?? step.job.defaultShell?.text ?? "";
  if (/\s-\w*x\w*(?:\s|$)/.test(shell)) return 0;
  const found = doings.find(
    ({ program, args }) =>
      program === "set" &&
      TRACES.test(args.map(({ text }) => text).join(" ")) &&
      !args.some(({ text }) => text.startsWith("+")),
  );
  return found?.from;
}

function* judgeTrace(doings: readonly Doing[], step: Step, script: Text): Generator<Answer> {
  const from = tracesFrom(doings, step);
  if (from === undefined) return;
  const later = doings.filter(
    (doing) =>
      doing.from > from &&
      doing.args.some(({ carried }) => worthHiding(carried) && !isNothing(carried)),
  );
  const [first] = later;
  if (first === undefined) return;
  const carried = joined(first.args.map((word) => word.carried));
  yield {
    at: script.at(first.from, first.to),
    related: [script.at(from, from)],
    severity: carried.changed ? "high" : "medium",
    confidence: "medium",
    message: `the shell shows this command with ${carriedInWords(carried)} filled in, quoted anew, so that GitHub may not know it`,
  };
}

function* judge(doings: readonly Doing[], step: Step, run: Text): Generator<Answer> {
  for (const doing of doings) {
    yield* judgePrinted(doing, run);
    yield* judgeVerbose(doing, run);
  }
  if (
    /-\w*x|xtrace/.test(run.text + (step.shell?.text ?? "") + (step.job.defaultShell?.text ?? ""))
  )
    yield* judgeTrace(doings, step, run);
}

export default defineCheck({
  id: "secret-in-log",
  title: "Secret is written to the log",
  severity: "high",
  onlyWith: ["secrets"],
  why: "Everybody who may read the repository may read its logs. GitHub hides a secret there only where it stands letter for letter: encoded, cut, quoted or as part of JSON it is in plain view.",
  fix: 'Do not print it; where another form of it is needed, tell the runner first: `echo "::add-mask::$FORM"`.',

  step(step) {
    const { run } = step;
    const trace = run && traceSecrets(step);
    return run && trace ? judge(trace.doings, step, run) : [];
  },

  examples: {
    bad: [
      {
        title: "encoded",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - run: echo "$KEY" | base64
                  #                  ^^^^^^ high: \`DEPLOY_KEY\` is shown in a form that GitHub does not hide
                  env:
                    KEY: \${{ secrets.DEPLOY_KEY }}
        `,
      },
      {
        title: "its first letters, and all of it",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              env:
                KEY: \${{ secrets.DEPLOY_KEY }}
              steps:
                - run: |
                    echo "key: \${KEY:0:8}"
                    #^^^^^^^^^^^^^^^^^^^^^ high: in a form that GitHub does not hide
                    echo $KEY
                    #^^^^^^^^ low: letter for letter
        `,
      },
      {
        title: "every secret, as JSON",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - run: echo '\${{ toJSON(secrets) }}'
                  #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: every secret is shown
        `,
      },
      {
        title: "every variable",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - run: env | sort
                  #          ^^^^ medium: every variable, with \`DEPLOY_KEY\` among them
                  env:
                    KEY: \${{ secrets.DEPLOY_KEY }}
        `,
      },
      {
        title: "each command as the shell runs it, and a header of curl",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    set -x
                    ./deploy --key "$KEY"
                    #^^^^^^^^^^^^^^^^^^^^ medium: the shell shows this command
                    set +x
                    curl -v -u "robot:$KEY" https://deploy.example/
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: in base64
                  env:
                    KEY: \${{ secrets.DEPLOY_KEY }}
        `,
      },
    ],
    good: [
      {
        title: "to a file, to another program, to the runner",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    echo "$KEY" > key.pem
                    echo "$KEY" | docker login --password-stdin
                    echo "$KEY" | base64 -d > key.bin
                    FORM=$(echo "$KEY" | base64)
                    echo "::add-mask::$FORM"
                    echo "length \${#KEY}, \${KEY:+set}"
                    [ -n "$KEY" ] || exit 1
                  env:
                    KEY: \${{ secrets.DEPLOY_KEY }}
        `,
      },
      {
        title: "no secret, and a digest of one",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    env | sort
                    echo "$STAGE" | base64
                  env:
                    STAGE: \${{ vars.STAGE }}
                - run: echo -n "$KEY" | sha256sum | cut -c1-8
                  env:
                    KEY: \${{ secrets.DEPLOY_KEY }}
        `,
      },
    ],
  },
});
