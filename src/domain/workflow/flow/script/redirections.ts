import type { HereDoc, Redirect, Redirection } from "unbash";
import { expandPieces, expandWord, type Expansions, type Region } from "./expand-word.ts";
import { outlineOf, type Value } from "./script-trace.ts";

/** Where a command reads from and prints to. */
export interface Streams {
  readonly input: Value;
  readonly print: (value: Value, region: Region) => void;
}

/** What redirections ask of the script around them. */
interface Redirecting {
  readonly words: Expansions;
  readonly read: (path: string) => Value;
  readonly write: (file: string, value: Value, region: Region) => void;
}

function hereDoc({ body, delimiter }: HereDoc, { words }: Redirecting): Value {
  if (body.parts && delimiter?.quoted !== true) return expandPieces(body.parts, words);
  return words.literal({ ...words.region(body), value: body.text, quoted: true });
}

const isOutput = ({ descriptor }: Redirect): boolean =>
  descriptor === undefined || (descriptor.type === "FileDescriptor" && descriptor.value === 1);

function toFile(redirect: Redirect, streams: Streams, around: Redirecting): Streams {
  const { operator, target } = redirect;
  if (target === undefined) return streams;
  const value = expandWord(target, around.words);
  const file = outlineOf(value);
  // `< <(git diff)` reads what a command prints.
  const isOutputOf = target.parts?.some(({ type }) => type === "ProcessSubstitution") ?? false;
  if (operator === "<") return { ...streams, input: isOutputOf ? value : around.read(file) };
  // `2>&1` and the like only join streams.
  const joins = operator.endsWith("&") || operator.startsWith("<");
  if (!isOutput(redirect) || joins || file.startsWith("/dev/std")) return streams;
  return { ...streams, print: (value, region) => around.write(file, value, region) };
}

/** The streams of a command, its redirections considered. */
export function redirected(
  redirects: readonly Redirection[],
  outer: Streams,
  around: Redirecting,
): Streams {
  let streams = outer;
  for (const redirect of redirects) {
    if (redirect.type === "HereDoc") streams = { ...streams, input: hereDoc(redirect, around) };
    else if (redirect.type === "HereString") {
      const input = redirect.target ? expandWord(redirect.target, around.words) : [];
      streams = { ...streams, input };
    } else streams = toFile(redirect, streams, around);
  }
  return streams;
}
