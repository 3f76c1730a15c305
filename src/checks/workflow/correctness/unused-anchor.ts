import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "unused-anchor",
  title: "Anchor that no alias names",
  severity: "low",
  onlyWith: ["&"],
  why: "Whoever sees an anchor looks for the places it takes effect in; one that no alias names is a leftover, or the alias is misspelt.",
  fix: "Take the anchor out, or name it in an alias.",

  *workflow({ file }) {
    for (const from of file.idleAnchors) {
      const name = /^[^\s,[\]{}]*/.exec(file.text.slice(from))?.[0] ?? "";
      const at = file.place(from - 1, from + name.length);
      yield { at, message: `no alias \`*${name}\` follows` };
    }
  },

  examples: {
    bad: [
      {
        title: "an anchor that nobody names",
        yaml: `
          on: push
          jobs:
            build: &build
            #      ^^^^^^ low: no alias \`*build\` follows
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "an anchor of a name that is given again before it is used",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: &os ubuntu-latest
              #        ^^^ no alias
              env: { A: &os windows-latest }
              steps: [{ run: make }]
            test: { runs-on: *os, steps: [{ run: make }] }
        `,
      },
    ],
    good: [
      {
        title: "an anchor and its alias",
        yaml: `
          on: push
          jobs:
            build: &build
              runs-on: ubuntu-latest
              steps: [{ run: make && make test }]
            again: *build
        `,
      },
      {
        title: "no anchor, only texts that look like one",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    make &background
                - run: "a &b"
        `,
      },
    ],
  },
});
