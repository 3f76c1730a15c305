import type { Job, Workflow } from "../../../domain/workflow/model.ts";
import {
  type PublishJob,
  publishJobsOf,
} from "../../../domain/workflow/publish/job/publish-job.ts";
import { neededFor } from "../../../domain/workflow/publish/release-path.ts";
import { isInstallable } from "../../../domain/workflow/publish/sink.ts";
import { defineCheck } from "../../define-check.ts";

const LOOKS =
  /npm (?:view|info|audit signatures|pack \S+@)|pip (?:download|install) \S*==|gh (?:release (?:verify|view|download)|attestation verify)|cosign verify|cargo (?:info|search)|slsa-verifier|docker (?:pull|manifest inspect)|crane digest|pypi-attestations verify|skopeo inspect/;
const VERIFIES = /verify|smoke|post[-_]?(?:publish|release)|check[-_]?(?:published|release)/i;

const looks = ({ steps, id, uses }: Job): boolean =>
  VERIFIES.test(id) ||
  VERIFIES.test(uses?.text ?? "") ||
  steps.some(
    ({ run, uses: action }) =>
      LOOKS.test(run?.text ?? "") || /verify-release/.test(action?.text ?? ""),
  );

/** A step behind the publication, or a job that waits for it, looks at what the world sees. */
function isLookedAt(workflow: Workflow, { job, chief }: PublishJob): boolean {
  const behind = job.steps.slice(job.steps.indexOf(chief.step));
  const after = workflow.jobs.filter((other) => neededFor(other).has(job));
  return (
    after.some(looks) ||
    behind.some(
      ({ run, uses }) => LOOKS.test(run?.text ?? "") || /verify-release/.test(uses?.text ?? ""),
    )
  );
}

export default defineCheck({
  id: "verify-missing",
  title: "Nobody looks at what was published",
  severity: "info",
  persona: "pedantic",
  why: "A registry can refuse silently, serve other bytes, or show the wrong version as the newest. Only a look at what the world sees tells that the release is out, whole, and yours.",
  fix: "Add a job without rights after the publication that fetches every package and file and compares digests and attestations; `actions/verify-release` of release-guard does that.",

  *workflow(workflow) {
    const open = publishJobsOf(workflow).filter(
      (publish) => isInstallable(publish.chief) && !isLookedAt(workflow, publish),
    );
    const [first, ...more] = open;
    if (first === undefined) return;
    yield {
      at: first.chief.place,
      related: more.map(({ chief }) => chief.place),
      message: `nothing looks afterwards whether what \`${first.chief.what}\` published is what the world sees`,
    };
  },

  examples: {
    bad: [
      {
        title: "published, and good night",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - run: npm publish
                #      ^^^^^^^^^^^ info: nothing looks afterwards whether what \`npm publish\` published
        `,
      },
      {
        title: "what follows only speaks of it",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            pypi:
              runs-on: ubuntu-latest
              steps:
                - uses: pypa/gh-action-pypi-publish@release/v1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: nothing looks afterwards
            announce:
              needs: pypi
              runs-on: ubuntu-latest
              steps: [{ run: ./scripts/announce.sh }]
        `,
      },
      {
        title: "a check that does not wait for it",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            verify:
              runs-on: ubuntu-latest
              steps: [{ run: make verify }]
            image:
              needs: verify
              runs-on: ubuntu-latest
              steps:
                - run: docker push org/app:1
                #      ^^^^^^^^^^^^^^^^^^^^^ info: what \`docker push\` published
        `,
      },
    ],
    good: [
      {
        title: "a job that verifies",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
            verify:
              needs: publish
              runs-on: ubuntu-latest
              steps: [{ uses: org/release-guard/actions/verify-release@v1 }]
        `,
      },
      {
        title: "a step that fetches it again",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - run: npm publish
                - run: npm view "app@$VERSION" dist.integrity
        `,
      },
      {
        title: "nothing that users install",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            notes:
              runs-on: ubuntu-latest
              steps: [{ run: gh release create v1 }]
        `,
      },
    ],
  },
});
