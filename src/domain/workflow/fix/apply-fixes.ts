import type { Edit, Finding, Fix } from "../../finding/finding.ts";
import { Malformed } from "../yaml/malformed.ts";
import { readTree } from "../yaml/read-tree.ts";
import { SourceFile } from "../yaml/source-file.ts";
import { withEdits } from "./changed-offsets.ts";
import type { FixKind } from "./fix-kinds.ts";
import { flawOfChange, type Tree } from "./sound-change.ts";

/** A finding and how it shall be mended. */
export interface Proposal {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** A proposal that was not carried out, and why. */
export interface Refusal extends Proposal {
  readonly because: string;
}

export interface Mended {
  /** The new texts of the files that changed, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly edits: readonly Edit[];
  readonly applied: readonly Proposal[];
  /** They would break something, now and ever. */
  readonly refused: readonly Refusal[];
}

/** The fix of a finding that is carried out: a safe one where there is one. */
export function proposalOf(finding: Finding, kind: FixKind): Proposal | undefined {
  const fixes = finding.fixes ?? [];
  const fix = fixes.find(({ safe }) => safe) ?? (kind === "unsafe" ? fixes[0] : undefined);
  return fix && { finding, fix };
}

const isSame = (a: Edit, b: Edit): boolean =>
  a.path === b.path && a.from === b.from && a.to === b.to && a.text === b.text;

/** Two insertions at one offset clash too: nobody could say which comes first. */
function clashes(a: Edit, b: Edit): boolean {
  if (a.path !== b.path) return false;
  if (a.from === b.from) return a.from === a.to ? b.from === b.to : b.from < b.to;
  return a.from < b.to && b.from < a.to;
}

const isWithin = ({ path, from, to }: Edit, texts: ReadonlyMap<string, string>): boolean => {
  const length = texts.get(path)?.length ?? -1;
  return from >= 0 && from <= to && to <= length;
};

async function treeOf(path: string, text: string): Promise<Tree | string> {
  const file = new SourceFile(path, text);
  try {
    return { file, root: await readTree(file) };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return `the file would be malformed: ${error.message}`;
  }
}

/** The edits that were accepted so far, file by file. */
class Workshop {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #before = new Map<string, Promise<Tree | string>>();
  readonly accepted: Edit[] = [];

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  text(path: string): string {
    return this.#texts.get(path) ?? "";
  }

  /** Why these edits cannot be made beside the accepted ones. */
  async flawOf(edits: readonly Edit[]): Promise<string | undefined> {
    for (const path of new Set(edits.map((edit) => edit.path))) {
      const all = [...this.accepted, ...edits].filter((edit) => edit.path === path);
      // Files are few and each answer can end it.
      // oxlint-disable-next-line no-await-in-loop
      const flaw = await this.#flawIn(path, all);
      if (flaw !== undefined) return flaw;
    }
    return undefined;
  }

  async #flawIn(path: string, edits: readonly Edit[]): Promise<string | undefined> {
    const old = this.#before.get(path) ?? treeOf(path, this.text(path));
    this.#before.set(path, old);
    const before = await old;
    const after = await treeOf(path, withEdits(this.text(path), edits));
    if (typeof before === "string") return "the file is malformed as it stands";
    return typeof after === "string" ? after : flawOfChange(before, after, edits);
  }
}

type Taken = "applied" | "waits" | { readonly because: string };

/** An edit with the line breaks of its file, whatever its check wrote. */
function inFileStyle(edit: Edit, texts: ReadonlyMap<string, string>): Edit {
  const breaks = /\r\n|\n|\r/.exec(texts.get(edit.path) ?? "")?.[0] ?? "\n";
  return { ...edit, text: edit.text.replaceAll(/\r\n|\n|\r/g, breaks) };
}

/** A fix may reach into another file, such as the action that a workflow uses. */
const missing = ({ edits }: Fix, texts: ReadonlyMap<string, string>): string | undefined =>
  edits.find(({ path }) => !texts.has(path))?.path;

async function take(
  { fix }: Proposal,
  shop: Workshop,
  texts: ReadonlyMap<string, string>,
): Promise<Taken> {
  const other = missing(fix, texts);
  if (other !== undefined) return { because: `it changes ${other}, which was not scanned` };
  if (fix.edits.length === 0 || !fix.edits.every((edit) => isWithin(edit, texts)))
    return { because: "it names a place that is not there" };
  const edits = fix.edits
    .map((edit) => inFileStyle(edit, texts))
    .filter((edit) => !shop.accepted.some((known) => isSame(edit, known)));
  if (edits.some((edit) => shop.accepted.some((known) => clashes(edit, known)))) return "waits";
  const flaw = await shop.flawOf(edits);
  if (flaw !== undefined) return { because: flaw };
  shop.accepted.push(...edits);
  return "applied";
}

/**
 * Carries out fixes in their order: one that overlaps an earlier one waits for the next round, and
 * one after which the file would not parse, or would mean something else outside of the edit, is
 * refused.
 */
export async function applyFixes(
  texts: ReadonlyMap<string, string>,
  proposals: readonly Proposal[],
): Promise<Mended> {
  const shop = new Workshop(texts);
  const applied: Proposal[] = [];
  const refused: Refusal[] = [];
  for (const proposal of proposals) {
    // Each answer depends on what was accepted before.
    // oxlint-disable-next-line no-await-in-loop
    const taken = await take(proposal, shop, texts);
    if (taken === "applied") applied.push(proposal);
    else if (taken !== "waits") refused.push({ ...proposal, because: taken.because });
  }
  const changed = new Set(shop.accepted.map(({ path }) => path));
  const made = [...changed].map((path): [string, string] => [
    path,
    withEdits(
      shop.text(path),
      shop.accepted.filter((edit) => edit.path === path),
    ),
  ]);
  return { texts: new Map(made), edits: shop.accepted, applied, refused };
}
