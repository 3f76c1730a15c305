import { hasKey } from "./has-key.ts";
import { condition, names, type Shape, text, textOrTexts, variables } from "./shape.ts";

const STEPS = "jobs.<job_id>.steps";

const ALWAYS = {
  id: text("nothing"),
  name: text(`${STEPS}.name`),
  "continue-on-error": text(`${STEPS}.continue-on-error`, "boolean"),
} as const;

const WORKS = {
  ...ALWAYS,
  if: condition(`${STEPS}.if`),
  "timeout-minutes": text(`${STEPS}.timeout-minutes`, "number"),
  env: variables(`${STEPS}.env`),
  background: text("nothing", "boolean"),
} as const;

const RUN: Shape = {
  what: "a step that runs a script",
  keys: {
    ...WORKS,
    run: text(`${STEPS}.run`),
    shell: text("nothing"),
    "working-directory": text(`${STEPS}.working-directory`),
  },
};
const USES: Shape = {
  what: "a step that uses an action",
  keys: {
    ...WORKS,
    uses: text("nothing"),
    with: names(text(`${STEPS}.with`), `${STEPS}.with`),
  },
};
const WAIT: Shape = {
  what: "a step that waits",
  keys: { ...ALWAYS, wait: textOrTexts("nothing"), "wait-all": text("nothing", "boolean") },
};
const CANCEL: Shape = {
  what: "a step that ends another one",
  keys: { ...ALWAYS, cancel: text("nothing") },
};
const PARALLEL: Shape = {
  what: "a group of steps",
  keys: {
    parallel: {
      get items(): Shape {
        return STEP;
      },
    },
  },
};

/** One step of a job, by what it does. */
export const STEP: Shape = {
  role: "step",
  what: "a step",
  choose(mapping) {
    if (hasKey(mapping, "parallel")) return PARALLEL;
    if (hasKey(mapping, "run")) return RUN;
    if (hasKey(mapping, "uses")) return USES;
    if (hasKey(mapping, "wait") || hasKey(mapping, "wait-all")) return WAIT;
    return hasKey(mapping, "cancel") ? CANCEL : { ...RUN, what: "a step" };
  },
};
