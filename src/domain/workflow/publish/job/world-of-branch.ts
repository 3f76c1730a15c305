import { type Guess, UNKNOWN, value, type World } from "../../expression/evaluate.ts";
import type { Trigger } from "../../model.ts";
import { worldOfEvent } from "../../power/world-of-event.ts";

const NAME = "a-branch-that-nobody-reviewed";

const ON_BRANCH: Readonly<Record<string, Guess>> = {
  "github.ref": value(`refs/heads/${NAME}`),
  "github.ref_name": value(NAME),
  "github.ref_type": value("branch"),
  "github.ref_protected": value(false),
  "github.event.ref": value(`refs/heads/${NAME}`),
  "github.event.base_ref": value(null),
};

/** What conditions see when somebody who may write starts the workflow on a branch of their own. */
export function worldOfBranch(trigger: Trigger): World {
  const event = worldOfEvent(trigger);
  return (path) => {
    const whole = path.join(".");
    if (whole === "github.event.repository.default_branch") return value("main");
    // What somebody types into a form says nothing of where the workflow stands.
    if (path[0] === "inputs") return UNKNOWN;
    return ON_BRANCH[whole] ?? event(path);
  };
}
