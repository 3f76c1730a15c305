const DAY_MS = 86_400_000;

// Reckoning with given days needs no clock.
// oxlint-disable-next-line no-restricted-globals
const msOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** How many days one day (`YYYY-MM-DD`) lies before another; none where it lies behind it. */
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((msOf(to) - msOf(from)) / DAY_MS));
