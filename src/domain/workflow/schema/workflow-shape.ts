import { CACHE_MODE, concurrencyShape, defaultsShape, JOB_SHAPE } from "./job-shape.ts";
import { FREE, names, type Shape, text, variables } from "./shape.ts";

const DEFAULT = "on.workflow_call.inputs.<inputs_id>.default";
const VALUE = "on.workflow_call.outputs.<output_id>.value";

const CALLED: Shape = {
  what: "workflow_call",
  keys: {
    inputs: names({
      what: "an input",
      required: ["type"],
      keys: {
        description: text(),
        deprecationMessage: text(),
        required: text(undefined, "boolean"),
        default: text(DEFAULT),
        type: text(undefined, ["string", "boolean", "number"]),
      },
    }),
    outputs: names({
      what: "an output",
      required: ["value"],
      keys: { description: text(), value: text(VALUE) },
    }),
    secrets: names({
      what: "a secret",
      keys: { description: text(), required: text(undefined, "boolean") },
    }),
  },
};

const DISPATCHED: Shape = {
  what: "workflow_dispatch",
  keys: {
    inputs: names({
      what: "an input",
      lenient: true,
      keys: {
        description: text(),
        deprecationMessage: text(),
        required: text(undefined, "boolean"),
        default: text(),
        type: text(undefined, ["string", "boolean", "number", "choice", "environment"]),
        options: { items: text() },
      },
    }),
  },
};

/** A file under `.github/workflows`, as GitHub's published schema and its release notes of 2026 have it. */
export const WORKFLOW: Shape = {
  what: "a workflow",
  required: ["on", "jobs"],
  keys: {
    name: text(),
    description: text(),
    "run-name": text("run-name"),
    on: {
      text: "any",
      items: FREE,
      names: FREE,
      keys: { workflow_call: CALLED, workflow_dispatch: DISPATCHED },
    },
    permissions: FREE,
    env: variables("env"),
    defaults: defaultsShape("nothing"),
    concurrency: concurrencyShape("concurrency"),
    "cache-mode": CACHE_MODE,
    jobs: names(JOB_SHAPE),
  },
};
