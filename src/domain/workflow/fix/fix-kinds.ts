/** Which fixes are wanted: those that need no review, or all. */
export const FIX_KINDS = ["safe", "unsafe"] as const;
export type FixKind = (typeof FIX_KINDS)[number];
