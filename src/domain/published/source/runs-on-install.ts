import { z } from "zod";
import { jsonIn } from "./json-in.ts";

const HOOKS = ["preinstall", "install", "postinstall"];
const shape = z.looseObject({ scripts: z.record(z.string(), z.unknown()) });

const wordsOf = (command: string): readonly string[] =>
  command.split(/[\s"'`;&|()<>=]+/).map((word) => word.replace(/^\.\//, ""));

/** Whether a word leads to a file as Node would find it: its path, or its path without an ending. */
const leadsTo = (word: string, path: string): boolean =>
  word !== "" &&
  (word === path || [".js", ".cjs", ".mjs", "/index.js"].some((end) => word + end === path));

/** Files of the package that npm runs when it is installed, among these. Source: docs of npm, "scripts". */
export function runsOnInstall(manifest: string, paths: readonly string[]): readonly string[] {
  const { data } = shape.safeParse(jsonIn(manifest));
  const scripts = data?.scripts ?? {};
  const words = HOOKS.flatMap((hook) => {
    const command = scripts[hook];
    return typeof command === "string" ? wordsOf(command) : [];
  });
  // npm builds a package with a binding.gyp where no script says otherwise.
  return paths.filter(
    (path) => path === "binding.gyp" || words.some((word) => leadsTo(word, path)),
  );
}
