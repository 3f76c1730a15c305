/** Secrets on their way through a script. */
export interface Carried {
  /** In lower case; `*` for all of them. */
  readonly secrets: readonly string[];
  /** In another form than GitHub knows them by, so that nothing hides them in the log. */
  readonly changed: boolean;
  /** All variables of the step, or the whole `secrets` context. */
  readonly everything: boolean;
}

export const NOTHING: Carried = { secrets: [], changed: false, everything: false };

export const isNothing = ({ secrets, everything }: Carried): boolean =>
  secrets.length === 0 && !everything;

export const joined = (all: readonly Carried[]): Carried => ({
  secrets: [...new Set(all.flatMap(({ secrets }) => secrets))],
  changed: all.some(({ changed }) => changed),
  everything: all.some(({ everything }) => everything),
});

/** What became of it in a program that gives it another form. */
export const changedForm = (carried: Carried): Carried =>
  isNothing(carried) ? carried : { ...carried, changed: true };
