/** A commit does not tell its version, so it counts as a new one; a branch such as `main` does too. */
export const majorOf = (uses: string): number | undefined => {
  const found = /@v?(\d{1,3})(?:\.|$)/.exec(uses.trim())?.[1];
  return found === undefined ? undefined : Number(found);
};
