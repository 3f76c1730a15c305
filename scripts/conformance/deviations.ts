/** Where our severity differs from zizmor's on purpose. Every other difference fails the run. */
interface Deviation {
  readonly audit: string;
  readonly theirs: string;
  readonly ours: string;
  readonly because: string;
}

export const DEVIATIONS: readonly Deviation[] = [];

export const deviationOf = (audit: string, theirs: string, ours: string): Deviation | undefined =>
  DEVIATIONS.find(
    (known) => known.audit === audit && known.theirs === theirs && known.ours === ours,
  );
