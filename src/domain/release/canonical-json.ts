function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** One text for one value: keys in order, two blanks of indent, a line feed at the end. */
export const canonicalJson = (value: unknown): string =>
  `${JSON.stringify(sorted(value), null, 2)}\n`;
