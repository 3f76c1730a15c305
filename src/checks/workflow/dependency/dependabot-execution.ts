import { setKey } from "../../../domain/workflow/fix/edits.ts";
import { entryIn, updatesOf } from "../../../domain/workflow/pins/config-nodes.ts";
import { defineCheck } from "../../define-check.ts";

const KEY = "insecure-external-code-execution";

export default defineCheck({
  id: "dependabot-execution",
  title: "Dependabot runs code of the packages it updates",
  severity: "high",
  confidence: "high",
  aliases: ["zizmor:dependabot-execution"],
  why: "With `insecure-external-code-execution: allow` the manifests of dependencies run as programs while Dependabot looks for updates, with its access to your private registries.",
  fix: `Remove the key or set it to \`deny\`.`,
  onlyWith: [KEY],

  *config(file) {
    for (const update of updatesOf(file)) {
      const entry = entryIn(update, KEY);
      if (entry?.value.kind !== "scalar" || entry.value.text !== "allow") continue;
      const edit = setKey(file.file, update, KEY, "deny");
      yield {
        at: file.file.place(entry.key.from, entry.value.to),
        message: "code of the updated packages runs with Dependabot's access to private registries",
        ...(edit && { fixes: [{ title: "deny it", safe: false, edits: [edit] }] }),
      };
    }
  },

  examples: {
    bad: [
      {
        title: "allowed for one ecosystem",
        path: ".github/dependabot.yml",
        yaml: `
          version: 2
          updates:
            - package-ecosystem: bundler
              directory: /
              schedule: { interval: daily }
              insecure-external-code-execution: allow
              #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs with Dependabot's access
        `,
      },
      {
        title: "in brackets",
        path: ".github/dependabot.yaml",
        yaml: `
          version: 2
          updates:
            - { package-ecosystem: pip, directory: /, insecure-external-code-execution: allow }
            #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ runs
        `,
      },
    ],
    good: [
      {
        title: "denied",
        path: ".github/dependabot.yml",
        yaml: `
          version: 2
          updates:
            - package-ecosystem: bundler
              directory: /
              insecure-external-code-execution: deny
        `,
      },
      {
        title: "not named",
        path: ".github/dependabot.yml",
        yaml: `
          version: 2
          updates:
            - package-ecosystem: bundler
              directory: /
        `,
      },
    ],
  },
});
