import type { Workflow } from "../../../domain/workflow/model.ts";
import { calledSinks, foreignChannel } from "../../../domain/workflow/publish/job/called-sinks.ts";
import { publishJobsOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import { uploadsAssets } from "../../../domain/workflow/publish/release/release-assets.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

const SUMS = /sha(?:1|256|384|512)|shasum|b2sum|b3sum|checksum|Get-FileHash|\.asc\b|\.sig\b|gpg /i;
/** Tools that write the sums themselves. */
const WRITES = /goreleaser|jreleaser|cargo-dist|seal-release/;

function hasSums(workflow: Workflow): boolean {
  return workflow.jobs.some(
    (job) =>
      foreignChannel(job) === "a signature" ||
      [...sinksOf(job), ...calledSinks(job)].some(({ channel }) => channel === "a signature") ||
      job.steps.some(
        ({ run, uses, with: inputs }) =>
          SUMS.test(run?.text ?? "") ||
          WRITES.test(uses?.text ?? "") ||
          [...inputs].some(({ name, value }) => SUMS.test(value.text) || SUMS.test(name.text)),
      ),
  );
}

export default defineCheck({
  id: "checksum-missing",
  title: "Files of a release without checksums",
  severity: "info",
  persona: "pedantic",
  why: "A list of checksums lets users, mirrors and package managers see that a download is whole and is the one you made, also years later and on another server.",
  fix: "Write `SHA256SUMS` over all files in the job that builds them, upload it with them, and attest it.",
  onlyWith: ["release"],

  *workflow(workflow) {
    const sinks = publishJobsOf(workflow).flatMap((publish) => publish.sinks);
    const uploads = sinks.filter((sink) => uploadsAssets(sink) && !WRITES.test(sink.what));
    const [first, ...more] = uploads;
    if (first === undefined || hasSums(workflow)) return;
    yield {
      at: first.place,
      related: more.map(({ place }) => place),
      message: `\`${first.what}\` uploads files, and no job writes their checksums`,
    };
  },

  examples: {
    bad: [
      {
        title: "a zip",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - run: make dist
                - uses: softprops/action-gh-release@v2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: \`softprops/action-gh-release\` uploads files, and no job writes their checksums
                  with: { files: dist/* }
        `,
      },
      {
        title: "by the command line, from two jobs",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            linux:
              runs-on: ubuntu-latest
              steps:
                - run: gh release upload "$TAG" app-linux.tar.gz
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: \`gh release upload\` uploads files
            mac:
              runs-on: macos-latest
              steps:
                - run: gh release upload "$TAG" app-mac.tar.gz
        `,
      },
      {
        title: "the asset of an older action",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/upload-release-asset@v1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: no job writes their checksums
                  with: { asset_path: app.zip }
        `,
      },
    ],
    good: [
      {
        title: "checksums are written",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - run: cd dist && sha256sum * > SHA256SUMS
                - uses: softprops/action-gh-release@v2
                  with: { files: dist/* }
        `,
      },
      {
        title: "a tool that writes them, and files that are attested",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            binaries:
              runs-on: ubuntu-latest
              steps:
                - uses: goreleaser/goreleaser-action@v6
                  with: { args: release --clean }
        `,
      },
      {
        title: "a release of notes alone",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps: [{ run: gh release create "$TAG" --generate-notes }]
        `,
      },
    ],
  },
});
