import type { Mapping } from "../yaml/node.ts";
import { hasKey } from "./has-key.ts";
import { condition, FREE, names, type Shape, text, variables } from "./shape.ts";

const STEPS = "runs.steps";

const STEP_KEYS = {
  id: text("nothing"),
  name: text(STEPS),
  if: condition(`${STEPS}.if`),
  env: variables(STEPS),
  "continue-on-error": text(STEPS, "boolean"),
} as const;

const STEP: Shape = {
  role: "step",
  what: "a step of an action",
  choose: (mapping) =>
    hasKey(mapping, "run") || !hasKey(mapping, "uses")
      ? {
          what: "a step of an action that runs a script",
          keys: {
            ...STEP_KEYS,
            run: text(STEPS),
            shell: text(STEPS),
            "working-directory": text(STEPS),
          },
        }
      : {
          what: "a step of an action that uses another one",
          keys: { ...STEP_KEYS, uses: text("nothing"), with: names(text(STEPS), STEPS) },
        },
};

const USING = text(undefined, ["composite", "docker", "node12", "node16", "node20", "node24"]);

const COMPOSITE: Shape = {
  what: "a composite action",
  role: "job",
  required: ["using", "steps"],
  keys: { using: USING, steps: { items: STEP } },
};
const SCRIPT: Shape = {
  what: "a JavaScript action",
  required: ["using", "main"],
  keys: {
    using: USING,
    main: text(),
    pre: text(),
    "pre-if": FREE,
    post: text(),
    "post-if": FREE,
  },
};
const DOCKER: Shape = {
  what: "a Docker action",
  required: ["using", "image"],
  keys: {
    using: USING,
    image: text(),
    env: names(text("runs.args")),
    args: { items: text("runs.args") },
    entrypoint: text(),
    "pre-entrypoint": text(),
    "pre-if": FREE,
    "post-entrypoint": text(),
    "post-if": FREE,
  },
};

const BY_USING: Readonly<Record<string, Shape>> = { composite: COMPOSITE, docker: DOCKER };

function usingOf({ entries }: Mapping): string {
  const value = entries.findLast(({ key }) => key.text === "using")?.value;
  return value?.kind === "scalar" ? value.text.toLowerCase() : "";
}

function runsOf(mapping: Mapping): Shape {
  const using = usingOf(mapping);
  if (Object.hasOwn(BY_USING, using)) return BY_USING[using] ?? SCRIPT;
  if (using.startsWith("node")) return SCRIPT;
  if (hasKey(mapping, "steps")) return COMPOSITE;
  return hasKey(mapping, "image") ? DOCKER : SCRIPT;
}

/** An `action.yml`; the runner takes other keys at its root and below its inputs. */
export const ACTION: Shape = {
  what: "an action",
  names: FREE,
  keys: {
    name: text(),
    description: text(),
    author: text(),
    inputs: names({ names: FREE, keys: { default: text("runs.default") } }),
    outputs: names({ names: FREE, keys: { value: text("runs.value") } }),
    runs: { choose: runsOf },
  },
};
