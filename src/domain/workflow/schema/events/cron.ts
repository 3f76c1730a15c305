/** The five fields of a time, from minute to weekday: least, most, and the words that stand for numbers. */
const FIELDS: readonly {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly words?: string;
}[] = [
  { name: "minute", least: 0, most: 59 },
  { name: "hour", least: 0, most: 23 },
  { name: "day of the month", least: 1, most: 31 },
  { name: "month", least: 1, most: 12, words: "jan feb mar apr may jun jul aug sep oct nov dec" },
  { name: "day of the week", least: 0, most: 7, words: "sun mon tue wed thu fri sat" },
];

type Field = (typeof FIELDS)[number];

function numberIn(text: string, { least, most, words = "" }: Field): number | undefined {
  const word = text === "" ? -1 : words.split(" ").indexOf(text.toLowerCase());
  const value = word === -1 ? Number(text) : word + least;
  const isWritten = /^\d+$/.test(text) || word !== -1;
  return isWritten && value >= least && value <= most ? value : undefined;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** `*`, `3`, `3-5`; a single number with a step goes on to the end. */
function rangeOf(text: string, field: Field, hasStep: boolean): Range | undefined {
  if (text === "*") return { from: field.least, to: field.most };
  const [first = "", last] = text.split("-");
  const from = numberIn(first, field);
  if (from === undefined) return undefined;
  if (last === undefined) return { from, to: hasStep ? field.most : from };
  const to = numberIn(last, field);
  return to === undefined || to < from ? undefined : { from, to };
}

/** The values that one part of a list stands for; undefined where it is none. */
function valuesOf(part: string, field: Field): readonly number[] | undefined {
  const [, text = "", step] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? [];
  const range = rangeOf(text, field, step !== undefined);
  const size = Number(step ?? "1");
  if (range === undefined || size === 0) return undefined;
  const count = Math.floor((range.to - range.from) / size) + 1;
  return Array.from({ length: count }, (_, index) => range.from + index * size);
}

const fieldValues = (text: string, field: Field): readonly number[] | undefined => {
  const parts = text.split(",").map((part) => valuesOf(part, field));
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
};

const SHORTEST = 5;

function isTooOften(minutes: readonly number[]): boolean {
  const sorted = [...new Set(minutes)].toSorted((a, b) => a - b);
  return sorted.some((minute, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next - minute < SHORTEST;
  });
}

/** Once a day, a week, a month or a year, as most are. */
const PLAIN = /^[0-5]?\d (?:[01]?\d|2[0-3]) (?:\*|[1-9]|[12]\d|3[01]) (?:\*|[1-9]|1[0-2]) [*0-7]$/;

/** Why GitHub does not take a time of a schedule; nothing where it does. */
export function cronTrouble(cron: string): string | undefined {
  if (PLAIN.test(cron)) return undefined;
  const fields = cron.trim().split(/\s+/);
  if (fields.length !== FIELDS.length) return `it has ${fields.length} fields in place of five`;
  for (const [index, field] of FIELDS.entries()) {
    const values = fieldValues(fields[index] ?? "", field);
    if (values === undefined) return `\`${fields[index]}\` is no ${field.name}`;
    if (index === 0 && isTooOften(values))
      return "GitHub runs it no more often than every five minutes";
  }
  return undefined;
}
