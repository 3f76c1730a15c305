import { z } from "zod";
import { jsonIn } from "./json-in.ts";
import { type PackedContents, textIn } from "./packed-contents.ts";
import type { SourceUnit } from "./source-unit.ts";

const HOOKS = ["preinstall", "install", "postinstall"];
const shape = z.looseObject({ scripts: z.record(z.string(), z.unknown()) });

const wordsOf = (command: string): readonly string[] =>
  command.split(/[\s"'`;&|()<>=]+/).map((word) => word.replace(/^\.\//, ""));

/** Whether a word leads to a file as Node would find it: its path, or its path without an ending. */
const leadsTo = (word: string, path: string): boolean =>
  word !== "" &&
  (word === path || [".js", ".cjs", ".mjs", "/index.js"].some((end) => word + end === path));

/** Files of an npm package that run when it is installed, among these. Source: docs of npm, "scripts". */
function ofNpm(manifest: string, paths: readonly string[]): readonly string[] {
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

/** What Python runs at every start once it is installed. Source: docs of Python, "site". */
const STARTUP =
  /^(?:[^/]+\.data\/(?:purelib|platlib)\/)?(?:[^/]+\.pth|(?:site|user)customize\.py)$/;
/** What runs when an sdist is built, which installing it does first. */
const SETUP = /^setup\.py$/;

/** Files that run without anybody asking for them once the archive is installed, among these. */
export function runsOnInstall(
  { kind }: Pick<SourceUnit, "kind">,
  contents: PackedContents,
  paths: readonly string[],
): readonly string[] {
  if (kind === "wheel") return paths.filter((path) => STARTUP.test(path));
  if (kind === "sdist") return paths.filter((path) => SETUP.test(path));
  return ofNpm(textIn(contents, "package.json") ?? "", paths);
}
