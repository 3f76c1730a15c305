import { builtinModules } from "node:module";

const LONGEST = 214;
const PART = /^[a-z0-9~-][a-z0-9._~-]*$/;
const RESERVED = new Set(["node_modules", "favicon.ico"]);

/** Why npm takes no new package of this name; undefined where it does. Rules of npm's documentation, "package.json", name. */
export function packageNameFault(name: string): string | undefined {
  if (name === "") return "is missing";
  if (name.length > LONGEST) return `is longer than ${LONGEST} characters`;
  const [, scope, bare = name] = /^@([^/]*)\/([^/]*)$/.exec(name) ?? [];
  if (!PART.test(bare) || (scope !== undefined && !PART.test(scope)))
    return "may hold lower-case letters, digits, hyphens, dots and underscores only, and one scope";
  if (RESERVED.has(name)) return "is reserved";
  if (builtinModules.includes(name)) return "is the name of a module of Node.js";
  return undefined;
}
