import { matrixFaults } from "../../../domain/workflow/schema/matrix-faults.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "bad-matrix",
  title: "Matrix is not what it looks like",
  severity: "low",
  onlyWith: ["matrix"],
  why: "An `exclude` that matches nothing leaves nothing out, and a row without values stops the whole job.",
  fix: "Write rows, and in `exclude` values that stand in them.",

  *job(job) {
    for (const { message, place, severity } of matrixFaults(job))
      yield { at: place, message, severity };
  },

  examples: {
    bad: [
      {
        title: "exclusions that leave nothing out",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: \${{ matrix.os }}
              strategy:
                matrix:
                  os: [ubuntu-latest, macos-latest]
                  node: [{ version: 22, arch: x64 }]
                  exclude:
                    - os: windows-latest
                    #     ^^^^^^^^^^^^^^ low: \`os\` never has this value
                    - platform: ubuntu-latest
                    # ^^^^^^^^ medium: no row \`platform\`
                    - node: { version: 24 }
                    # ^^^^ \`node\` never has this value
              steps: [{ run: make }]
        `,
      },
      {
        title: "a value that stands there twice, and a row without any",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              strategy:
                matrix:
                  node: [20, 22, 22]
                  #              ^^ low: \`22\` stands in \`node\` twice
                  os: []
                  #^ medium: no values
              steps: [{ run: make }]
        `,
      },
    ],
    good: [
      {
        title: "exclusions of whole and of parts, and of what only the run knows",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              strategy:
                matrix:
                  os: [{ name: a, arch: x }, { name: b, arch: x }]
                  node: [20, "\${{ vars.NODE }}"]
                  rows: \${{ fromJSON(vars.ROWS) }}
                  list: [[1, 2], [1, 3]]
                  exclude:
                    - { os: { name: a }, node: 22, rows: 1 }
                    - { list: [1, 3] }
              steps: [{ run: make }]
        `,
      },
      {
        title: "rows that only include has",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              strategy:
                matrix:
                  include: [{ os: a, extra: 1 }, { os: b }]
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
