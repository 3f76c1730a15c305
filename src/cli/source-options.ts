import { Option } from "commander";
import type { Asked } from "../actions/verify-release/foreign/foreign-world.ts";
import { NO_RULES, type SourceRules } from "../domain/published/source/source-tree.ts";
import type { CommandOptions } from "./run-command.ts";

/** What `verify` accepts of the way from the git tree to a package that others published. */
export const sourceOptions = (): readonly Option[] => [
  new Option(
    "--source-folder <folder>",
    "Folder of the package in its repository, where its package.json does not name it; . is the root.",
  ),
  new Option(
    "--build-outputs <patterns>",
    "Files of the package that its release builds, with commas between them, such as dist/**. Any other file must be the repository's.",
  ),
  new Option(
    "--version-set-by-release",
    "Accept another version in the repository's package.json than in the package's.",
  ),
  new Option(
    "--vex <files>",
    "OpenVEX documents that you stand for, with commas between them; what they say is not affected becomes a note.",
  ),
];

const textOf = (options: CommandOptions, name: string): string | undefined => {
  const value = options[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};

const commas = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

/** What the line says of it; undefined where it says nothing. */
export function sourceRulesIn(options: CommandOptions, asked: Asked): SourceRules | undefined {
  const folder = textOf(options, "sourceFolder");
  const outputs = textOf(options, "buildOutputs");
  const versionSetByRelease = options["versionSetByRelease"] === true;
  if (folder === undefined && outputs === undefined && !versionSetByRelease) return undefined;
  const name = asked.of === "world" && asked.subject.kind !== "release" ? asked.subject.name : "";
  return {
    ...(outputs !== undefined && { buildOutputs: commas(outputs) }),
    folders: folder === undefined ? NO_RULES.folders : { [name]: folder },
    versionSetByRelease,
  };
}

/** Paths of the VEX documents on the line. */
export const vexPathsIn = (options: CommandOptions): readonly string[] =>
  commas(textOf(options, "vex") ?? "");
