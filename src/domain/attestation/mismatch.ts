/** Two sources that should say the same and do not. */
export interface Mismatch {
  /** What is spoken of, in words for a sentence. */
  readonly field: string;
  readonly expected: string;
  /** Undefined where it says nothing. */
  readonly found: string | undefined;
}

/** Compares pairs of `[field, found, expected]` for equality of the whole text. */
export const mismatches = (
  pairs: readonly (readonly [field: string, found: string | undefined, expected: string])[],
): Mismatch[] =>
  pairs
    .filter(([, found, expected]) => found !== expected)
    .map(([field, found, expected]) => ({ field, expected, found }));

export const foundText = ({ found }: Mismatch): string =>
  found === undefined || found === "" ? "nothing" : found;
