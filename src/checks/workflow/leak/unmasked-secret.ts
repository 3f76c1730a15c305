import type { Answer, Fix } from "../../../domain/finding/finding.ts";
import { isNothing } from "../../../domain/workflow/credentials/leaks/carried.ts";
import { carriedInWords } from "../../../domain/workflow/credentials/leaks/in-words.ts";
import type {
  Derived,
  Doing,
  SecretTracer,
} from "../../../domain/workflow/credentials/leaks/secret-tracer.ts";
import { traceSecrets } from "../../../domain/workflow/credentials/leaks/trace-secrets.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const RUNNER_FILE = /GITHUB_(?:OUTPUT|ENV|STATE)/;
const OLD_OUTPUT = /^::(?:set-output|set-env|save-state)/;

/** Whether it hands a value to later steps, which the log shows with each of them. */
function handsOn({ output, args }: Doing): boolean {
  if (output.kind === "file") return RUNNER_FILE.test(output.name);
  return args.some(({ text }) => OLD_OUTPUT.test(text));
}

/** The variable that carries what was made of the secret. */
const derivedIn = ({ args }: Doing, { derived }: SecretTracer): Derived | undefined =>
  derived.find(
    ({ name, carried }) =>
      carried.changed && args.some(({ text }) => new RegExp(`\\$\\{?${name}\\b`).test(text)),
  );

function isMasked(script: string, derived: Derived | undefined): boolean {
  if (!script.includes("add-mask")) return false;
  if (derived === undefined) return true;
  return new RegExp(`add-mask::[^\\n]*\\$\\{?${derived.name}\\b`).test(script);
}

/** Tells the runner of the new form before anything else is done with it. */
function maskFix(derived: Derived | undefined, { from }: Doing, step: Step): readonly Fix[] {
  const { run } = step;
  if (derived === undefined || run === undefined) return [];
  const before = run.text.slice(0, from);
  const indent = before.slice(before.lastIndexOf("\n") + 1);
  if (!run.text.includes("\n") || indent.trim() !== "") return [];
  const place = run.at(from, from);
  const { file } = step.job.workflow;
  const lead = " ".repeat(place.start.column - 1);
  const text = `echo "::add-mask::$${derived.name}"\n${lead}`;
  const edits = [{ path: file.path, from: place.start.offset, to: place.start.offset, text }];
  return [{ title: `have \`${derived.name}\` hidden in the log`, safe: false, edits }];
}

function* judge(
  doing: Doing,
  trace: SecretTracer,
  [step, script]: readonly [Step, Text],
): Generator<Answer> {
  const { prints, from, to } = doing;
  if (isNothing(prints) || !prints.changed || !handsOn(doing)) return;
  const derived = derivedIn(doing, trace);
  if (isMasked(script.text, derived)) return;
  yield {
    at: script.at(from, to),
    related: derived ? [script.at(derived.from, derived.to)] : [],
    message: `what was made of ${carriedInWords(prints)} is handed to later steps, and GitHub does not know that it has to hide it`,
    fixes: maskFix(derived, doing, step),
  };
}

export default defineCheck({
  id: "unmasked-secret",
  title: "What is made of a secret is not hidden",
  severity: "high",
  confidence: "medium",
  onlyWith: ["secrets"],
  why: "GitHub hides the secret as it was stored. What is decoded, cut or taken out of it is another text, and every later step that gets it shows it in the log.",
  fix: 'Tell the runner before: `echo "::add-mask::$VALUE"`.',

  *step(step) {
    const { run } = step;
    if (run === undefined || !/GITHUB_(?:OUTPUT|ENV|STATE)|::set-|::save-state/.test(run.text))
      return;
    const trace = traceSecrets(step);
    if (trace) for (const doing of trace.doings) yield* judge(doing, trace, [step, run]);
  },

  examples: {
    bad: [
      {
        title: "a field of a secret becomes an output",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    PASSWORD=$(echo "$CONFIG" | jq -r .password)
                    echo "password=$PASSWORD" >> "$GITHUB_OUTPUT"
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: what was made of \`CONFIG\` is handed to later steps
                  env:
                    CONFIG: \${{ secrets.CONFIG }}
        `,
      },
      {
        title: "decoded into a variable for all later steps",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - run: echo "KEY=$(echo \${{ secrets.KEY_BASE64 }} | base64 -d)" >> $GITHUB_ENV
                  #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: what was made of \`KEY_BASE64\`
        `,
      },
    ],
    good: [
      {
        title: "hidden before",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    PASSWORD=$(echo "$CONFIG" | jq -r .password)
                    echo "::add-mask::$PASSWORD"
                    echo "password=$PASSWORD" >> "$GITHUB_OUTPUT"
                  env:
                    CONFIG: \${{ secrets.CONFIG }}
        `,
      },
      {
        title: "as it was stored, which GitHub knows; or kept in a file",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    echo "KEY=$KEY" >> "$GITHUB_ENV"
                    echo "$KEY" | base64 -d > key.p12
                    echo "digest=$(echo "$KEY" | sha256sum)" >> "$GITHUB_OUTPUT"
                  env:
                    KEY: \${{ secrets.KEY }}
        `,
      },
    ],
  },
});
