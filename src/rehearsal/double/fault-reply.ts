import type { FaultKind } from "./fault.ts";

/** Seconds that a busy service asks for. */
export const BUSY_S = 30;

const refusal = (
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
) => ({
  status,
  headers,
  json: { message },
});

const busy = (retryAfter: string) =>
  refusal(503, "Service Unavailable", { "retry-after": retryAfter });

/** What a fault answers in place of the service; undefined where the service answers itself. `now` in milliseconds since 1970. */
export function faultReply(fault: FaultKind | undefined, now: number) {
  if (fault === "500") return refusal(500, "Internal Server Error");
  if (fault === "502") return refusal(502, "Bad Gateway");
  if (fault === "503") return busy("0");
  if (fault === "503-seconds") return busy(String(BUSY_S));
  if (fault === "503-date") return busy(new Date(now + BUSY_S * 1000).toUTCString());
  if (fault === "429") return refusal(429, "Too Many Requests", { "retry-after": "0" });
  return undefined;
}
