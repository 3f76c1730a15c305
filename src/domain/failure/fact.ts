/** Something that was looked up: its value, or what it would have taken to see it. */
export type Fact<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly needs: string };

export const known = <T>(value: T): Fact<T> => ({ known: true, value });
export const unknown = (needs: string): Fact<never> => ({ known: false, needs });
