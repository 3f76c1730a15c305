import { expect, it } from "vitest";
import { sideBySide } from "../../src/ports/side-by-side.ts";

const settled = async () => new Promise<void>((resolve) => void setImmediate(resolve));

/** Acts that end only when told to, and what was begun. */
function acts() {
  const begun: number[] = [];
  const ends = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
  const act = (item: number) =>
    new Promise<void>((resolve, reject) => {
      begun.push(item);
      ends.set(item, { resolve, reject });
    });
  return { begun, ends, act };
}

it("begins so many in their order, and the next when one has ended", async () => {
  const { begun, ends, act } = acts();
  const all = sideBySide([1, 2, 3, 4], 2, act);
  await settled();
  expect(begun).toEqual([1, 2]);
  ends.get(2)?.resolve();
  await settled();
  expect(begun).toEqual([1, 2, 3]);
  ends.get(3)?.resolve();
  await settled();
  for (const item of [4, 1]) ends.get(item)?.resolve();
  expect(await all).toEqual({ done: [1, 2, 3, 4], failed: [] });
});

it("begins nothing after a failure, and lets what is under way come to its end", async () => {
  const { begun, ends, act } = acts();
  const all = sideBySide([1, 2, 3, 4], 3, act);
  await settled();
  const error = new Error("no");
  ends.get(2)?.reject(error);
  await settled();
  ends.get(1)?.resolve();
  ends.get(3)?.reject(error);
  expect(await all).toEqual({
    done: [1],
    failed: [
      { item: 2, error },
      { item: 3, error },
    ],
  });
  expect(begun).toEqual([1, 2, 3]);
});
