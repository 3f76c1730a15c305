import { valid as isVersion, validRange } from "semver";

const ALIAS = /^npm:(?:@[^/@]+\/)?[^/@]+(?:@(.+))?$/;
const TAG = /^[a-zA-Z][\w.-]*$/;

/** Why a package on the registry should not depend on this; undefined where it may. */
export function dependencyFault(range: string): string | undefined {
  const text = range.trim();
  const alias = ALIAS.exec(text);
  const wanted = alias ? (alias[1] ?? "") : text;
  if (validRange(wanted) !== null || isVersion(wanted) !== null) return undefined;
  if (/^(file|link|portal):/.test(text) || /^[./~]/.test(text)) return "a folder of this machine";
  if (/^(workspace|catalog|patch):/.test(text)) return "a protocol that only the workspace knows";
  if (/^https?:/.test(text)) return "an address that can serve other bytes tomorrow";
  if (TAG.test(wanted)) return "a tag, which moves";
  return "a repository, which can be moved or deleted";
}
