import type { Fix, Remark } from "../../../domain/finding/finding.ts";
import type { Place } from "../../../domain/finding/place.ts";
import { rulingFor } from "../../../domain/workflow/publish/release/ruling-for.ts";
import type { OwnerRule, Repository } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

const FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** What decides a release: the workflows that publish, the actions, and what an action runs. */
function deciding({ outlines, root }: Repository): readonly string[] {
  return outlines.flatMap(({ path, kind, publishes, main }) => {
    const own = path.slice(root.length);
    if (kind === "workflow") return publishes ? [own] : [];
    return main === "" ? [own] : [own, own.replace(/[^/]*$/, "") + main.replace(/^\.\//, "")];
  });
}

const folderOf = (path: string): string =>
  path.startsWith(".github/")
    ? "/.github/"
    : `/${path.includes("/") ? path.replace(/[^/]*$/, "") : path}`;

function fixesFor(
  path: string,
  folders: readonly string[],
  rules: readonly OwnerRule[],
): readonly Fix[] {
  const owners = rules.find((rule) => rule.owners.length > 0)?.owners;
  if (owners === undefined) return [];
  const text = folders.map((folder) => `${folder} ${owners.join(" ")}\n`).join("");
  // No rule matches these paths, so that it does not matter where the lines stand.
  return [
    { title: "Name the same owners for them", safe: true, edits: [{ path, from: 0, to: 0, text }] },
  ];
}

/** Its first characters stand for the whole file. */
const START = { line: 1, column: 1, offset: 0 };
const END = { line: 1, column: 3, offset: 2 };

function inFile(
  repository: Repository,
  open: readonly string[],
  rules: readonly OwnerRule[],
): Remark {
  const { root, paths } = repository;
  const file = FILES.map((name) => root + name).find((name) => paths?.has(name));
  const at: Place | undefined =
    file === undefined ? undefined : { path: file, start: START, end: END };
  const folders = [...new Set(open.map(folderOf))];
  const unruled = open.every((path) => rulingFor(rules, path) === undefined);
  return {
    ...(at && { at }),
    message: `CODEOWNERS names nobody for ${open.map((path) => `\`${path}\``).join(", ")}`,
    fixes: file !== undefined && unruled ? fixesFor(file, folders, rules) : [],
  };
}

export default defineCheck({
  id: "workflow-not-code-owned",
  title: "Nobody owns the files that decide a release",
  severity: "medium",
  why: "Who may change the workflow that publishes, the action or its `dist/` may publish. With an owner in CODEOWNERS and a branch rule that asks for owners' reviews, such a change needs somebody who knows what it means.",
  fix: "Add a line such as `/.github/ @org/release-team` to CODEOWNERS, for `action.yml` and `dist/` too, and require reviews of code owners on the default branch.",
  hygiene: true,

  *repository(repository) {
    const files = deciding(repository);
    if (files.length === 0) return;
    const rules = repository.codeOwners;
    if (rules === undefined) {
      const message = `no CODEOWNERS file says who must be asked before ${files
        .slice(0, 2)
        .map((path) => `\`${path}\``)
        .join(", ")} changes`;
      yield { message, severity: "low", persona: "pedantic" };
      return;
    }
    const open = files.filter((path) => (rulingFor(rules, path)?.owners ?? []).length === 0);
    if (open.length > 0) yield inFile(repository, open, rules);
  },

  examples: {
    bad: [
      {
        title: "owners of the source, not of the workflow that publishes",
        path: ".github/workflows/release.yml",
        files: {
          ".github/CODEOWNERS": `
            /src/ @org/core
            #^ medium: CODEOWNERS names nobody for \`.github/workflows/release.yml\`
            *.md @org/docs
          `,
        },
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "a later line takes the owners away again",
        path: ".github/workflows/release.yml",
        files: {
          CODEOWNERS: `
            * @org/core
            #^ medium: CODEOWNERS names nobody
            .github/workflows/
          `,
        },
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: cargo publish }]
        `,
      },
      {
        title: "an action and what it runs",
        path: "action.yml",
        files: {
          ".github/CODEOWNERS": `
            /.github/ @org/core
            #^ medium: \`action.yml\`, \`dist/index.js\`
          `,
        },
        yaml: `
          name: Greet
          runs:
            using: node24
            main: dist/index.js
        `,
      },
      {
        title: "no such file, for those who want to hear of it",
        path: ".github/workflows/release.yml",
        says: "no CODEOWNERS file says who must be asked",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: gem push a.gem }]
        `,
      },
    ],
    good: [
      {
        title: "an owner for everything",
        path: ".github/workflows/release.yml",
        files: { ".github/CODEOWNERS": "* @org/core\n" },
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "owners of the folder, named without a slash in front",
        path: ".github/workflows/release.yml",
        files: {
          "docs/CODEOWNERS":
            "/src/ @org/core\n.github @org/release # asks for a second pair of eyes\n",
        },
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "nothing that decides a release",
        path: ".github/workflows/test.yml",
        files: { ".github/CODEOWNERS": "/src/ @org/core\n" },
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: npm test }]
        `,
      },
    ],
  },
});
