/** What became of every item that was begun, in the items' own order. */
export interface SideBySide<T> {
  readonly done: readonly T[];
  readonly failed: readonly { readonly item: T; readonly error: unknown }[];
}

/** Acts on so many items at a time, begun in their order. After a failure none is begun, and those under way come to their end. */
export async function sideBySide<T>(
  items: readonly T[],
  width: number,
  act: (item: T) => Promise<void>,
): Promise<SideBySide<T>> {
  const left = items.values();
  const done = new Set<T>();
  const errors = new Map<T, unknown>();
  const lane = async (): Promise<void> => {
    for (const item of left) {
      if (errors.size > 0) return;
      try {
        // One after the other within a lane: that is what bounds the width.
        // oxlint-disable-next-line no-await-in-loop
        await act(item);
        done.add(item);
      } catch (error) {
        errors.set(item, error);
      }
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return {
    done: items.filter((item) => done.has(item)),
    failed: items
      .filter((item) => errors.has(item))
      .map((item) => ({ item, error: errors.get(item) })),
  };
}
