import { isCommit } from "../../../domain/workflow/pins/reference.ts";
import { placeOfUse, type Use, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { mayMintTokens } from "../../../domain/workflow/power/power-of.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

const BY_TAG = "it runs a container image by its tag";

/** What these take from elsewhere in every run, whatever commit of them is named. */
const TAKES: Readonly<Record<string, string>> = {
  "super-linter/super-linter": BY_TAG,
  "super-linter/super-linter/slim": BY_TAG,
  "github/super-linter": BY_TAG,
  "github/super-linter/slim": BY_TAG,
  "oxsecurity/megalinter": BY_TAG,
  "bridgecrewio/checkov-action": BY_TAG,
  "returntocorp/semgrep-action": BY_TAG,
  "semgrep/semgrep-action": BY_TAG,
  "snyk/actions/node": BY_TAG,
  "snyk/actions/python": BY_TAG,
  "snyk/actions/golang": BY_TAG,
  "snyk/actions/docker": BY_TAG,
  "snyk/actions/maven": BY_TAG,
  "trufflesecurity/trufflehog": BY_TAG,
  "ludeeus/action-shellcheck": "it downloads the newest stable program",
  "gitleaks/gitleaks-action": "it downloads a program by its version",
  "codecov/codecov-action": "it downloads the newest uploader unless `version` names one",
};

/** Inputs that name the version of what is fetched. */
const SETTLED = /^(?:version|gitleaks_version)$/i;

function isSettled({ step }: Use): boolean {
  const inputs = [...(step?.with ?? []), ...(step?.env ?? [])];
  return inputs.some(({ name, value }) => SETTLED.test(name.text) && /\d+\.\d+/.test(value.text));
}

export default defineCheck({
  id: "unpinnable-action",
  title: "Naming a commit does not pin this action",
  severity: "medium",
  confidence: "medium",
  persona: "pedantic",
  hygiene: true,
  why: "The commit pins a few lines that fetch the real program anew in every run. Whoever can move that tag or that release runs code in your job.",
  fix: "Run the program yourself from an image with a digest or a download with a checksum, in a job without secrets.",
  onlyWith: Object.keys(TAKES),

  *job(job) {
    for (const use of usesOf(job)) {
      const { reference } = use;
      if (reference.kind !== "action" || !isCommit(reference.ref) || isSettled(use)) continue;
      const takes = Object.hasOwn(TAKES, reference.name) ? TAKES[reference.name] : undefined;
      if (takes === undefined) continue;
      const publishes = sinksOf(job).length > 0 || mayMintTokens(job);
      yield {
        at: placeOfUse(use),
        message: `the commit does not pin \`${reference.name}\`: ${takes}`,
        ...(publishes && { persona: "regular" }),
      };
    }
  },

  examples: {
    bad: [
      {
        title: "an image by its tag behind a commit",
        yaml: `
          on: push
          jobs:
            lint:
              runs-on: ubuntu-latest
              steps:
                - uses: super-linter/super-linter@d23441a48e516b6c34aea4fa41551a30e30af803 # v8.3.1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs a container image by its tag
        `,
      },
      {
        title: "the newest uploader behind a commit",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: codecov/codecov-action@d23441a48e516b6c34aea4fa41551a30e30af803 # v5.5.1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ downloads the newest uploader
                  with: { files: coverage.xml }
        `,
      },
    ],
    good: [
      {
        title: "a named version of what it downloads",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: codecov/codecov-action@d23441a48e516b6c34aea4fa41551a30e30af803 # v5.5.1
                  with: { version: v11.2.3 }
        `,
      },
      {
        title: "a tag, of which another check speaks, and an action that holds its program",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: super-linter/super-linter@v8
                - uses: actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803
        `,
      },
    ],
  },
});
