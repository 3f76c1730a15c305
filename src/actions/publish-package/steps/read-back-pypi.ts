import { GuardError } from "../../../domain/failure/guard-error.ts";
import { known } from "../../../domain/failure/fact.ts";
import { type PypiFacts, pypiStateOf, unsealedFiles } from "../../../domain/release/pypi-facts.ts";
import { visibleText } from "../../../domain/text/visible-text.ts";
import { converge } from "../../../ports/converge.ts";
import type { Work } from "../work.ts";

const refuse = (says: string): GuardError =>
  new GuardError("conflict", {
    says,
    fix: "Find out who uploaded it, and yank that version if it is not yours. The release stays a draft.",
  });

/** Whether the index has all of the sealed files and nothing beside them; what differs ends the run. */
function isWhole(facts: PypiFacts): boolean {
  const { id, files } = facts.target;
  const different = files.find((file) => pypiStateOf(facts, file) === "different");
  if (different)
    throw refuse(`PyPI shows other bytes than the sealed ones under ${different.name}`);
  const [unsealed] = unsealedFiles(facts);
  if (unsealed)
    throw refuse(`PyPI shows ${visibleText(unsealed.name)} under ${id}, which was not sealed`);
  return files.every((file) => pypiStateOf(facts, file) === "equal");
}

/** Every file of a project is read back, so that the receipt says nothing that the index does not. */
export async function readBackPypi({ ports, patience }: Work, facts: PypiFacts): Promise<void> {
  const { id, index, name } = facts.target;
  await converge<"whole">(patience, {
    what: `reading ${id} back`,
    look: async () => {
      const project = await ports.pythonIndexOf(index).project(name);
      if (!project.known) return project;
      return known(isWhole({ ...facts, project }) ? "whole" : undefined);
    },
    write: async () => ({ kind: "later", says: "PyPI does not show it yet" }),
  });
}
