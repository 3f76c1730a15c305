import type { Fix } from "../../../domain/finding/finding.ts";
import type { ConfigFile, Repository } from "../../../domain/workflow/model.ts";
import { insertLines } from "../../../domain/workflow/fix/edits.ts";
import { entryIn, textIn, updatesOf } from "../../../domain/workflow/pins/config-nodes.ts";
import { parseReference } from "../../../domain/workflow/pins/reference.ts";
import type { Mapping } from "../../../domain/workflow/yaml/node.ts";
import { defineCheck } from "../../define-check.ts";

const RENOVATE = /(?:^|\/)(?:\.?renovate(?:rc)?(?:\.json5?|\.js)?|\.renovaterc(?:\.json5?)?)$/;

const usesActions = ({ outlines }: Repository): boolean =>
  outlines.some(({ uses }) => uses.some((name) => parseReference(name).kind === "action"));

/** The last item of a list with dashes that ends the file; what stood after it would have to move. */
function lastItem({ root, source }: ConfigFile): Mapping | undefined {
  const list = entryIn(root, "updates")?.value;
  if (list?.kind !== "sequence" || source[list.from] === "[") return undefined;
  const last = list.items.at(-1)?.node;
  if (last?.kind !== "mapping" || source[last.from] === "{") return undefined;
  return source.slice(last.to).trim() === "" ? last : undefined;
}

function fixFor(config: ConfigFile): Fix[] {
  const { file, source } = config;
  const last = lastItem(config);
  if (last === undefined) return [];
  const dash = " ".repeat(Math.max(0, file.position(last.from).column - 3));
  const lines = [
    `${dash}- package-ecosystem: github-actions`,
    `${dash}  directory: /`,
    `${dash}  schedule:`,
    `${dash}    interval: weekly`,
    `${dash}  cooldown:`,
    `${dash}    default-days: 7`,
  ].join(source.includes("\r\n") ? "\r\n" : "\n");
  const edit = insertLines(file, source.length, lines);
  return [{ title: "let Dependabot update the actions", safe: true, edits: [edit] }];
}

export default defineCheck({
  id: "dependabot-no-actions-ecosystem",
  title: "Dependabot leaves the actions alone",
  severity: "low",
  confidence: "high",
  hygiene: true,
  why: "A pinned action stays as it is, with every weakness that is found in it later, until somebody or something proposes the next release.",
  fix: "Add the ecosystem `github-actions` to `.github/dependabot.yml`.",

  *repository(repository) {
    const { configs, paths = new Set<string>() } = repository;
    const file = configs.find(({ kind, readable }) => kind === "dependabot" && readable);
    if (file === undefined || !usesActions(repository)) return;
    const updates = updatesOf(file);
    const names = updates.map((update) => textIn(update, "package-ecosystem")?.text);
    if (names.includes("github-actions") || [...paths].some((path) => RENOVATE.test(path))) return;
    const place = entryIn(file.root, "updates")?.key.place ?? file.file.place(0, 0);
    const fixes = fixFor(file);
    yield {
      at: place,
      message: "no entry for `github-actions`, so nobody proposes mended releases of the actions",
      ...(fixes.length > 0 && { fixes }),
    };
  },

  examples: {
    bad: [
      {
        title: "only npm",
        path: ".github/dependabot.yml",
        yaml: `
          version: 2
          updates:
          #^^^^^^ low: no entry for \`github-actions\`
            - package-ecosystem: npm
              directory: /
              schedule: { interval: weekly }
        `,
        files: {
          ".github/workflows/ci.yml":
            "on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: org/setup@v6 }] } }\n",
        },
      },
      {
        title: "two ecosystems, dashes in the first column",
        path: ".github/dependabot.yaml",
        yaml: `
          version: 2
          updates:
          #^^^^^^ nobody proposes
          - package-ecosystem: pip
            directory: /
          - package-ecosystem: cargo
            directory: /
        `,
        files: {
          "action.yml": "runs: { using: composite, steps: [{ uses: org/setup@v6 }] }\n",
        },
      },
    ],
    good: [
      {
        title: "with an entry",
        path: ".github/dependabot.yml",
        yaml: `
          version: 2
          updates:
            - package-ecosystem: github-actions
              directory: /
              schedule: { interval: weekly }
        `,
        files: {
          ".github/workflows/ci.yml":
            "on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: org/setup@v6 }] } }\n",
        },
      },
      {
        title: "no actions to update, or Renovate does",
        path: ".github/dependabot.yml",
        yaml: `
          version: 2
          updates:
            - package-ecosystem: npm
              directory: /
        `,
        files: {
          ".github/workflows/ci.yml":
            "on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: org/setup@v6 }] } }\n",
          "renovate.json": "{}\n",
        },
      },
    ],
  },
});
