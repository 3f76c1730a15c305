import type { Answer } from "../finding/finding.ts";

/**
 * Something in the outside world as it was looked up: there, not there yet (and worth another
 * look), or not to be seen at all. Only the first is ever evidence.
 */
export type Sighting<T> =
  | { readonly state: "present"; readonly value: T }
  | {
      readonly state: "pending";
      readonly missing: string;
      readonly notBeforeMs?: number;
      /** The service itself says that there is none, or none yet. */
      readonly absent?: true;
    }
  | { readonly state: "unknown"; readonly needs: string };

export const present = <T>(value: T): Sighting<T> => ({ state: "present", value });
export const pending = (missing: string, notBeforeMs?: number): Sighting<never> => ({
  state: "pending",
  missing,
  ...(notBeforeMs !== undefined && { notBeforeMs }),
});
/** Not there as far as the service itself says, which may be too early. */
export const absent = (missing: string): Sighting<never> => ({
  state: "pending",
  missing,
  absent: true,
});
export const unseen = (needs: string): Sighting<never> => ({ state: "unknown", needs });

/** What follows from a value that is there; from one that is not, the same lack follows. */
export const mapSighting = <T, R>(sighting: Sighting<T>, to: (value: T) => R): Sighting<R> =>
  sighting.state === "present" ? present(to(sighting.value)) : sighting;

/** Looks where there is something to look at; what is pending or unknown is never a pass. */
export function* whenSeen<T>(
  sighting: Sighting<T>,
  inspect: (value: T) => Iterable<Answer>,
): Iterable<Answer> {
  if (sighting.state === "present") yield* inspect(sighting.value);
  else if (sighting.state === "pending") yield { needs: sighting.missing, waiting: true };
  else yield { needs: sighting.needs };
}
