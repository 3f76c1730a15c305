/** Statuses with which a service says "not now": the same question may be answered later. */
export const isTransient = (status: number): boolean =>
  status >= 500 || [408, 425, 429].includes(status);
