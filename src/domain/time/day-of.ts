/** The last millisecond that a date of four digits can name. */
const LATEST_MS = 253_402_300_799_999;

/** The day of a point in time (milliseconds since 1970) in UTC, as `YYYY-MM-DD`; later ones are shown as 9999-12-31. */
export function dayOf(ms: number): string {
  const shown = Math.min(Math.max(ms, 0), LATEST_MS);
  // Writing down a given time needs no clock.
  // oxlint-disable-next-line no-restricted-globals
  return new Date(shown).toISOString().slice(0, 10);
}
