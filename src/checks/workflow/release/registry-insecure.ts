import type { Remark } from "../../../domain/finding/finding.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import { type PublishJob, publishJobOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

/** A name without a dot is a service beside the job; the rest never leaves the machine. */
const PLAIN =
  /http:\/\/(?!localhost|127\.|\[::1\]|0\.0\.0\.0|host\.docker)[\w-]+\.[\w.-]+[^\s"'`]*/g;
const SAYS_REGISTRY =
  /(?:--registry|--repository-url|--repository|--source|--host|--index-url|--publish-url|--url|\bregistry|-s)[ =:"']*$/i;
const REGISTRY_NAME = /registry|repository|index|source|publish.?url|gem_host|_url$/i;

function plainAddress(text: Text, from: number, to: number): Remark {
  const at = text.at(from, to);
  const address = text.text.slice(from, to);
  const fix = {
    title: "Speak to the registry over TLS",
    safe: true,
    edits: [replace(text.at(from, from + "http:".length), "https:")],
  };
  return {
    at,
    message: `packages and their token go to \`${address}\` in the clear`,
    fixes: [fix],
  };
}

/** Addresses that a registry's option, input or variable names; any other may be a link in a text. */
function addressesIn(text: Text, named: boolean): readonly Remark[] {
  if (!text.text.includes("http://")) return [];
  return [...text.text.matchAll(PLAIN)].flatMap((match) => {
    const before = text.text.slice(Math.max(0, match.index - 60), match.index);
    const counts = named || SAYS_REGISTRY.test(before);
    return counts ? [plainAddress(text, match.index, match.index + match[0].length)] : [];
  });
}

const settingsOf = (step: Step) => [...step.with, ...step.env];

function* addressesOf(step: Step): Generator<Remark> {
  for (const { name, value } of settingsOf(step))
    if (REGISTRY_NAME.test(name.text)) yield* addressesIn(value, true);
  if (step.run) yield* addressesIn(step.run, false);
}

const UNCHECKED =
  /strict-ssl[ =]+"?false|NODE_TLS_REJECT_UNAUTHORIZED[ =]+["']?0|--trusted-host|--disable-tls|--insecure-skip-tls-verify|--tls-verify=false/;

function* uncheckedIn({ run, env, job }: Step): Generator<Remark> {
  const message =
    "the registry's certificate is not checked, so anybody on the way can be the registry";
  const found = run && UNCHECKED.exec(run.text);
  if (found) yield { at: run.at(found.index, found.index + found[0].length), message };
  for (const { name, value } of [...env, ...job.env])
    if (name.text === "NODE_TLS_REJECT_UNAUTHORIZED" && value.text === "0")
      yield { at: value.place, message };
}

const OTHER_HOST = /\/\/npm\.pkg\.github\.com/;

/** npm's own token handed to GitHub's registry, as the job's set-up tells. */
function* misdirected({ job, sinks }: PublishJob): Generator<Remark> {
  const setups = job.steps.filter(
    ({ uses }) => uses && actionOf(uses.text) === "actions/setup-node",
  );
  const only = setups.length === 1 ? setups[0]?.with.get("registry-url") : undefined;
  for (const { step } of sinks) {
    const token = step.env.get("NODE_AUTH_TOKEN");
    if (only && token && OTHER_HOST.test(only.text) && /secrets\.NPM_/i.test(token.text))
      yield {
        at: token.place,
        related: [only.place],
        severity: "medium",
        confidence: "medium",
        message: "npm's token is sent to GitHub's registry, which wants the job's own",
      };
  }
}

function* alwaysSent({ uses, with: inputs }: Step): Generator<Remark> {
  const always =
    uses && actionOf(uses.text) === "actions/setup-node" ? inputs.get("always-auth") : undefined;
  if (always?.text.trim() === "true")
    yield {
      at: always.place,
      severity: "low",
      message:
        "`always-auth` sends the token with every download, not only when something is published",
    };
}

export default defineCheck({
  id: "registry-insecure",
  title: "Sends the publishing token where it should not go",
  severity: "high",
  why: "Over plain HTTP, or without looking at the certificate, whoever sits on the way reads the token and changes the package while it is uploaded.",
  fix: "Write `https://`, leave certificate checks on, drop `always-auth`, and hand each registry only its own token.",
  onlyWith: ["http://", "always-auth", "tls", "strict-ssl", "trusted-host", "pkg.github.com"],

  *job(job) {
    const publish = publishJobOf(job);
    if (publish === undefined) return;
    for (const step of job.steps) {
      yield* addressesOf(step);
      yield* uncheckedIn(step);
      yield* alwaysSent(step);
    }
    yield* misdirected(publish);
  },

  examples: {
    bad: [
      {
        title: "a registry of one's own without TLS",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/setup-node@v6
                  with:
                    registry-url: http://registry.example/npm/
                    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: packages and their token go to \`http://registry.example/npm/\` in the clear
                - run: npm publish
        `,
      },
      {
        title: "on the command line, and without a look at the certificate",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            wheels:
              runs-on: ubuntu-latest
              steps:
                - run: twine upload --repository-url http://registry.example/legacy/ dist/*
                #                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: \`http://registry.example/legacy/\`
            npm:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    npm config set strict-ssl false
                    #              ^^^^^^^^^^^^^^^^ high: the registry's certificate is not checked
                    npm publish
        `,
      },
      {
        title: "npm's token for another registry, sent always",
        yaml: `
          on: { release: { types: [published] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/setup-node@v6
                  with:
                    registry-url: https://npm.pkg.github.com
                    always-auth: true
                    #            ^^^^ low: sends the token with every download
                - run: npm publish
                  env:
                    NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}
                    #                ^^^^^^^^^^^^^^^^^^^^^^^^ medium: npm's token is sent to GitHub's registry
        `,
      },
    ],
    good: [
      {
        title: "TLS",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/setup-node@v6
                  with: { registry-url: "https://registry.example" }
                - run: npm publish --registry https://registry.example
        `,
      },
      {
        title: "a registry beside the job, to rehearse with",
        yaml: `
          on: push
          jobs:
            rehearse:
              runs-on: ubuntu-latest
              services: { verdaccio: { image: "verdaccio/verdaccio:6", ports: ["4873:4873"] } }
              steps:
                - run: npm publish --registry http://localhost:4873
                - run: npm publish --registry http://verdaccio:4873
        `,
      },
      {
        title: "a link in a text, and the right token for the right registry",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/setup-node@v6
                  with: { registry-url: "https://npm.pkg.github.com" }
                - run: npm publish && echo "see http://docs.example/changes"
                  env: { NODE_AUTH_TOKEN: "\${{ secrets.GITHUB_TOKEN }}" }
        `,
      },
    ],
  },
});
