import type { Answer, Remark } from "../../../domain/finding/finding.ts";
import { perText } from "../../../domain/text/per-text.ts";
import { OUTDATED_RUNTIME } from "../../../domain/workflow/known/outdated-runtime.ts";
import { WordList } from "../../../domain/workflow/known/word-list.ts";
import { pinnedVersion } from "../../../domain/workflow/pins/version/pinned-version.ts";
import type { ActionReference } from "../../../domain/workflow/pins/reference.ts";
import { placeOfUse, type Use, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { versionOf } from "../../../domain/workflow/pins/version/version.ts";
import { defineCheck } from "../../define-check.ts";

/** The last major versions of GitHub's own actions that were built for Node 20. */
const ON_NODE20 = new WordList(`
  actions/cache@v4 actions/cache/restore@v4 actions/cache/save@v4 actions/checkout@v4
  actions/configure-pages@v4 actions/configure-pages@v5 actions/deploy-pages@v4
  actions/download-artifact@v4 actions/github-script@v7 actions/labeler@v5 actions/setup-dotnet@v4
  actions/setup-go@v5 actions/setup-java@v4 actions/setup-node@v4 actions/setup-python@v5
  actions/stale@v9 actions/upload-artifact@v4 github/codeql-action/analyze@v3
  github/codeql-action/init@v3 github/codeql-action/autobuild@v3
`);

function majorOf(tag: string): string {
  const version = versionOf(tag);
  return version ? `v${version.major}` : tag;
}

/** Of an action at a tag. */
const ageOf = perText((action): "old" | "node20" | "fine" => {
  const [name = "", tag = ""] = action.split(/@(.*)/s);
  const keys = [action, `${name}@${majorOf(tag)}`];
  if (keys.some((key) => OUTDATED_RUNTIME.has(key))) return "old";
  return keys.some((key) => ON_NODE20.has(key)) ? "node20" : "fine";
});

function remarkOn(use: Use, reference: ActionReference): Remark | undefined {
  const tag = pinnedVersion({ text: use.text, reference }, use.job.workflow)?.tag;
  if (tag === undefined) return undefined;
  const { name } = reference;
  const age = ageOf(`${name}@${tag}`);
  if (age === "old")
    return {
      at: placeOfUse(use),
      message: `\`${name}\` ${tag} is built for a Node that left the runner years ago; it runs on one that it was never tried with`,
    };
  if (age === "fine") return undefined;
  const message = `\`${name}\` ${tag} is built for Node 20, which left the runner in September 2026`;
  return { at: placeOfUse(use), message, severity: "low", persona: "pedantic" };
}

export default defineCheck({
  id: "deprecated-runtime",
  title: "Action for a runtime that the runner no longer has",
  severity: "medium",
  confidence: "high",
  hygiene: true,
  why: "The runner puts a newer Node in the place of the one an action asks for. An action that nobody has built for it since gets no mends, and may break in the middle of a release.",
  fix: "Take a release that is built for Node 24; in your own action write `using: node24` and try it.",
  onlyWith: ["uses", "using"],

  *workflow({ runs, jobs }): Generator<Answer> {
    const old = runs?.using && /^node(?:12|16|20)$/.exec(runs.using.text.trim())?.[0];
    if (old && runs?.using)
      yield {
        at: runs.using.place,
        message: `\`${old}\` left the runner${old === "node20" ? " in September 2026" : " years ago"}; the action runs on a newer one that it may not know`,
      };
    for (const use of jobs.flatMap(usesOf)) {
      const remark = use.reference.kind === "action" ? remarkOn(use, use.reference) : undefined;
      if (remark) yield remark;
    }
  },

  examples: {
    bad: [
      {
        title: "actions of long ago",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v2
                #       ^^^^^^^^^^^^^^^^^^^ medium: v2 is built for a Node that left
                - uses: actions/cache@6849a6489940f00c2f30c0fb92c6274307ccb58a # v3.0.2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ v3.0.2 is built for
                - uses: actions/setup-node@v4.1.0
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^ low: Node 20
        `,
      },
      {
        title: "an action of one's own",
        path: "action.yml",
        yaml: `
          name: mine
          runs:
            using: node16
            #      ^^^^^^ medium: left the runner years ago
            main: index.js
        `,
      },
    ],
    good: [
      {
        title: "actions for Node 24",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                - uses: actions/setup-node@v6.0.0
                - uses: org/setup@v1
        `,
      },
      {
        title: "an action of one's own",
        path: "action.yml",
        yaml: `
          name: mine
          runs:
            using: node24
            main: index.js
        `,
      },
    ],
  },
});
