import { array, type Arbitrary, constantFrom, nat, oneof, record, string } from "./properties.ts";

/** One way to spoil a text. */
export interface Harm {
  readonly kind: "cut" | "put" | "twice" | "flip" | "end";
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const HOSTILE = Array.from(" \n\t:#-[]{}'\"&*|>!%@`,?~\\\r\u0000\u00e9\uFEFF");

const harm: Arbitrary<Harm> = record({
  kind: constantFrom("cut", "put", "twice", "flip", "end" as const),
  at: nat({ max: 100_000 }),
  length: nat({ max: 20 }),
  text: oneof(
    string({ unit: constantFrom(...HOSTILE), minLength: 1, maxLength: 4 }),
    constantFrom("\n---\n", "\n...\n", "&a ", "*a", "<<: ", "? ", "!!str ", "  ", "${{", "}}"),
  ),
});

export const harms: Arbitrary<readonly Harm[]> = array(harm, { minLength: 1, maxLength: 3 });

function spoilt(text: string, { kind, at, length, text: put }: Harm): string {
  const from = at % (text.length + 1);
  const [head, tail] = [text.slice(0, from), text.slice(from)];
  if (kind === "cut") return head + tail.slice(length);
  if (kind === "put") return head + put + tail;
  if (kind === "twice") return head + tail.slice(0, length * 4) + tail;
  if (kind === "flip") return head + put.charAt(0) + tail.slice(1);
  return head;
}

export const damaged = (text: string, all: readonly Harm[]): string => all.reduce(spoilt, text);
