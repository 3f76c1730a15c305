import { GuardError } from "../failure/guard-error.ts";
import { THE_ARCHIVE } from "../package/archive/read-archive.ts";
import { type ArchiveForm, archiveForm } from "./archive-form.ts";
import type { Unopened } from "./asset-subject.ts";

/** The most that one asset may unfold to, with everything in it, in bytes. */
export const LARGEST = 1024 * 1024 * 1024;
/** An archive in an archive in an archive is opened, and no deeper one. */
export const DEEPEST = 3;

const refuse = (says: string): GuardError =>
  new GuardError("unsupported", { says, fix: "Release what is in it as files of their own." });

export const tooDeep = (): GuardError => refuse("lies in too many other archives");

/** Refuses what unfolds further than is looked at; `left` is what may still come. */
export function checkLeft(left: number): void {
  if (left < 0) throw refuse("unfolds, with what is around it, to more than 1 GiB");
}

/** Why an archive of this form cannot be opened at all. */
export const closedForm = (form: ArchiveForm | "odd"): GuardError =>
  form === "sealed"
    ? refuse("is an archive of a kind that we have no reader for")
    : new GuardError("unreadable", {
        says: "begins like another kind of archive than its name says",
        fix: "Give it the name of what it is.",
      });

/** What the one file in a gzip file is called. */
export const gunzippedName = (name: string): string =>
  name.slice(name.lastIndexOf("/") + 1).replace(/\.gz$/i, "");

/** Whether a gzip file holds a tar, by its name or by the first bytes of its content. */
export const holdsTar = (name: string, content: Uint8Array): boolean =>
  /\.(tgz|crate|tar\.gz)$/i.test(name) || archiveForm(gunzippedName(name), content) === "tar";

/** The folder that holds everything, with its slash; it often carries the version, which a policy should not have to name. */
export function rootOf(members: readonly { readonly name: string }[]): string {
  const [first = ""] = members.map(({ name }) => name);
  const root = first.slice(0, first.indexOf("/") + 1);
  return members.every(({ name }) => name.startsWith(root)) ? root : "";
}

/** The rest of a sentence that begins with the file. */
export const whyOf = (error: GuardError): string => error.message.replace(`${THE_ARCHIVE} `, "");

export const unopened = (file: Unopened["file"], error: GuardError): Unopened => ({
  file,
  why: whyOf(error),
  broken: error.code === "unreadable",
});
