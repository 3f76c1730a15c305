import type { World } from "../../expression/evaluate.ts";
import type { Trigger } from "../../model.ts";
import { worldOfEvent } from "../../power/world-of-event.ts";
import { worldOfOutsider } from "../../power/world-of-outsider.ts";
import { worldOfBranch } from "./world-of-branch.ts";

/** The same world each time, so that what was found out about its jobs is known for the next one. */
function once(make: (trigger: Trigger) => World): (trigger: Trigger) => World {
  const worlds = new WeakMap<Trigger, World>();
  return (trigger) => {
    const world = worlds.get(trigger) ?? make(trigger);
    worlds.set(trigger, world);
    return world;
  };
}

export const outsiderWorld = once(worldOfOutsider);
export const branchWorld = once(worldOfBranch);
export const eventWorld = once(worldOfEvent);
