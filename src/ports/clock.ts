export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(ms: number): Promise<void>;
  /** A number in [0, 1), for jitter. */
  chance(): number;
  /** Aborts after so many milliseconds; where it is absent, the machine's own timer does. */
  timeout?(ms: number): AbortSignal;
}
