import type { Place } from "../../../finding/place.ts";
import type { Advisory } from "../../known/advisory-table.ts";
import { advisoriesOn, isAffected } from "./advisories-for.ts";
import { canonicalPin } from "../lockfile/lockfile-reader.ts";
import type { Lockfile } from "../lockfile/lockfile-shape.ts";
import { parseReference } from "../reference.ts";
import { AS_OF, type Running } from "./running-release.ts";

/** A weakness of an action that no workflow names: another action uses it. */
interface HiddenWeakness {
  readonly advisory: Advisory;
  readonly name: string;
  readonly running: Running;
  readonly place: Place;
}

/** Weak actions below those that the workflows of a lockfile name. */
export function hiddenWeaknesses({ actions, workflows, file }: Lockfile): HiddenWeakness[] {
  const accepted = file.repository.policies?.acceptedAdvisories ?? [];
  const direct = new Set(
    [...workflows.values()].flatMap(({ pins }) => pins.map(({ text }) => canonicalPin(text))),
  );
  return [...actions.values()].flatMap(({ pin, ref, place }): HiddenWeakness[] => {
    const reference = parseReference(pin);
    if (direct.has(pin) || reference.kind !== "action") return [];
    const running: Running = { tag: ref, from: "lockfile", isFrozen: true, asOf: AS_OF };
    return advisoriesOn(reference)
      .filter((advisory) => !accepted.includes(advisory.id))
      .filter((advisory) => isAffected(advisory, running) === "yes")
      .map((advisory) => ({ advisory, name: reference.name, running, place }));
  });
}
