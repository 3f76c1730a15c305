import type { Fix, Remark } from "../../../domain/finding/finding.ts";
import { publishSecretsOf } from "../../../domain/workflow/credentials/publish-secret.ts";
import type { Workflow } from "../../../domain/workflow/model.ts";
import { mayMintTokens } from "../../../domain/workflow/power/power-of.ts";
import { calledSinks, foreignChannel } from "../../../domain/workflow/publish/job/called-sinks.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import { type PublishJob, publishJobOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import { uploadsAssets } from "../../../domain/workflow/publish/release/release-assets.ts";
import type { Sink } from "../../../domain/workflow/publish/sink.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

const DIRECT = /^(?:npm|pnpm) publish$/;
const ELSEWHERE = /npm\.pkg\.github\.com|--registry|verdaccio|codeartifact|jfrog|artifactory/i;
const SAYS = /provenance/i;

function saysProvenance({ step }: Sink): boolean {
  const { run, with: inputs, env, job } = step;
  const settings = [inputs, env, job.env, job.workflow.env].flatMap((block) => [...block]);
  return (
    (run !== undefined && SAYS.test(run.text)) ||
    settings.some(({ name, value }) => SAYS.test(name.text) && value.text !== "false") ||
    job.steps.some((one) => one.run !== undefined && SAYS.test(one.run.text))
  );
}

/** Goes somewhere that knows no provenance. */
const goesElsewhere = ({ step: { run, job } }: Sink): boolean =>
  ELSEWHERE.test(run?.text ?? "") ||
  job.steps.some(({ with: inputs }) => ELSEWHERE.test(inputs.get("registry-url")?.text ?? ""));

function fixesFor(sink: Sink): readonly Fix[] {
  if (!DIRECT.test(sink.what) || !mayMintTokens(sink.step.job) || sink.inner) return [];
  const { path, end } = sink.place;
  const edit = { path, from: end.offset, to: end.offset, text: " --provenance" };
  return [{ title: "Publish with provenance", safe: false, edits: [edit] }];
}

function ofPackage(sink: Sink): Remark | undefined {
  const { step, channel, what, place } = sink;
  if (channel === "PyPI" && step.with.get("attestations")?.text.trim() === "false")
    return { at: place, message: `\`${what}\` is told to upload no attestations` };
  // release-guard attests the sealed bytes itself.
  if (what.endsWith("/publish-package")) return undefined;
  if (channel !== "npm" || saysProvenance(sink) || goesElsewhere(sink)) return undefined;
  // A trusted publisher makes provenance by itself.
  if (mayMintTokens(step.job) && publishSecretsOf(sink).length === 0) return undefined;
  const message = `\`${what}\` publishes without provenance, so nobody can tell which commit it came from`;
  return { at: place, message, fixes: fixesFor(sink) };
}

const attests = ({ jobs }: Workflow): boolean =>
  jobs.some((job) =>
    [...sinksOf(job), ...calledSinks(job), { channel: foreignChannel(job) }].some(
      ({ channel }) => channel === "a signature",
    ),
  );

/** Tools with signing in a file of their own, which nobody sees from here. */
const MAY_SIGN = /goreleaser|jreleaser|release-please|semantic-release/;

function ofAssets({ job, sinks }: PublishJob): Remark | undefined {
  const sink = sinks.find((one) => uploadsAssets(one) && !MAY_SIGN.test(one.what));
  if (sink === undefined || attests(job.workflow)) return undefined;
  const uses = sink.step.uses && actionOf(sink.step.uses.text);
  const message = `\`${uses ?? sink.what}\` uploads files for which no job makes an attestation`;
  return { at: sink.place, message };
}

export default defineCheck({
  id: "missing-provenance",
  title: "Releases without provenance",
  severity: "low",
  why: "Provenance is a signed note that says which repository, commit and workflow made a file. Without it, a file uploaded by a thief looks exactly like one of yours.",
  fix: "Publish through a trusted publisher, or with `--provenance` and `id-token: write`; for files of a release add `actions/attest` to the job that builds them.",

  *job(job) {
    const publish = publishJobOf(job);
    if (publish === undefined) return;
    const packages = publish.sinks.map(ofPackage).find((remark) => remark !== undefined);
    const assets = ofAssets(publish);
    if (packages) yield packages;
    if (assets) yield assets;
  },

  examples: {
    bad: [
      {
        title: "an identity is at hand, and a token is used without provenance",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              permissions: { contents: read, id-token: write }
              runs-on: ubuntu-latest
              steps:
                - run: npm publish --access public
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: \`npm publish\` publishes without provenance
                  env: { NODE_AUTH_TOKEN: "\${{ secrets.NPM_TOKEN }}" }
        `,
      },
      {
        title: "switched off",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            pypi:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - uses: pypa/gh-action-pypi-publish@release/v1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: is told to upload no attestations
                  with: { attestations: false }
        `,
      },
      {
        title: "files of a release for which nobody vouches",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            release:
              permissions: { contents: write }
              runs-on: ubuntu-latest
              steps:
                - run: make dist
                - uses: softprops/action-gh-release@v2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: uploads files for which no job makes an attestation
                  with: { files: dist/* }
        `,
      },
      {
        title: "without an identity",
        yaml: `
          on: { push: { tags: ["v*"] } }
          permissions: { contents: read }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - run: pnpm -r publish --no-git-checks
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: without provenance
                  env: { NODE_AUTH_TOKEN: "\${{ secrets.NPM_TOKEN }}" }
        `,
      },
    ],
    good: [
      {
        title: "a trusted publisher",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - run: npm publish
                - uses: pypa/gh-action-pypi-publish@release/v1
        `,
      },
      {
        title: "asked for, on the line or by a variable",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            npm:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - run: npm publish --provenance
                  env: { NODE_AUTH_TOKEN: "\${{ secrets.NPM_TOKEN }}" }
            changesets:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              env: { NPM_CONFIG_PROVENANCE: true }
              steps:
                - uses: changesets/action@v1
                  with: { publish: pnpm release }
                  env: { NPM_TOKEN: "\${{ secrets.NPM_TOKEN }}" }
        `,
      },
      {
        title: "attested where they are built",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            build:
              permissions: { id-token: write, attestations: write }
              runs-on: ubuntu-latest
              steps:
                - run: make dist
                - uses: actions/attest@v3
                  with: { subject-path: "dist/*" }
            release:
              needs: build
              permissions: { contents: write }
              runs-on: ubuntu-latest
              steps: [{ run: gh release create v1 dist/* }]
        `,
      },
      {
        title: "a registry that knows no provenance, and a release without files",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            internal:
              runs-on: ubuntu-latest
              steps: [{ run: npm publish --registry https://registry.example }]
            notes:
              runs-on: ubuntu-latest
              steps:
                - run: gh release create v1 --generate-notes
                - uses: softprops/action-gh-release@v2
        `,
      },
    ],
  },
});
