/** When something was signed, milliseconds since 1970. */
export interface SigningTimes {
  /** Start of the certificate. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** What logs and timestamp authorities witnessed. */
  readonly witnessed: readonly number[];
}
