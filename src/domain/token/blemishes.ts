import { hasScheme, isQuoted } from "./clean-secret.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { SecretFacts } from "./secret-facts.ts";

/** Characters that no editor shows, the byte order mark among them. */
const INVISIBLE = /[\uFEFF\u200B-\u200D\u2060]/;
const SHORTEST = 8;
/** The runner masks every line of a secret; shorter ones would blot out the whole log. */
const SHORTEST_LINE = 4;

type Test = (value: string, secret: SecretFacts) => boolean;

const linesOf = (value: string): string[] => value.trim().split(/\r?\n/);
const isBlock = (value: string): boolean => linesOf(value).length > 1;

/** A block such as a key file rightly ends with one line break. */
const hasBlanksAround: Test = (value) => {
  const text = isBlock(value) ? value.replace(/\r?\n$/, "") : value;
  return text !== text.trim();
};

const BLEMISHES: readonly (readonly [says: string, test: Test])[] = [
  ["has blanks or line breaks around it", hasBlanksAround],
  ["holds a carriage return", (value) => value.includes("\r")],
  ["holds an invisible character, such as a byte order mark", (value) => INVISIBLE.test(value)],
  ["stands in quotes", (value) => isQuoted(value)],
  ["begins with the scheme of a header, such as Bearer", (value) => hasScheme(value)],
  [
    "begins with a variable's name and an equals sign",
    (value, { name }) => isAssignment(value, name),
  ],
  ["holds ${{, so an expression was stored and not its value", (value) => value.includes("${{")],
  ["holds ***, so a masked text was copied from a log", (value) => value.includes("***")],
  ["is a placeholder", (_, { clean }) => isPlaceholder(clean)],
  [`has fewer than ${SHORTEST} characters`, (_, { clean }) => clean.length < SHORTEST],
  [
    String.raw`is a key in PEM form with \n written out where line breaks belong`,
    (_, { clean }) => clean.startsWith("-----BEGIN") && clean.includes(String.raw`\n`),
  ],
  [
    "has blanks or line breaks inside, which no token has",
    (_, { wanted, clean }) => wanted !== "other" && /\s/.test(clean),
  ],
];

const isAssignment = (value: string, name: string): boolean =>
  value.trim().startsWith(`${name}=`) || value.includes("_authToken=");

/** What is wrong with the form of a value, each as the end of a sentence that begins with the secret's name. */
export function blemishesOf(value: string, secret: SecretFacts): string[] {
  return BLEMISHES.flatMap(([says, test]) => (test(value, secret) ? [says] : []));
}

/** Whether a line of the value is too short to be masked. */
export const hasUnmaskableLine = (value: string): boolean =>
  isBlock(value) && linesOf(value).some((line) => isShort(line.trim()));

const isShort = (line: string): boolean => line.length > 0 && line.length < SHORTEST_LINE;
