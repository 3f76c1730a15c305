import type { Answer } from "../../../domain/finding/finding.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { referenceOf } from "../../../domain/workflow/pins/reference.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

interface Installer {
  readonly input: string;
  /** Whether it takes the newest version where the input is left out. */
  readonly newestByDefault: boolean;
}

const newest = (input: string): Installer => ({ input, newestByDefault: true });
const asked = (input: string): Installer => ({ input, newestByDefault: false });

/** Actions that install a program, and the input that says which version. */
const INSTALLERS: Readonly<Record<string, Installer>> = {
  "aquasecurity/setup-trivy": newest("version"),
  "1password/load-secrets-action": newest("version"),
  "extractions/setup-just": newest("just-version"),
  "extractions/setup-crate": newest("version"),
  "astral-sh/setup-uv": asked("version"),
  "oven-sh/setup-bun": asked("bun-version"),
  "golangci/golangci-lint-action": asked("version"),
  "goreleaser/goreleaser-action": asked("version"),
  "pnpm/action-setup": asked("version"),
  "sigstore/cosign-installer": asked("cosign-release"),
  "anchore/sbom-action/download-syft": asked("syft-version"),
  "hashicorp/setup-terraform": asked("terraform_version"),
  "azure/setup-helm": asked("version"),
  "azure/setup-kubectl": asked("version"),
};

const NEWEST = /^(?:latest|\*|newest)$/i;
/** Its step never runs, which is how some lists keep actions for Dependabot to see. */
const NEVER = /^\s*(?:\$\{\{)?\s*false\s*(?:\}\})?\s*$/i;

interface Installing extends Installer {
  readonly name: string;
  readonly uses: Text;
}

function installingOf({ uses, if: condition }: Step): Installing | undefined {
  if (uses === undefined || (condition && NEVER.test(condition.text))) return undefined;
  const reference = referenceOf(uses);
  if (reference.kind !== "action") return undefined;
  const installer = INSTALLERS[reference.name];
  return installer && { ...installer, uses, name: reference.name };
}

function* inspect(
  step: Step,
  { input, newestByDefault, name, uses }: Installing,
): Generator<Answer> {
  const value = step.with.get(input);
  if (step.with.whole) {
    const message = `only the run knows which version \`${name}\` installs`;
    yield { at: step.with.whole.place, message, confidence: "low" };
  } else if (value === undefined) {
    const message = `without \`${input}\`, \`${name}\` installs whatever is newest when it runs`;
    if (newestByDefault) yield { at: uses.place, message };
  } else if (NEWEST.test(value.text.trim())) {
    const message = `\`${name}\` installs whatever is newest when it runs`;
    yield { at: value.place, related: [uses.place], message };
  } else if (newestByDefault && /^\s*\$\{\{/.test(value.text)) {
    const message = `\`${name}\` may install whatever is newest: only the run knows \`${input}\``;
    yield { at: value.place, message, confidence: "low" };
  }
}

export default defineCheck({
  id: "unpinned-tools",
  title: "Action installs whatever version is newest",
  severity: "medium",
  confidence: "high",
  hygiene: true,
  aliases: ["zizmor:unpinned-tools"],
  why: "The action itself may be pinned, but the program it downloads is not: the day its newest release is bad, the job runs it.",
  fix: "Name the version that the action shall install.",
  onlyWith: Object.keys(INSTALLERS),

  *step(step) {
    const installing = installingOf(step);
    if (installing) yield* inspect(step, installing);
  },

  examples: {
    bad: [
      {
        title: "no version, and the newest one",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: aquasecurity/setup-trivy@3fb12ec12f41e471780db15c232d5dd185dcb514 # v0.2.6
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: without \`version\`
                - uses: extractions/setup-just@v3
                  with:
                    just-version: "*"
                    #              ^ installs whatever is newest
        `,
      },
      {
        title: "the newest version of a tool that signs, and one that only the run knows",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: sigstore/cosign-installer@v4
                  with:
                    cosign-release: latest
                    #               ^^^^^^ installs whatever is newest
                - uses: 1password/load-secrets-action@v3
                  with:
                    version: \${{ vars.OP_VERSION }}
                    #        ^^^^^^^^^^^^^^^^^^^^^^ only the run knows
        `,
      },
    ],
    good: [
      {
        title: "a version, and an action with a fixed default",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: aquasecurity/setup-trivy@v0.2.6
                  with: { version: v0.70.0 }
                - uses: sigstore/cosign-installer@v4
                - uses: goreleaser/goreleaser-action@v7
                  with: { version: "~> v2" }
        `,
      },
      {
        title: "a step that never runs",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: 1password/load-secrets-action@v4
                  if: false
                - uses: aquasecurity/setup-trivy@v0.2.6
                  if: \${{ false }}
        `,
      },
    ],
  },
});
