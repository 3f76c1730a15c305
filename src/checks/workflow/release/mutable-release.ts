import type { Severity } from "../../../domain/finding/severity.ts";
import {
  type MovedName,
  movedNamesOf,
} from "../../../domain/workflow/publish/release/moved-names.ts";
import { defineCheck } from "../../define-check.ts";

const SAYS: Readonly<Record<Exclude<MovedName["kind"], "major">, readonly [Severity, string]>> = {
  version: ["high", "changes what a released version stands for"],
  files: ["medium", "swaps files of a release under the same name"],
  rolling: ["low", "moves a name that people may have pinned"],
};

export default defineCheck({
  id: "mutable-release",
  title: "Changes a release after it was made",
  severity: "high",
  why: "People, lock files and caches trust that a version stays what it was. A workflow that can move a tag, delete a release or replace its files lets a thief do the same, unseen, to every old version.",
  fix: "Make a new version instead. Upload everything to a draft, publish it once, and turn on immutable releases for the repository, so that nobody can move a tag or a file afterwards.",
  onlyWith: ["push", "clobber", "release delete", "allowupdates", "overwrite", "refs/tags", "tag"],

  *job(job) {
    for (const { kind, place, what } of movedNamesOf(job)) {
      if (kind === "major") continue;
      const [severity, does] = SAYS[kind];
      yield { at: place, severity, message: `\`${what}\` ${does}` };
    }
  },

  examples: {
    bad: [
      {
        title: "a tag moved by force, and one deleted",
        yaml: `
          on: workflow_dispatch
          jobs:
            retag:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    git tag -f "$RELEASE_TAG"
                    git push origin "$RELEASE_TAG" --force
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: \`git push\` changes what a released version stands for
                    git push origin :refs/tags/v1.0.0-rc1
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: \`git push\` changes what a released version
        `,
      },
      {
        title: "files swapped",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - run: gh release upload "$TAG" dist/* --clobber
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: \`gh release upload\` swaps files of a release
                - uses: ncipollo/release-action@v1
                  with:
                    artifacts: dist/*
                    allowUpdates: true
                    #             ^^^^ medium: \`allowUpdates: true\` swaps files
        `,
      },
      {
        title: "the release deleted and made again",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    gh release delete "v$VERSION" --yes --cleanup-tag
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: \`gh release delete\` changes what a released version
                    gh release create "v$VERSION" dist/*
        `,
      },
      {
        title: "a nightly, which never promised to stay",
        yaml: `
          on: { schedule: [{ cron: "0 3 * * *" }] }
          jobs:
            nightly:
              runs-on: ubuntu-latest
              steps:
                - run: git tag -f nightly && git push -f origin nightly
                #                            ^^^^^^^^^^^^^^^^^^^^^^^^^^ low: \`git push\` moves a name that people may have pinned
        `,
      },
    ],
    good: [
      {
        title: "a new tag, pushed once",
        yaml: `
          on: workflow_dispatch
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - run: git tag "v$VERSION" && git push origin "v$VERSION"
                - run: gh release create "v$VERSION" dist/*
        `,
      },
      {
        title: "a branch pushed by force, and a major tag, which is a matter of its own",
        yaml: `
          on: workflow_dispatch
          jobs:
            pages:
              runs-on: ubuntu-latest
              steps:
                - run: git push --force origin HEAD:gh-pages
                - run: git tag -fa v2 -m v2 && git push origin v2 --force
        `,
      },
      {
        title: "updates are not allowed",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - uses: ncipollo/release-action@v1
                  with: { artifacts: dist/*, allowUpdates: false }
                - uses: softprops/action-gh-release@v2
                  with: { files: dist/*, overwrite_files: false }
        `,
      },
    ],
  },
});
