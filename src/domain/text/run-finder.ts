/** A stretch of a text, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A cut-off secret is recognised by this many characters in a row. */
const SHORTEST_RUN = 12;
const GRAM = 6;
/** Every run of 12 in a text holds a whole gram that begins at a multiple of 7. */
const STRIDE = SHORTEST_RUN - GRAM + 1;
/** Runs of blanks or dashes say nothing. */
const FEWEST_DISTINCT = 5;
const MOST_SPOTS = 64;
/** Up to this length any twelve characters of a form are found. */
const DENSE = 400;
/** Of a longer form, such as a token that holds a document, so many characters: less opens nothing. */
const SPARSE_STEP = 64;
/** Small enough to stay in a processor's cache. */
const FILTER_BITS = 18;

interface Spot {
  readonly form: string;
  readonly at: number;
}

const hashOf = (text: string, at: number): number => {
  let hash = 0;
  for (let index = at; index < at + GRAM; index++)
    hash = (Math.imul(hash, 0x01_00_01_93) + text.charCodeAt(index)) | 0;
  return hash;
};

const slotOf = (hash: number): number => Math.imul(hash, 0x9e_37_79_b1) >>> (32 - FILTER_BITS);

/** The beginning tells; a form of a whole document is not counted through. */
const isMonotonous = (form: string): boolean =>
  new Set(form.length > DENSE ? form.slice(0, DENSE) : form).size < FEWEST_DISTINCT;

/** The longest stretch around a spot in which text and form agree. */
function grown(text: string, at: number, spot: Spot): Run {
  let before = 0;
  while (
    before < Math.min(at, spot.at) &&
    text.charCodeAt(at - before - 1) === spot.form.charCodeAt(spot.at - before - 1)
  )
    before++;
  let after = 0;
  const room = Math.min(text.length - at, spot.form.length - spot.at);
  while (after < room && text.charCodeAt(at + after) === spot.form.charCodeAt(spot.at + after))
    after++;
  return { from: at - before, to: at + after };
}

/** Finds forms in texts: short and monotonous ones whole, long ones also where only a part of at least 12 characters is left. */
export class RunFinder {
  readonly #whole = new Set<string>();
  readonly #long = new Set<string>();
  readonly #spots = new Map<number, Spot[]>();
  readonly #filter = new Uint8Array(1 << FILTER_BITS);

  add(form: string): void {
    const whole = form.length < SHORTEST_RUN || isMonotonous(form);
    if (whole) this.#whole.add(form);
    else if (!this.#long.has(form)) this.#index(form);
  }

  #index(form: string): void {
    this.#long.add(form);
    const step = form.length > DENSE ? SPARSE_STEP : STRIDE;
    // A run of STRIDE neighbours meets every text's stride; the gaps between them make it cheap.
    for (let start = 0; start + GRAM <= form.length; start += step)
      this.#note(form, start, Math.min(start + STRIDE, form.length - GRAM + 1));
  }

  #note(form: string, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const hash = hashOf(form, at);
      const spots = this.#spots.get(hash);
      if (spots === undefined) this.#spots.set(hash, [{ form, at }]);
      // A form that repeats itself so often has other places to be found by.
      else if (spots.length < MOST_SPOTS) spots.push({ form, at });
      this.#filter[slotOf(hash)] = 1;
    }
  }

  find(text: string): Run[] {
    const runs = [...this.#whole].flatMap((form) => occurrences(text, form));
    if (this.#long.size > 0) this.#scan(text, runs);
    return runs;
  }

  #scan(text: string, runs: Run[]): void {
    const filter = this.#filter;
    let covered = 0;
    for (let at = 0; at + GRAM <= text.length; at += STRIDE) {
      const hash = hashOf(text, at);
      // What is concealed already is not looked at again: a text of one letter repeated would cost dear.
      if (filter[slotOf(hash)] !== 1 || at + GRAM <= covered) continue;
      for (const run of this.#confirmed(text, at, hash)) {
        runs.push(run);
        covered = Math.max(covered, run.to);
      }
    }
  }

  #confirmed(text: string, at: number, hash: number): Run[] {
    const spots = this.#spots.get(hash) ?? [];
    return spots
      .map((spot) => ({ run: grown(text, at, spot), form: spot.form }))
      .filter(({ run, form }) => tells(text, run, form))
      .map(({ run }) => run);
  }
}

function tells(text: string, { from, to }: Run, form: string): boolean {
  if (to - from === form.length) return true;
  return to - from >= SHORTEST_RUN && new Set(text.slice(from, to)).size >= FEWEST_DISTINCT;
}

function occurrences(text: string, form: string): Run[] {
  const runs: Run[] = [];
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
    runs.push({ from: at, to: at + form.length });
  return runs;
}
