import { z } from "zod";
import { normalizedName } from "../../registry/pypi/python-name.ts";
import { parseToml } from "../../text/toml/parse-toml.ts";
import type { Sighting } from "../sighting.ts";
import { unseen } from "../sighting.ts";
import { jsonIn } from "./json-in.ts";
import type { SourceLook, SourceTree } from "./source-tree.ts";
import { manifestPath, type SourceUnit } from "./source-unit.ts";

/** Where a package stands in the tree. */
export type Placed =
  | {
      readonly at: "folder";
      /** The manifest's text; undefined for a Python project without one. */
      readonly text?: string;
    }
  /** The folder that is named for it holds no such package; the rest of a sentence that begins with the package. */
  | { readonly at: "nowhere"; readonly says: string };

const jsonName = z.looseObject({ name: z.string() });
const tomlNames = z.looseObject({
  project: z.looseObject({ name: z.string().optional() }).optional(),
  tool: z
    .looseObject({ poetry: z.looseObject({ name: z.string().optional() }).optional() })
    .optional(),
});

/** Names of the project; undefined where the file cannot be read. */
function pythonNames(text: string): readonly string[] | undefined {
  try {
    const { data } = tomlNames.safeParse(parseToml(text));
    return (
      data && [data.project?.name, data.tool?.poetry?.name].filter((name) => name !== undefined)
    );
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

type Owner = "own" | "another" | "nobody";

/** Whose a manifest is; one of Python may leave the name to setup.py. */
function ownerOf({ kind, name }: SourceUnit, text: string): Owner {
  if (kind === "npm")
    return jsonName.safeParse(jsonIn(text)).data?.name === name ? "own" : "another";
  const names = pythonNames(text);
  if (names === undefined) return "another";
  if (names.length === 0) return "nobody";
  return names.every((own) => normalizedName(own) === normalizedName(name)) ? "own" : "another";
}

const shown = (folder: string): string => (folder === "" ? "the root" : folder);

const howToSay = ({ kind }: SourceUnit): string =>
  kind === "npm"
    ? "`repository.directory` in package.json, or `verify.folders`"
    : "`verify.folders`";

function elsewhere(unit: SourceUnit, commit: string, why: string): Sighting<Placed> {
  const { what, folder, saidBy } = unit;
  if (saidBy === undefined)
    return unseen(
      `the folder of ${what} in the tree of ${commit}: ${why}; name it with ${howToSay(unit)}`,
    );
  const says = `stands in ${shown(folder)} as ${saidBy} says, but ${why} at commit ${commit}`;
  return { state: "present", value: { at: "nowhere", says } };
}

/** A Python project without pyproject.toml. */
const hasSetup = ({ files }: SourceTree, { folder }: SourceUnit): boolean =>
  ["setup.py", "setup.cfg"].some((name) =>
    files.some(({ path }) => path === (folder === "" ? name : `${folder}/${name}`)),
  );

/** Finds a package's folder in the tree. Where nobody names one it is the root, and never a guess. */
export function placeInTree(
  unit: SourceUnit,
  tree: SourceTree,
  { manifests }: Pick<SourceLook, "manifests">,
): Sighting<Placed> {
  const path = manifestPath(unit);
  const manifest = manifests.find((one) => one.path === path);
  if (manifest === undefined) {
    if (unit.kind !== "npm" && hasSetup(tree, unit))
      return { state: "present", value: { at: "folder" } };
    return elsewhere(unit, tree.commit, `there is no ${path}`);
  }
  if (manifest.text.state !== "present") return manifest.text;
  const text = manifest.text.value;
  const owner = ownerOf(unit, text);
  if (owner === "own" || (owner === "nobody" && hasSetup(tree, unit)))
    return { state: "present", value: { at: "folder", text } };
  const whose = owner === "another" ? "is of another package" : "names no project";
  return elsewhere(unit, tree.commit, `${path} ${whose}`);
}
