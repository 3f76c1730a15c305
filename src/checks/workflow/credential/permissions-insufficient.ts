import { isUnknown } from "../../../domain/workflow/credentials/needs/needs.ts";
import { needsOfJob } from "../../../domain/workflow/credentials/needs/needs-of-job.ts";
import { raiseGrants } from "../../../domain/workflow/credentials/permissions/permission-fix.ts";
import type { Job, Permissions } from "../../../domain/workflow/model.ts";
import { permissionsOf } from "../../../domain/workflow/power/power-of.ts";
import { defineCheck } from "../../define-check.ts";

function grantedTo({ grants }: Permissions, scope: string): string {
  return grants.find((grant) => grant.scope === scope)?.access ?? "none";
}

/** What the job cannot do without and does not have; what it only reads, a public repository shows to everybody. */
function missingOf(job: Job, stated: Permissions): readonly (readonly [string, string])[] {
  const missing = needsOfJob(job).known.filter(({ scope, access, sure }) => {
    if (!sure || (access === "read" && job.uses === undefined)) return false;
    const granted = grantedTo(stated, scope);
    return granted === "none" || (access === "write" && granted === "read");
  });
  const writes = missing.filter(({ access }) => access === "write");
  const all = [...missing, ...writes].map(({ scope, access }) => [scope, access] as const);
  return [...new Map(all)];
}

const inWords = (missing: readonly (readonly [string, string])[]): string =>
  missing.map(([scope, access]) => `\`${scope}: ${access}\``).join(" and ");

export default defineCheck({
  id: "permissions-insufficient",
  title: "Job lacks a right that it uses",
  severity: "info",
  confidence: "medium",
  hygiene: true,
  onlyWith: ["permissions"],
  why: "What a `permissions` block does not name is none, so a step that uses it fails; people then often write `write-all` to be done with it.",
  fix: "Grant the job that one scope.",

  *job(job) {
    const stated = permissionsOf(job);
    if (stated === undefined || stated.all !== undefined || job.workflow.kind === "action") return;
    if (isUnknown(needsOfJob(job), "*") && job.uses) return;
    const missing = missingOf(job, stated);
    if (missing.length === 0) return;
    const consequence = job.uses ? "GitHub refuses the call without" : "a step of it uses";
    yield {
      at: job.permissions?.place ?? job.place,
      message: `\`${job.id}\` lacks ${inWords(missing)}, which ${job.uses ? "the called workflow asks for" : "a step of it uses"}${job.uses ? `; ${consequence} it` : ""}`,
      fixes: raiseGrants(job, missing),
    };
  },

  examples: {
    bad: [
      {
        title: "a release without the right to make one",
        yaml: `
          on: push
          permissions:
            contents: read
          jobs:
            release:
          # ^^^^^^^ info: \`release\` lacks \`contents: write\`, which a step of it uses
              runs-on: ubuntu-latest
              steps:
                - uses: softprops/action-gh-release@v2
        `,
      },
      {
        title: "a block that names another scope",
        yaml: `
          on: push
          permissions: {}
          jobs:
            comment:
              runs-on: ubuntu-latest
              permissions:
              #^^^^^^^^^^ info: \`comment\` lacks \`issues: write\`
                contents: read
              steps:
                - run: gh issue create --title "It broke"
                  env:
                    GH_TOKEN: \${{ github.token }}
        `,
      },
      {
        title: "a called workflow that asks for more",
        yaml: `
          on: push
          permissions: {}
          jobs:
            call:
              permissions:
              #^^^^^^^^^^ info: GitHub refuses the call
                contents: read
              uses: ./.github/workflows/release.yml
        `,
        files: {
          ".github/workflows/release.yml": `
            on: workflow_call
            jobs:
              release:
                runs-on: ubuntu-latest
                permissions:
                  contents: write
                steps:
                  - run: ./release
          `,
        },
      },
    ],
    good: [
      {
        title: "what the steps use",
        yaml: `
          on: push
          permissions: {}
          jobs:
            release:
              runs-on: ubuntu-latest
              permissions:
                contents: write
              steps:
                - uses: softprops/action-gh-release@v2
        `,
      },
      {
        title: "another token does it",
        yaml: `
          on: push
          permissions:
            contents: read
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - uses: softprops/action-gh-release@v2
                  with:
                    token: \${{ secrets.RELEASE_TOKEN }}
                - run: gh issue create --title "Released"
                  env:
                    GH_TOKEN: \${{ steps.app.outputs.token }}
        `,
      },
    ],
  },
});
