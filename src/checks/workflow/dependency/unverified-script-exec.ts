import type { Remark } from "../../../domain/finding/finding.ts";
import type { Severity } from "../../../domain/finding/severity.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import {
  type FetchedScript,
  fetchedScripts,
} from "../../../domain/workflow/pins/installs/fetched-scripts.ts";
import { mayMintTokens } from "../../../domain/workflow/power/power-of.ts";
import { secretsOf } from "../../../domain/workflow/power/secrets-in.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

/** What there is to steal decides, and whether anybody on the way can change the script. */
function severityOf({ job }: Step, { url }: FetchedScript): Severity {
  if (/^(?:http|ftp):/.test(url)) return "high";
  return sinksOf(job).length > 0 || mayMintTokens(job) || secretsOf(job).length > 0
    ? "high"
    : "medium";
}

const hostOf = (url: string): string => /^\w+:\/\/([^/]+)/.exec(url)?.[1] ?? "";

function remarkOn(fetched: FetchedScript, step: Step, run: Text): Remark {
  const { from, to, url, how } = fetched;
  const host = hostOf(url);
  const whose = host === "" ? "an address that only the run knows" : `\`${host}\``;
  return {
    at: run.at(from, to),
    message: `${whose} decides what runs here: the script is ${how === "piped" ? "fetched and run in one go" : "run as it arrived"}`,
    severity: severityOf(step, fetched),
    ...(how === "saved" && { confidence: "medium" }),
  };
}

export default defineCheck({
  id: "unverified-script-exec",
  title: "Script from the network runs without a look at it",
  severity: "high",
  confidence: "high",
  hygiene: true,
  why: "Whoever holds that server, or the account behind it, decides in every run what your job does. In 2021 one uploader script was changed for two months and sent the secrets of thousands of jobs away.",
  fix: "Download a release by its version, compare its digest with one that stands in your repository (`sha256sum --check`), and run it then.",
  onlyWith: ["curl", "wget", "iwr", "irm", "invoke-", "downloadstring"],

  step: (step) => {
    const { run } = step;
    return run ? fetchedScripts(step).map((fetched) => remarkOn(fetched, step, run)) : [];
  },

  examples: {
    bad: [
      {
        title: "piped into a shell, with and without a secret in the job",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              permissions: {}
              steps:
                - run: curl -fsSL https://get.example.com/install.sh | sudo bash -s -- -y
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: \`get.example.com\` decides
            upload:
              runs-on: ubuntu-latest
              steps:
                - run: bash <(curl -s https://codecov.example/bash) -t "$TOKEN"
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: \`codecov.example\` decides
                  env:
                    TOKEN: \${{ secrets.CODECOV_TOKEN }}
        `,
      },
      {
        title: "evaluated, over an open line, and in PowerShell",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              permissions: {}
              steps:
                - run: sh -c "$(wget -qO- http://get.example.com/install)"
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: \`get.example.com\`
                - run: irm https://get.example.com/install.ps1 | iex
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fetched and run in one go
                  shell: pwsh
        `,
      },
      {
        title: "saved and run as it arrived",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              permissions: {}
              steps:
                - run: |
                    curl -fsSL -o install.sh https://get.example.com/install.sh
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: run as it arrived
                    chmod +x install.sh
                    ./install.sh
        `,
      },
    ],
    good: [
      {
        title: "compared with a digest first",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    curl -fsSL -o install.sh https://get.example.com/v1.2.3/install.sh
                    echo "$DIGEST  install.sh" | sha256sum --check
                    bash install.sh
        `,
      },
      {
        title: "downloads that nothing runs, and a comment",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    # curl https://get.example.com | sh
                    curl -fsSL https://api.example.com/v1 | jq .name
                    curl -o data.json https://api.example.com/data && node build.js
                    curl https://api.example.com | python3 -m json.tool
                    echo "install it with: curl https://get.example.com | sh"
        `,
      },
    ],
  },
});
