import type { NpmFacts } from "./release-facts.ts";

/** In which order packages are published, and which could not be put into one. */
export interface PublishOrder {
  readonly order: readonly NpmFacts[];
  /** Packages that need each other; the first of each group goes first, for no better reason than its name. */
  readonly circles: readonly (readonly string[])[];
}

const ALIAS = /^npm:((?:@[^/@]+\/)?[^/@]+)/;

/** Real names of what a package needs, by the strength of the need; an alias needs what it stands for. */
function needsOf({ manifest }: NpmFacts, peers: boolean): readonly string[] {
  const { dependencies, optionalDependencies, peerDependencies } = manifest;
  const fields = [dependencies, optionalDependencies, ...(peers ? [peerDependencies] : [])];
  return fields.flatMap((field) =>
    Object.entries(field).map(([name, range]) => ALIAS.exec(range.trim())?.[1] ?? name),
  );
}

/** Real names of everything that a package cannot be used without. */
export const neededBy = (npm: NpmFacts): readonly string[] => needsOf(npm, true);

/** Staging can be taken back, so it comes before what cannot; names settle the rest. */
const before = (a: NpmFacts, b: NpmFacts): number => {
  const staged = Number(b.target.mode === "stage") - Number(a.target.mode === "stage");
  return staged === 0 ? Number(a.target.name > b.target.name) - 0.5 : staged;
};

class Sorting {
  readonly #left: Map<string, NpmFacts>;
  readonly circles: string[][] = [];

  constructor(packages: readonly NpmFacts[]) {
    this.#left = new Map(packages.map((each) => [each.target.name, each]));
  }

  #waitsFor(each: NpmFacts, peers: boolean): readonly string[] {
    const own = each.target.name;
    return needsOf(each, peers).filter((name) => name !== own && this.#left.has(name));
  }

  /** Whether `from` is among what it needs, directly or not. */
  #isInCircle(from: NpmFacts): boolean {
    const seen = new Set<string>();
    const open = [...this.#waitsFor(from, false)];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (name === from.target.name) return true;
      const next = seen.has(name) ? undefined : this.#left.get(name);
      seen.add(name);
      if (next) open.push(...this.#waitsFor(next, false));
    }
    return false;
  }

  /** What needs nothing that is left; else what only a peer holds up; else the first of a circle. */
  next(): NpmFacts | undefined {
    const left = [...this.#left.values()].toSorted(before);
    const free = (peers: boolean) => left.find((each) => this.#waitsFor(each, peers).length === 0);
    const found = free(true) ?? free(false) ?? this.#breakCircle(left);
    if (found) this.#left.delete(found.target.name);
    return found;
  }

  #breakCircle(left: readonly NpmFacts[]): NpmFacts | undefined {
    const circle = left.filter((each) => this.#isInCircle(each));
    if (circle.length > 0) this.circles.push(circle.map(({ target }) => target.name));
    return circle[0];
  }
}

/**
 * Puts what is needed before what needs it, so that whoever installs a package finds its siblings.
 * The order depends on the sealed packages only, never on what is published already.
 */
export function publishOrder(packages: readonly NpmFacts[]): PublishOrder {
  const sorting = new Sorting(packages);
  const order: NpmFacts[] = [];
  for (let next = sorting.next(); next !== undefined; next = sorting.next()) order.push(next);
  return { order, circles: sorting.circles };
}
