/** What came of reading something from outside: the value, or why it is not one. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly says: string };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });
export const unreadable = (says: string): Reading<never> => ({ ok: false, says });
