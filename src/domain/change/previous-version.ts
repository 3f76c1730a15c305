/** Order of two versions as the ecosystem has it, and which of them are prereleases. */
export interface VersionOrder {
  compare(a: string, b: string): number;
  isPrerelease(version: string): boolean;
  /** What stays the same within a line of maintenance, such as the major number. */
  lineOf(version: string): string;
}

/**
 * The version that users of the new one come from: the highest lower one of the same line, else
 * the latest, else the highest lower one. A stable version is compared with stable ones where there are any.
 */
export function previousVersion(
  published: readonly string[],
  version: string,
  { order, latest }: { readonly order: VersionOrder; readonly latest?: string | undefined },
): string | undefined {
  const lower = published
    .filter((other) => order.compare(other, version) < 0)
    .toSorted((a, b) => order.compare(a, b));
  const stable = lower.filter((other) => !order.isPrerelease(other));
  const fitting = order.isPrerelease(version) || stable.length === 0 ? lower : stable;
  const sameLine = fitting.filter((other) => order.lineOf(other) === order.lineOf(version));
  const current = latest !== undefined && published.includes(latest) ? latest : undefined;
  return sameLine.at(-1) ?? (current === version ? undefined : current) ?? fitting.at(-1);
}
