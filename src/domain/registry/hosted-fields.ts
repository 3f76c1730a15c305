import { z } from "zod";
import { readRepositoryField } from "../package/repository-field.ts";

const object = z.record(z.string(), z.unknown());
const isSsh = /^(?:git\+ssh|ssh):|^git@/;

/**
 * What npm's client makes of a repository on GitHub before it publishes: the short forms in full, as
 * npm compares them with the provenance, and the pages that it shows beside the package.
 */
export function hostedFields(document: Readonly<Record<string, unknown>>): object {
  const field = readRepositoryField(document["repository"]);
  if (field?.name === undefined || isSsh.test(field.text)) return {};
  const written = object.safeParse(document["repository"]).data ?? { type: "git" };
  const { bugs } = document;
  const page = `https://github.com/${field.name}`;
  return {
    repository: { ...written, url: `git+${page}.git` },
    bugs: typeof bugs === "string" ? { url: bugs } : (bugs ?? { url: `${page}/issues` }),
    homepage: document["homepage"] ?? `${page}#readme`,
  };
}
