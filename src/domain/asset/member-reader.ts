import type { ByteSource } from "../content/byte-source.ts";
import type { KeepingReader } from "../content/content-keeper.ts";
import { Handoff, type Spill } from "../content/handoff.ts";
import type { KeptContent } from "../content/large-file.ts";
import { type ArchiveForm, archiveForm, MAGIC_LENGTH } from "./archive-form.ts";

/** A file of an archive once all of it has passed by. */
export interface ReadMember {
  readonly kept: KeptContent;
  /** Set where it is an archive itself. */
  readonly form: ArchiveForm | "odd" | undefined;
  /** Its bytes once more, where it is to be opened. */
  readonly source?: ByteSource;
}

interface MemberOptions {
  readonly name: string;
  readonly keeping: KeepingReader;
  /** Where the bytes of an archive go; undefined where none is to be opened. */
  readonly spill: Spill | undefined;
}

/** Looks at one file of an archive, and puts it aside where it turns out to be an archive itself. */
export class MemberReader {
  readonly #options: MemberOptions;
  #head = Buffer.alloc(0);
  #form: ArchiveForm | "odd" | undefined;
  #decided = false;
  #aside: Handoff | undefined;

  constructor(options: MemberOptions) {
    this.#options = options;
  }

  async take(bytes: Uint8Array): Promise<void> {
    this.#options.keeping.take(bytes);
    if (this.#decided) return this.#aside?.take(bytes);
    this.#head = Buffer.concat([this.#head, bytes]);
    return this.#head.byteLength >= MAGIC_LENGTH ? this.#decide() : undefined;
  }

  async end(): Promise<ReadMember> {
    if (!this.#decided) await this.#decide();
    const source = await this.#aside?.end();
    return { kept: this.#options.keeping.end(), form: this.#form, ...(source && { source }) };
  }

  async abort(error: unknown): Promise<void> {
    await this.#aside?.abort(error);
  }

  async #decide(): Promise<void> {
    const { name, spill } = this.#options;
    const head = this.#head;
    this.#decided = true;
    this.#head = Buffer.alloc(0);
    this.#form = archiveForm(name, head);
    const opens = this.#form !== undefined && this.#form !== "sealed" && this.#form !== "odd";
    if (!opens || !spill) return;
    this.#aside = new Handoff(spill);
    await this.#aside.take(head);
  }
}
