import { expect } from "vitest";
import type { Ran } from "./run-action.ts";

const TAIL = 12;

const percent = (bytes: Buffer): string =>
  [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

/** What of a secret's base64 is the same whatever stands around it, behind `offset` other bytes. */
function base64At(secret: string, offset: number): string {
  const text = Buffer.from(`${"\0".repeat(offset)}${secret}`)
    .toString("base64")
    .replace(/=+$/, "");
  const whole = Math.floor(((offset + Buffer.byteLength(secret)) * 4) / 3);
  return text.slice(Math.ceil((offset * 4) / 3), whole);
}

/** The forms in which a secret may leave, by name; the tail stands for one that was cut in two. */
export function formsOfSecret(secret: string): ReadonlyMap<string, string> {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].map(
    (offset) => [`base64 at ${offset}`, base64At(secret, offset)] as const,
  );
  const url = base64.map(
    ([name, form]) => [`${name} for URLs`, form.replaceAll("+", "-").replaceAll("/", "_")] as const,
  );
  return new Map([
    ["raw", secret],
    ...base64,
    ...url,
    ["hex", bytes.toString("hex")],
    ["upper-case hex", bytes.toString("hex").toUpperCase()],
    ["percent", encodeURIComponent(secret)],
    ["percent throughout", percent(bytes)],
    ["upper-case percent throughout", percent(bytes).toUpperCase()],
    ["JSON", JSON.stringify(secret).slice(1, -1)],
    ["tail", secret.slice(-TAIL)],
  ]);
}

/** Every text that somebody else can read after an action has run. The runner swallows masks. */
const placesOf = ({ stdout, stderr, files, urls, programs }: Ran): [string, string][] => [
  ["standard output", stdout.replaceAll(/^::add-mask::.*$/gm, "")],
  ["standard error", stderr],
  ["the name of a file", Object.keys(files).join("\n")],
  ["an address", urls.join("\n")],
  ["the arguments of a program", programs.flatMap(({ args }) => args).join("\n")],
  ["the environment of a program", programs.flatMap(({ env }) => env).join("\n")],
  ...Object.entries(files),
];

/** Where a secret is in what an action said, left, called or started, and in which form. */
export function leaksOf(ran: Ran, secret: string): string[] {
  const forms = [...formsOfSecret(secret)];
  return placesOf(ran).flatMap(([place, text]) =>
    forms.filter(([, form]) => text.includes(form)).map(([name]) => `${name} in ${place}`),
  );
}

export const expectNoTrace = (ran: Ran, secret: string): void =>
  expect(leaksOf(ran, secret)).toEqual([]);
