import type { Fix, Remark } from "../../../domain/finding/finding.ts";
import { entryOf, setKey } from "../../../domain/workflow/fix/edits.ts";
import type { Job, Workflow } from "../../../domain/workflow/model.ts";
import { mayRunStepIn } from "../../../domain/workflow/power/reach.ts";
import { worldOfEvent } from "../../../domain/workflow/power/world-of-event.ts";
import { publishJobsOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import {
  commandOf,
  uploadsAssets,
} from "../../../domain/workflow/publish/release/release-assets.ts";
import { neededFor } from "../../../domain/workflow/publish/release-path.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import type { Sink } from "../../../domain/workflow/publish/sink.ts";
import { defineCheck } from "../../define-check.ts";

/** Actions that make a release and publish it at once unless they are told `draft: true`. */
const MAKES =
  /^(?:actions\/create-release|softprops\/action-gh-release|ncipollo\/release-action|taiki-e\/create-gh-release-action|(?:googleapis|google-github-actions)\/release-please-action)$/;

function makesPublished(sink: Sink): boolean {
  const { uses, with: inputs } = sink.step;
  if (uses)
    return (
      MAKES.test(actionOf(uses.text)) && inputs.get("draft")?.text.trim() !== "true" && !sink.inner
    );
  if (sink.what !== "gh release create") return false;
  const words = commandOf(sink)?.words ?? [];
  return !words.some((word) => /^(?:-d|--draft(?:=true)?)$/.test(word));
}

const isMatrix = ({ step }: Sink): boolean => step.job.matrix !== undefined;

/** Runs because a release was published: it stands there already, whatever is added. */
function addsToPublished(sink: Sink): boolean {
  return sink.step.job.workflow.triggers.some(
    (trigger) => trigger.name === "release" && mayRunStepIn(sink.step, worldOfEvent(trigger)),
  );
}

/** A job comes after those it waits for; where neither waits for the other, as they are written. */
function comesBefore(first: Sink, second: Sink): boolean {
  const [one, other] = [first.step.job, second.step.job];
  if (neededFor(other).has(one)) return true;
  if (neededFor(one).has(other)) return false;
  return first.place.start.offset < second.place.start.offset;
}

function followsAnother(upload: Sink, makers: readonly Sink[]): Sink | undefined {
  if (isMatrix(upload) && makers.includes(upload)) return upload;
  const before = makers.filter((maker) => maker.step !== upload.step && comesBefore(maker, upload));
  return (
    before[0] ??
    (upload.step.uses
      ? undefined
      : makers.find((maker) => maker !== upload && comesBefore(maker, upload)))
  );
}

function fixesFor(maker: Sink): readonly Fix[] {
  const title = "Make the release as a draft, to be published after the last upload";
  const { step, place } = maker;
  const block = entryOf(step.node, "with")?.value;
  if (step.uses) {
    const edit =
      block?.kind === "mapping" && setKey(step.job.workflow.file, block, "draft", "true");
    return edit ? [{ title, safe: false, edits: [edit] }] : [];
  }
  const { path, end } = place;
  return [
    { title, safe: false, edits: [{ path, from: end.offset, to: end.offset, text: " --draft" }] },
  ];
}

function remark(upload: Sink, makers: readonly Sink[]): Remark | undefined {
  if (addsToPublished(upload)) {
    const message = `\`${upload.what}\` adds files to a release that is published already, which an immutable release refuses`;
    return { at: upload.place, message };
  }
  const maker = followsAnother(upload, makers);
  if (maker === undefined) return undefined;
  const how = maker === upload ? "each run of the matrix" : `\`${maker.what}\``;
  const message = `\`${upload.what}\` adds files to a release that ${how} has published before, which an immutable release refuses`;
  return {
    at: upload.place,
    related: [maker.place],
    message,
    fixes: maker === upload ? [] : fixesFor(maker),
  };
}

const sinksIn = (workflow: Workflow): readonly Sink[] =>
  publishJobsOf(workflow).flatMap(({ sinks }) =>
    sinks.filter(({ channel }) => channel === "a GitHub release"),
  );

/** The job publishes a draft by itself at the end. */
const finishes = ({ steps }: Job): boolean =>
  steps.some(({ run }) => /--draft=false|draft["']?:\s*false/.test(run?.text ?? ""));

export default defineCheck({
  id: "release-not-immutable-safe",
  title: "Adds files to a release that is out",
  severity: "medium",
  why: "An immutable release is locked when it is published; what comes later is refused, and the tag is burnt. Without immutability the gap between publishing and the last upload shows users a release that is half there, and files that anybody with a token can still swap.",
  fix: "Make a draft, upload every file to it, and publish it as the last step (`gh release edit TAG --draft=false`).",
  onlyWith: ["release"],

  *workflow(workflow) {
    const sinks = sinksIn(workflow);
    if (sinks.length === 0 || workflow.jobs.some(finishes)) return;
    const makers = sinks.filter(makesPublished);
    const remarks = sinks.filter(uploadsAssets).flatMap((sink) => remark(sink, makers) ?? []);
    const [first, ...more] = remarks;
    if (first === undefined) return;
    const places = more.flatMap(({ at }) => at ?? []);
    yield { ...first, related: [...(first.related ?? []), ...places] };
  },

  examples: {
    bad: [
      {
        title: "created, then filled",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/create-release@v1
                  id: create
                  with: { tag_name: "\${{ github.ref }}" }
                - uses: actions/upload-release-asset@v1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: adds files to a release that \`actions/create-release\` has published before
                  with: { upload_url: "\${{ steps.create.outputs.upload_url }}", asset_path: app.zip }
        `,
      },
      {
        title: "when somebody published a release",
        yaml: `
          on:
            release:
              types: [published]
          jobs:
            assets:
              runs-on: ubuntu-latest
              steps:
                - run: make dist
                - run: gh release upload "\${{ github.event.release.tag_name }}" dist/*
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: adds files to a release that is published already
        `,
      },
      {
        title: "every platform adds its own",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            binaries:
              strategy: { matrix: { os: [ubuntu-latest, macos-latest] } }
              runs-on: \${{ matrix.os }}
              steps:
                - run: cargo build --release
                - uses: softprops/action-gh-release@v2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: that each run of the matrix has published before
                  with: { files: target/release/app }
        `,
      },
      {
        title: "in two jobs",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            create:
              runs-on: ubuntu-latest
              steps: [{ run: gh release create "$GITHUB_REF_NAME" --generate-notes }]
            upload:
              needs: create
              runs-on: ubuntu-latest
              steps:
                - run: gh release upload "$GITHUB_REF_NAME" app.zip
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: that \`gh release create\` has published before
        `,
      },
    ],
    good: [
      {
        title: "everything at once, which uploads to a draft first",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - run: gh release create "$GITHUB_REF_NAME" dist/*
        `,
      },
      {
        title: "a draft, published at the end",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - run: gh release create "$TAG" --draft
                - run: gh release upload "$TAG" dist/*
                - run: gh release edit "$TAG" --draft=false
        `,
      },
      {
        title: "a draft that a person publishes",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            binaries:
              strategy: { matrix: { os: [ubuntu-latest, macos-latest] } }
              runs-on: \${{ matrix.os }}
              steps:
                - uses: softprops/action-gh-release@v2
                  with: { draft: true, files: app }
        `,
      },
      {
        title: "a package, when a release is published",
        yaml: `
          on: { release: { types: [published] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
    ],
  },
});
