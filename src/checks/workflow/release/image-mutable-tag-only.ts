import { invocationOf, plainArgs } from "../../../domain/workflow/shell/invocation.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import { publishJobOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import { commandOf } from "../../../domain/workflow/publish/release/release-assets.ts";
import type { Sink } from "../../../domain/workflow/publish/sink.ts";
import { defineCheck } from "../../define-check.ts";

const MOVES =
  /^(?:latest|main|master|edge|dev|develop|nightly|stable|next|beta|alpha|canary|head|release|prod|production|staging)$/i;
const IMAGE = /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)+(?::([\w.-]+))?$|^[\w.-]+(?::([\w.-]+))?$/;

/** The tag of an image's name, `latest` where it has none; undefined where only the run knows. */
function tagOf(image: string): string | undefined {
  const match = IMAGE.exec(image.trim());
  return match ? (match[1] ?? match[2] ?? "latest") : undefined;
}

function namesOf(sink: Sink): readonly string[] {
  const { step } = sink;
  if (step.uses) return (step.with.get("tags")?.text ?? "").split(/[\s,]+/).filter(Boolean);
  const words = commandOf(sink)?.words ?? [];
  const invocation = invocationOf(words);
  return plainArgs(invocation)[0] === "push" ? plainArgs(invocation).slice(1) : [];
}

const isImage = ({ channel, inner, what }: Sink): boolean =>
  channel === "a container registry" && inner === undefined && !/^helm|oras/.test(what);

/** The digest goes on to somebody who can pin it. */
const keepsDigest = ({ steps, outputs }: Job): boolean =>
  [...outputs].some(({ value }) => /digest/i.test(value.text)) ||
  steps.some(
    ({ run, with: inputs }) =>
      /outputs\.digest|--metadata-file|RepoDigests/.test(run?.text ?? "") ||
      [...inputs].some(({ value }) => /outputs\.digest/.test(value.text)),
  );

export default defineCheck({
  id: "image-mutable-tag-only",
  title: "An image is pushed under a moving tag only",
  severity: "low",
  why: "`latest` is another image tomorrow. Without a version's tag or a digest that is written down, nobody can say which image was released, go back to it, or see that it was swapped.",
  fix: "Push a version's tag too (and never move it), and give the digest of the pushed image out as an output, to sign it and to pin it.",
  onlyWith: ["push"],

  *job(job) {
    const publish = publishJobOf(job);
    if (publish === undefined || keepsDigest(job)) return;
    const sinks = publish.sinks.filter(isImage);
    const names = sinks.flatMap(namesOf);
    const tags = names.map(tagOf);
    const [sink] = sinks;
    if (sink === undefined || tags.length === 0) return;
    if (!tags.every((tag) => tag !== undefined && MOVES.test(tag))) return;
    yield {
      at: sink.place,
      message: `\`${names[0]}\` is pushed under a tag that moves, and no version or digest is kept`,
    };
  },

  examples: {
    bad: [
      {
        title: "latest and nothing else",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - uses: docker/build-push-action@v6
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: \`ghcr.io/org/app:latest\` is pushed under a tag that moves
                  with:
                    push: true
                    tags: ghcr.io/org/app:latest
        `,
      },
      {
        title: "without any tag",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - run: docker build -t org/app .
                - run: docker push org/app
                #      ^^^^^^^^^^^^^^^^^^^ low: \`org/app\` is pushed under a tag that moves
        `,
      },
      {
        title: "two names, both moving",
        yaml: `
          on: { schedule: [{ cron: "0 3 * * *" }] }
          jobs:
            nightly:
              runs-on: ubuntu-latest
              steps:
                - uses: docker/build-push-action@v6
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: \`org/app:nightly\`
                  with:
                    push: true
                    tags: |
                      org/app:nightly
                      registry.example:5000/org/app:edge
        `,
      },
    ],
    good: [
      {
        title: "a version beside it",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - run: docker push org/app:latest && docker push "org/app:$VERSION"
                - uses: docker/build-push-action@v6
                  with:
                    push: true
                    tags: org/app:latest,org/app:\${{ github.ref_name }}
        `,
      },
      {
        title: "the digest is kept",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            image:
              runs-on: ubuntu-latest
              outputs: { digest: "\${{ steps.push.outputs.digest }}" }
              steps:
                - uses: docker/build-push-action@v6
                  id: push
                  with: { push: true, tags: org/app:latest }
        `,
      },
      {
        title: "tags that only the run knows, and an image that stays here",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - uses: docker/build-push-action@v6
                  with: { push: true, tags: "\${{ steps.meta.outputs.tags }}" }
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: docker/build-push-action@v6
                  with: { load: true, tags: org/app:latest }
        `,
      },
    ],
  },
});
