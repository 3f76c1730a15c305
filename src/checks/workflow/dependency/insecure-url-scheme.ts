import type { Answer } from "../../../domain/finding/finding.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { hookRepositories } from "../../../domain/workflow/pins/config-nodes.ts";
import { defineCheck } from "../../define-check.ts";

/** `http://` or `git://` with a host that is neither this machine nor an example. */
const PLAIN_URL =
  /\b(?:http|git|ftp):\/\/(?!(?:[^/\s@]*@)?(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker\.internal|169\.254\.|10\.|192\.168\.|[\w-]*\.(?:local|internal|test|localhost)\b|[\w-]+[:/]|\$))[^\s"'`<>|)]+/g;
/** Programs that fetch code with the URL, or settings that say where code comes from. */
const FETCHES =
  /\b(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod|git (?:clone|fetch|pull|submodule|remote)|pip3? |npm |yarn |pnpm |gem |cargo |go (?:get|install)|apt(?:-get)? |apk |add-apt-repository|sources\.list|--index-url|--registry|--repo)/;
const INPUT = /registry|repository|url|index|mirror|source/i;

function* inScript(step: Step): Generator<Answer> {
  const { run } = step;
  if (run === undefined || !/\b(?:http|git|ftp):\/\//.test(run.text)) return;
  let from = 0;
  for (const line of run.text.split("\n")) {
    if (FETCHES.test(line) && !line.trim().startsWith("#"))
      for (const match of line.matchAll(PLAIN_URL)) {
        const at = run.at(from + match.index, from + match.index + match[0].length);
        const message = `\`${match[0]}\` comes without encryption, so whoever stands in between decides what arrives`;
        yield { at, message, severity: "medium" };
      }
    from += line.length + 1;
  }
}

function* inInputs({ uses, with: inputs }: Step): Generator<Answer> {
  if (uses === undefined) return;
  for (const { name, value } of inputs)
    if (INPUT.test(name.text) && /^(?:http|git|ftp):\/\//.test(value.text.trim()))
      for (const [url] of value.text.matchAll(PLAIN_URL))
        yield {
          at: value.place,
          message: `\`${name.text}\` takes code from \`${url}\`, without encryption`,
          severity: "medium",
        };
}

export default defineCheck({
  id: "insecure-url-scheme",
  title: "Code comes over an open line",
  severity: "high",
  confidence: "high",
  aliases: ["zizmor:insecure-url-scheme"],
  why: "Over `http://` and `git://` nobody proves who answers, so every station on the way can put in other code, which then runs with what the job holds.",
  fix: "Write `https://`.",
  onlyWith: ["http://", "git://", "ftp://"],

  *step(step) {
    yield* inScript(step);
    yield* inInputs(step);
  },
  *config(file) {
    for (const url of hookRepositories(file))
      if (/^(?:http|git|ftp):\/\//i.test(url.text.trim()))
        yield {
          at: url.place,
          message: `the hooks of \`${url.text.trim()}\` come without encryption and run on every machine that commits`,
        };
  },

  examples: {
    bad: [
      {
        title: "hooks of pre-commit",
        path: ".pre-commit-config.yaml",
        yaml: `
          repos:
            - repo: http://github.com/pre-commit/pre-commit-hooks
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: without encryption
              rev: v2.3.0
              hooks: [{ id: check-yaml }]
            - repo: git://github.com/pre-commit/pre-commit-hooks
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ without encryption
              rev: v2.3.0
              hooks: [{ id: check-yaml }]
        `,
      },
      {
        title: "a download in a script, and a registry",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: curl -sSO http://downloads.example.com/tool.tgz
                #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: without encryption
                - uses: actions/setup-node@v5
                  with:
                    registry-url: http://npm.example.com
                    #             ^^^^^^^^^^^^^^^^^^^^^^ medium: takes code from
        `,
      },
    ],
    good: [
      {
        title: "encrypted, on this machine, or not fetched at all",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: curl -sSO https://downloads.example.com/tool.tgz
                - run: curl --retry 5 http://localhost:8080/health && curl http://127.0.0.1/
                - run: curl http://registry:5000/v2/
                - run: echo "see http://example.com/docs"
        `,
      },
      {
        title: "hooks over HTTPS",
        path: ".pre-commit-config.yaml",
        yaml: `
          repos:
            - repo: https://github.com/pre-commit/pre-commit-hooks
              rev: v6.0.0
              hooks: [{ id: check-yaml }]
        `,
      },
    ],
  },
});
