/** Longest wait between two attempts, in milliseconds. */
const CAP_MS = 60_000;

/** `Retry-After` as milliseconds from `now`: delta-seconds or an HTTP date (RFC 9110, 10.2.3); undefined where it is neither. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = parseHttpDate(text);
  return at === undefined ? undefined : Math.max(0, at - now);
}

const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

function parseHttpDate(text: string): number | undefined {
  if (!HTTP_DATE.test(text)) return undefined;
  // Reading a written date needs no clock.
  // oxlint-disable-next-line no-restricted-globals
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

/** Full jitter: anything up to base * 2^attempt, capped. `chance` is in [0, 1). */
export const backoffMs = (attempt: number, chance: number, baseMs = 1000): number =>
  Math.floor(chance * Math.min(CAP_MS, baseMs * 2 ** attempt));
