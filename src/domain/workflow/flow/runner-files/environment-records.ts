import { type FileWrite, flowsOf, HOLE, type Hole, type Part } from "../script/script-trace.ts";

/** One `NAME=value` or `NAME<<END … END` that a script writes to a file of the runner. */
export interface EnvironmentRecord {
  /** Undefined where the name itself comes from a hole. */
  readonly name?: string;
  readonly holes: readonly Hole[];
  /** A block, and whether its end can be guessed by whoever writes the value. */
  readonly block?: "known-end" | "secret-end";
  /** The value begins with a hole, which is the whole of it. */
  readonly write: FileWrite;
}

interface Line {
  readonly text: string;
  readonly holes: readonly Hole[];
  readonly write: FileWrite;
}

/** Lines of what is written, holes numbered in order; a line may be put together by several writes. */
function linesOf(writes: readonly FileWrite[]): readonly Line[] {
  const lines: Line[] = [];
  for (const write of writes) lines.push(...linesOfWrite(write));
  return lines;
}

function linesOfWrite(write: FileWrite): readonly Line[] {
  const lines: { text: string; holes: Hole[] }[] = [{ text: "", holes: [] }];
  const add = (part: Part): void => {
    const last = lines.at(-1);
    if (last === undefined) return;
    if (typeof part !== "string") {
      last.text += HOLE;
      last.holes.push(part);
      return;
    }
    const [first = "", ...more] = part.split("\n");
    last.text += first;
    for (const text of more) lines.push({ text, holes: [] });
  };
  for (const part of write.value) add(part);
  return lines.filter(({ text }) => text.trim() !== "").map((line) => ({ ...line, write }));
}

const NAMED = /^\s*([^=<\s]+?)(=|<<-?)/;

const opensBlock = ({ text }: Line): boolean => NAMED.exec(text)?.[2]?.startsWith("<<") ?? false;

/** Where a block ends: at its word, or where that is random at the last line that holds nobody's words. */
function endOf(lines: readonly Line[], word: string): number {
  if (!word.includes(HOLE)) return lines.findIndex(({ text }) => text.trim() === word);
  const next = lines.findIndex(opensBlock);
  return lines
    .slice(0, next === -1 ? lines.length : next)
    .findLastIndex(({ text, holes }) => text.trim() === word && flowsOf(holes).length === 0);
}

function blockAt(lines: readonly Line[], from: number): readonly Line[] {
  const [, , word = ""] = /^\s*([^=<\s]+?)<<-?\s*(.*?)\s*$/.exec(lines[from]?.text ?? "") ?? [];
  const rest = lines.slice(from + 1);
  const length = endOf(rest, word);
  return length === -1 ? rest : rest.slice(0, length);
}

/** What a script's writes to one file of the runner come to. */
export function recordsOf(writes: readonly FileWrite[]): readonly EnvironmentRecord[] {
  const lines = linesOf(writes);
  const records: EnvironmentRecord[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const { write } = line;
    const [, name = "", sign] = NAMED.exec(line.text) ?? [];
    if (sign === undefined || name.startsWith(HOLE)) {
      records.push({ holes: line.holes, write });
      continue;
    }
    if (sign === "=") {
      records.push({ name, holes: line.holes, write });
      continue;
    }
    const body = blockAt(lines, at);
    const block = line.text.includes(HOLE) ? "secret-end" : "known-end";
    records.push({
      name,
      holes: body.flatMap(({ holes }) => holes),
      block,
      write: body.find(({ holes }) => holes.length > 0)?.write ?? write,
    });
    at += body.length + 1;
  }
  return records;
}

/** `::set-output name=x::value` and `::set-env name=X::value`, commands of old that a runner may still obey. */
export function printedRecords(
  printed: readonly FileWrite[],
  command: "set-output" | "set-env",
): readonly EnvironmentRecord[] {
  return linesOf(printed).flatMap((line) => {
    const name = new RegExp(`^\\s*::${command} name=([^:,]+)`).exec(line.text)?.[1];
    return name === undefined ? [] : [{ name, holes: line.holes, write: line.write }];
  });
}
