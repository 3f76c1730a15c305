import type { ByteSource } from "../content/byte-source.ts";
import { ContentKeeper } from "../content/content-keeper.ts";
import type { Spill } from "../content/handoff.ts";
import type { KeptContent } from "../content/large-file.ts";
import { GuardError } from "../failure/guard-error.ts";
import type { EntryReader } from "../package/archive/stream-archive.ts";
import type { ArchiveForm } from "./archive-form.ts";
import { checkLeft, closedForm, DEEPEST, LARGEST, tooDeep } from "./archive-rules.ts";
import { MemberReader } from "./member-reader.ts";
import { type EntryFacts, type OpenArchive, streamForm } from "./stream-form.ts";

/** An entry of an archive, as it was seen while it passed by. */
interface SurveyedEntry extends Omit<EntryFacts, "size"> {
  readonly kept: KeptContent;
  /** What is in it, where it is an archive; or why nobody could look. */
  inner?: SurveyedArchive | GuardError;
}

export interface SurveyedArchive {
  readonly entries: readonly SurveyedEntry[];
  /** What lets two readers see two things in it, each the rest of a sentence. */
  readonly oddities: readonly string[];
}

/** An archive that is to be opened. */
interface Closed {
  readonly name: string;
  readonly form: ArchiveForm | "odd";
  /** Undefined where there is no reader for it. */
  readonly source?: ByteSource;
  readonly depth: number;
}

/** What is found in one archive, and what is to be opened once all of it was read. */
interface Found {
  readonly entries: SurveyedEntry[];
  readonly archives: (readonly [entry: SurveyedEntry, closed: Closed])[];
}

/** Opens an archive of any size piece by piece, and every archive in it, which is put aside until its turn comes. */
export class ArchiveSurvey {
  readonly #keeper = new ContentKeeper(0);
  readonly #spill: Spill;
  #left = LARGEST;

  constructor(spill: Spill) {
    this.#spill = spill;
  }

  /** Throws nothing that is a matter of the archive, but returns it. */
  async open(closed: Closed): Promise<SurveyedArchive | GuardError> {
    const { name, form, source, depth } = closed;
    try {
      if (depth > DEEPEST) throw tooDeep();
      if (form === "odd" || form === "sealed" || !source) throw closedForm(form);
      return await this.#opened({ name, form, source, limit: this.#left }, depth);
    } catch (error) {
      // What changes while it is read is no matter of the archive.
      if (error instanceof GuardError && error.code !== "conflict") return error;
      throw error;
    }
  }

  async #opened(archive: OpenArchive, depth: number): Promise<SurveyedArchive> {
    const found: Found = { entries: [], archives: [] };
    const oddities = await this.#read(archive, depth + 1, found);
    for (const [entry, closed] of found.archives) {
      // One after the other, for they share what is left.
      // oxlint-disable-next-line no-await-in-loop
      entry.inner = await this.open(closed);
    }
    return { entries: found.entries, oddities };
  }

  async #read(archive: OpenArchive, depth: number, found: Found): Promise<readonly string[]> {
    let current: MemberReader | undefined;
    try {
      return await streamForm(archive, (facts) => {
        current = this.#member(facts, depth);
        return this.#reader(current, { facts, depth, found });
      });
    } catch (error) {
      await current?.abort(error);
      throw error;
    }
  }

  #member({ name, size }: EntryFacts, depth: number): MemberReader {
    const keeping = this.#keeper.reader(name, size);
    return new MemberReader({ name, keeping, spill: depth > DEEPEST ? undefined : this.#spill });
  }

  #reader(
    member: MemberReader,
    at: { readonly facts: EntryFacts; readonly depth: number; readonly found: Found },
  ): EntryReader {
    const { facts, depth, found } = at;
    const { name, kind, mode, isFile } = facts;
    return {
      take: (bytes) => {
        this.#left -= bytes.byteLength;
        checkLeft(this.#left);
        return member.take(bytes);
      },
      end: async () => {
        const { kept, form, source } = await member.end();
        const entry: SurveyedEntry = { name, kind, mode, isFile, kept };
        found.entries.push(entry);
        if (form !== undefined && isFile)
          found.archives.push([entry, { name, form, depth, ...(source && { source }) }]);
      },
    };
  }
}
