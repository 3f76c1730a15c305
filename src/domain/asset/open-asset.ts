import { withLarge } from "../content/large-file.ts";
import { GuardError } from "../failure/guard-error.ts";
import { readTar, THE_ARCHIVE, unfoldGzip } from "../package/archive/read-archive.ts";
import { type ArchiveForm, archiveForm } from "./archive-form.ts";
import type { AssetFile, AssetSubject, Unopened, UnsafeEntry } from "./asset-subject.ts";
import { entryFaults, type EntryFault } from "./entry-faults.ts";
import { readZip } from "./zip/read-zip.ts";

/** A file that nobody has looked into yet. */
type ClosedFile = Omit<AssetFile, "opened">;

interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of an archive, and what is odd about where its entries would go. */
interface Content {
  readonly members: readonly Member[];
  readonly faults: readonly EntryFault[];
}

/** The most that one asset may unfold to, with everything in it, in bytes. */
const LARGEST = 1024 * 1024 * 1024;
/** An archive in an archive in an archive is opened, and no deeper one. */
const DEEPEST = 3;

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

const KIND_BITS = 0o170000;
const LINK = 0o120000;

function fromZip(bytes: Uint8Array, left: number): Content {
  const members = readZip(bytes, left);
  const entries = members.map(({ name, mode }) => ({
    name,
    kind: (mode & KIND_BITS) === LINK ? ("link" as const) : ("file" as const),
  }));
  return { members, faults: [...entryFaults(entries)] };
}

/** A gzip file holds a tar or one file, which is called like it without its ending. */
function fromGzip({ name, bytes }: Member): Content {
  const content = unfoldGzip(bytes);
  const inner = name.slice(name.lastIndexOf("/") + 1).replace(/\.gz$/i, "");
  const tar = /\.(tgz|crate|tar\.gz)$/i.test(name) || archiveForm(inner, content) === "tar";
  return tar ? fromTar(content) : { members: [{ name: inner, bytes: content }], faults: [] };
}

const refuse = (says: string): GuardError =>
  new GuardError("unsupported", { says, fix: "Release what is in it as files of their own." });

/** What is directly in an archive. Throws a `GuardError` where it cannot be read. */
function contentOf(form: ArchiveForm | "odd", member: Member, left: number): Content {
  if (form === "zip") return fromZip(member.bytes, left);
  if (form === "gzip") return fromGzip(member);
  if (form === "tar") return fromTar(Buffer.from(member.bytes));
  if (form === "sealed") throw refuse("is an archive of a kind that we have no reader for");
  throw new GuardError("unreadable", {
    says: "begins like another kind of archive than its name says",
    fix: "Give it the name of what it is.",
  });
}

/** The folder that holds everything, with its slash; it often carries the version, which a policy should not have to name. */
function rootOf(members: readonly Member[]): string {
  const [first = ""] = members.map(({ name }) => name);
  const root = first.slice(0, first.indexOf("/") + 1);
  return members.every(({ name }) => name.startsWith(root)) ? root : "";
}

const unopened = (file: ClosedFile, error: GuardError): Unopened => ({
  file,
  why: error.message.replace(`${THE_ARCHIVE} `, ""),
  broken: error.code === "unreadable",
});

/** Opens a file that is an archive, and every archive in it. Says whether it was opened. */
function descend(file: ClosedFile, depth: number, findings: Findings): boolean {
  const form = archiveForm(file.name, file.bytes);
  if (form === undefined) return false;
  try {
    if (depth > DEEPEST) throw refuse("lies in too many other archives");
    const { members: content, faults } = contentOf(form, file, findings.left);
    findings.left -= content.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
    if (findings.left < 0) throw refuse("unfolds, with what is around it, to more than 1 GiB");
    const root = rootOf(content);
    const base = depth === 1 ? "" : `${file.path}/`;
    findings.unsafe.push(
      ...faults.map(({ name, why }) => ({
        shown: `${file.shown}: ${name}`,
        path: `${base}${name}`,
        why,
      })),
    );
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
  // What is too large to be held is no archive that we open: whoever gathered it has seen to that.
  if (file.large) {
    const { shown, path, name, large } = file;
    const own = withLarge(shown, large, { shown, path, name, opened: false });
    return { own, members: [], unopened: [], unsafe: [], version };
  }
  const findings: Findings = { members: [], unopened: [], unsafe: [], left: LARGEST };
  const own = { ...file, opened: descend(file, 1, findings) };
  const { members, unopened, unsafe } = findings;
  return { own, members, unopened, unsafe, version };
}
