import { z } from "zod";
import { packedPath } from "../../package/manifest.ts";
import type { Sighting } from "../sighting.ts";
import { type PackedContents, textIn } from "./packed-contents.ts";
import { jsonIn } from "./json-in.ts";
import type { SourceRules } from "./source-tree.ts";

/** Source: docs of npm, package.json, "repository". */
const shape = z.looseObject({ repository: z.looseObject({ directory: z.string() }) });

interface Folder {
  readonly folder: string;
  readonly saidBy?: string;
}

/** Where an npm package stands in its tree: as the policy says, else as its own package.json does, else at the root. */
export function npmFolder(
  contents: Sighting<PackedContents>,
  name: string,
  { folders }: SourceRules,
): Folder {
  const given = Object.hasOwn(folders, name) ? folders[name] : undefined;
  if (given !== undefined) return { folder: packedPath(given), saidBy: "`verify.folders`" };
  const text = contents.state === "present" ? textIn(contents.value, "package.json") : undefined;
  const { data } = shape.safeParse(text === undefined ? undefined : jsonIn(text));
  const directory = data?.repository.directory;
  return directory === undefined
    ? { folder: "" }
    : { folder: packedPath(directory), saidBy: "`repository.directory`" };
}
