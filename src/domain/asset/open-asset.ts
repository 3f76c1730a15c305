import { GuardError } from "../failure/guard-error.ts";
import { readTar, unfoldGzip } from "../package/archive/read-archive.ts";
import { type ArchiveForm, archiveForm } from "./archive-form.ts";
import {
  checkLeft,
  closedForm,
  DEEPEST,
  gunzippedName,
  holdsTar,
  LARGEST,
  rootOf,
  tooDeep,
  unopened,
} from "./archive-rules.ts";
import type { AssetFile, AssetSubject, Unopened, UnsafeEntry } from "./asset-subject.ts";
import { entryFaults, type EntryFault, unsafeEntries } from "./entry-faults.ts";
import { readZip } from "./zip/read-zip.ts";
import { zipKind } from "./zip/zip-entry.ts";

/** A file that nobody has looked into yet. */
type ClosedFile = Omit<AssetFile, "opened" | "large">;

interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of an archive, and what is odd about where its entries would go. */
interface Content {
  readonly members: readonly Member[];
  readonly faults: readonly EntryFault[];
}

/** What is found on the way down. */
interface Findings {
  readonly members: AssetFile[];
  readonly unopened: Unopened[];
  readonly unsafe: UnsafeEntry[];
  left: number;
}

function fromTar(tar: Buffer): Content {
  const entries = readTar(tar);
  const members = entries.filter(({ kind }) => kind === "file");
  return { members, faults: [...entryFaults(entries)] };
}

function fromZip(bytes: Uint8Array, left: number): Content {
  const members = readZip(bytes, left);
  const entries = members.map(({ name, mode }) => ({ name, kind: zipKind(mode) }));
  return { members, faults: [...entryFaults(entries)] };
}

/** A gzip file holds a tar or one file, which is called like it without its ending. */
function fromGzip({ name, bytes }: Member): Content {
  const content = unfoldGzip(bytes);
  return holdsTar(name, content)
    ? fromTar(content)
    : { members: [{ name: gunzippedName(name), bytes: content }], faults: [] };
}

/** What is directly in an archive. Throws a `GuardError` where it cannot be read. */
function contentOf(form: ArchiveForm | "odd", member: Member, left: number): Content {
  if (form === "zip") return fromZip(member.bytes, left);
  if (form === "gzip") return fromGzip(member);
  if (form === "tar") return fromTar(Buffer.from(member.bytes));
  throw closedForm(form);
}

/** Opens a file that is an archive, and every archive in it. Says whether it was opened. */
function descend(file: ClosedFile, depth: number, findings: Findings): boolean {
  const form = archiveForm(file.name, file.bytes);
  if (form === undefined) return false;
  try {
    if (depth > DEEPEST) throw tooDeep();
    const { members: content, faults } = contentOf(form, file, findings.left);
    findings.left -= content.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
    checkLeft(findings.left);
    const root = rootOf(content);
    const base = depth === 1 ? "" : `${file.path}/`;
    findings.unsafe.push(...unsafeEntries(faults, file.shown, base));
    for (const { name, bytes } of content) {
      const path = `${base}${name.slice(root.length)}`;
      const member = { shown: `${file.shown}: ${name}`, path, name, bytes };
      findings.members.push({ ...member, opened: descend(member, depth + 1, findings) });
    }
    return true;
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    findings.unopened.push(unopened(file, error));
    return false;
  }
}

/** Looks into an asset as far as it can be opened in memory. What cannot be opened is named, never left out. */
export function openAsset(file: ClosedFile, version: string | undefined): AssetSubject {
  const findings: Findings = { members: [], unopened: [], unsafe: [], left: LARGEST };
  const own = { ...file, opened: descend(file, 1, findings) };
  const { members, unopened, unsafe } = findings;
  return { own, members, unopened, unsafe, version };
}
