/** Something that was looked up: its value, or what it would have taken to see it. */
export type Fact<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly needs: string };

export const known = <T>(value: T): Fact<T> => ({ known: true, value });
export const unknown = (needs: string): Fact<never> => ({ known: false, needs });

/** What follows from a known value; from an unknown one, the same lack follows. */
export const mapFact = <T, R>(fact: Fact<T>, to: (value: T) => R): Fact<R> =>
  fact.known ? known(to(fact.value)) : fact;
