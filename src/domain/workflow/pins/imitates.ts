import { IMITATED } from "../known/imitated.ts";

/** Whether one letter was left out, added, replaced or swapped with its neighbour. */
function isOneEdit(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1 || left === right) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (swapped && short.slice(at + 2) === long.slice(at + 2))
  );
}

const asked = new Map<string, string | undefined>();

function find(slug: string): string | undefined {
  if (IMITATED.has(slug)) return undefined;
  const owner = slug.split("/")[0];
  return [...IMITATED.words].find(
    (target) => target.split("/")[0] !== owner && isOneEdit(slug, target),
  );
}

/** The well-known action that a name, in lower case, is one letter away from. Names of the same owner imitate nobody. */
export function imitates(slug: string): string | undefined {
  if (!asked.has(slug)) asked.set(slug, find(slug));
  return asked.get(slug);
}
