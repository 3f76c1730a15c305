import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "duplicate-id",
  title: "Two steps have one id",
  severity: "medium",
  onlyWith: ["id"],
  why: "GitHub refuses the file; a reader cannot tell whose output `steps.x.outputs` is.",
  fix: "Give each step of a job an id of its own; ids are the same in any case.",

  *job({ steps }) {
    const seen = new Map<string, number>();
    for (const { id } of steps) {
      if (id === undefined) continue;
      const name = id.text.toLowerCase();
      const line = seen.get(name);
      if (line === undefined) seen.set(name, id.place.start.line);
      else
        yield {
          at: id.place,
          message: `the id \`${id.text}\` belongs to a step of this job already, in line ${line}`,
        };
    }
  },

  examples: {
    bad: [
      {
        title: "the same id, and one in other case",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - { id: meta, run: make }
                - { id: meta, run: make }
                #       ^^^^ medium: already, in line 6
                - { id: META, run: make }
                #       ^^^^ already, in line 6
        `,
      },
      {
        title: "a step of a group",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - { id: a, run: make }
                - parallel:
                    - { id: a, run: make }
                    #       ^ belongs to a step
        `,
      },
    ],
    good: [
      {
        title: "the same id in two jobs",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ id: meta, run: make }]
            test:
              runs-on: ubuntu-latest
              steps: [{ id: meta, run: make }, { id: other, run: make }]
        `,
      },
      {
        title: "steps without ids",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }, { run: make }]
        `,
      },
    ],
  },
});
