import type { Answer } from "../../../domain/finding/finding.ts";
import {
  flowTo,
  lowered,
  sourceInWords,
  wayInWords,
} from "../../../domain/workflow/flow/in-words.ts";
import { urlArguments } from "../../../domain/workflow/flow/script/arguments/url-arguments.ts";
import { mayHoldTaint } from "../../../domain/workflow/flow/may-hold-taint.ts";
import { mayCarry } from "../../../domain/workflow/flow/through/may-carry.ts";
import { placeIn, scriptTrace, taintIn } from "../../../domain/workflow/flow/script-taints.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

const CLIENTS = /\b(?:curl|wget|https?|xh|aria2c|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b/i;
const OUTSIDE = new Set(["event", "artifact", "checkout"]);

function* look(step: Step): Generator<Answer> {
  for (const command of scriptTrace(step)?.commands ?? []) {
    for (const { program, hole, credential } of urlArguments(command)) {
      const taint = taintIn([hole], step, true);
      if (taint === undefined || !OUTSIDE.has(taint.origin)) continue;
      const at = placeIn(step, command);
      const what = credential ? "where a credential is sent" : "the host of a request";
      const message = `${sourceInWords(taint)}${wayInWords(taint)} decides ${what} by ${program}: ${taint.because}`;
      const severity = lowered(taint.severity, credential ? 1 : 2);
      yield { message, at, flow: flowTo(taint, at), severity, confidence: "medium" };
    }
  }
}

export default defineCheck({
  id: "request-forgery",
  title: "Untrusted text chooses where a request goes",
  severity: "medium",
  onlyWith: ["curl", "wget", "http", "iwr", "irm", "invoke-", "aria2c"],
  why: "Whoever chooses the host of a request can point it at the inside of a network, at the machine's own metadata, or at a server that keeps the credential that is sent along.",
  fix: "Write the host into the workflow and let the text only fill in a path, or compare it with a list of hosts first.",

  step: (step) =>
    mayCarry(step) && CLIENTS.test(step.run?.text ?? "") && mayHoldTaint(step, "outsiders")
      ? look(step)
      : [],

  examples: {
    bad: [
      {
        title: "an address out of a comment",
        yaml: `
          on: issue_comment
          permissions:
            contents: write
          jobs:
            bot:
              runs-on: ubuntu-latest
              steps:
                - env:
                    BODY: \${{ github.event.comment.body }}
                  run: |
                    url=$(echo "$BODY" | grep -o 'http.*')
                    curl -sL "$url" -o page.html
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: decides the host of a request by curl
        `,
      },
      {
        title: "a credential for whatever host a pull request names",
        yaml: `
          on: pull_request_target
          permissions: {}
          jobs:
            bot:
              runs-on: ubuntu-latest
              steps:
                - env:
                    HOST: \${{ github.event.pull_request.title }}
                    KEY: \${{ secrets.KEY }}
                  run: |
                    curl -H "Authorization: $KEY" "https://$HOST/api"
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: where a credential is sent
        `,
      },
    ],
    good: [
      {
        title: "text that only fills in a path",
        yaml: `
          on: issue_comment
          jobs:
            bot:
              runs-on: ubuntu-latest
              steps:
                - env:
                    BODY: \${{ github.event.comment.body }}
                  run: curl -d "$BODY" "https://chat.example/$BODY"
        `,
      },
      {
        title: "an address that the workflow knows",
        yaml: `
          on: issue_comment
          jobs:
            bot:
              runs-on: ubuntu-latest
              steps:
                - env:
                    URL: https://chat.example
                  run: curl "$URL/\${{ github.event.issue.number }}"
        `,
      },
    ],
  },
});
