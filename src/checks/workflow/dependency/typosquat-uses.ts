import { imitates } from "../../../domain/workflow/pins/imitates.ts";
import { placeOfUse, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "typosquat-uses",
  title: "Action's name is one letter away from a well-known one",
  severity: "high",
  confidence: "low",
  aliases: ["zizmor:typosquat-uses"],
  why: "Anybody can register `action/checkout` and wait for somebody to leave out a letter. What stands there runs with everything the job holds.",
  fix: "Correct the name; if you mean this action, say so in a comment `# release-guard: ignore[typosquat-uses] reason`.",
  onlyWith: ["uses"],

  *job(job) {
    for (const use of usesOf(job)) {
      const { reference } = use;
      if (reference.kind !== "action") continue;
      const target = imitates(reference.slug);
      if (target !== undefined)
        yield {
          at: placeOfUse(use),
          message: `\`${reference.slug}\` is one letter away from \`${target}\` and belongs to somebody else`,
        };
    }
  },

  examples: {
    bad: [
      {
        title: "a letter left out, swapped, doubled, replaced",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: action/checkout@v5
                #       ^^^^^^^^^^^^^^^^^^ high: is one letter away from \`actions/checkout\`
                - uses: cations/checkout@v5
                #       ^^^^^^^^^^^^^^^^^^^ one letter away
                - uses: actiions/checkout@v5
                #       ^^^^^^^^^^^^^^^^^^^^ one letter away
                - uses: Acti0ns/checkout@v5
                #       ^^^^^^^^^^^^^^^^^^^ one letter away
        `,
      },
      {
        title: "a swapped letter in a composite action",
        path: "action.yml",
        yaml: `
          runs:
            using: composite
            steps:
              - uses: dokcer/login-action@9780b0c442fbb1117ed29e0efdff1e18412f7567 # v3.3.0
              #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ one letter away from \`docker/login-action\`
        `,
      },
    ],
    good: [
      {
        title: "the well-known names themselves, and other names of the same owner",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                - uses: actions/chckout@v5
                - uses: Docker/Login-Action@v3
        `,
      },
      {
        title: "a name two letters away, and a whole other one",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: axtion/checkout@v5
                - uses: acdions/checkouts@v5
                - uses: example/totally-different-thing@v1
        `,
      },
    ],
  },
});
