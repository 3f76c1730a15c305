/** A point in time (seconds since 1970) in UTC, as `YYYY-MM-DDThh:mm:ssZ`. */
export function secondOf(seconds: number): string {
  // Writing down a given time needs no clock.
  // oxlint-disable-next-line no-restricted-globals
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
