import { z } from "zod";
import { GuardError } from "../failure/guard-error.ts";

const texts = z.record(z.string(), z.string());

/** `package.json` as npm reads it; what we do not look at is left alone. */
const schema = z.looseObject({
  name: z.string().default(""),
  version: z.string().default(""),
  private: z.unknown().optional(),
  description: z.string().optional().catch(undefined),
  license: z.unknown().optional(),
  repository: z.unknown().optional(),
  main: z.string().optional(),
  module: z.string().optional(),
  browser: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  types: z.string().optional(),
  typings: z.string().optional(),
  exports: z.unknown().optional(),
  bin: z.union([z.string(), texts]).optional(),
  man: z.union([z.string(), z.array(z.string())]).optional(),
  directories: z
    .looseObject({ bin: z.string().optional(), man: z.string().optional().catch(undefined) })
    .optional(),
  files: z.array(z.string()).optional(),
  scripts: texts.default({}),
  dependencies: texts.default({}),
  optionalDependencies: texts.default({}),
  peerDependencies: texts.default({}),
  bundleDependencies: z.union([z.boolean(), z.array(z.string())]).optional(),
  bundledDependencies: z.union([z.boolean(), z.array(z.string())]).optional(),
  engines: z.unknown().optional(),
  publishConfig: z.record(z.string(), z.unknown()).optional(),
});

export type PackageManifest = z.output<typeof schema>;

const refuse = (path: string, says: string, cause?: unknown): GuardError =>
  new GuardError("unreadable", {
    says: `${path} ${says}`,
    fix: "Mend package.json; docs of npm list what each field may hold.",
    cause,
  });

function readJson(path: string, bytes: Uint8Array): unknown {
  try {
    // npm accepts a byte order mark, and the decoder drops it.
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw refuse(path, "is not JSON in UTF-8", error);
  }
}

/** Reads a `package.json`; a field of the wrong kind is a `GuardError` that names it. */
export function parseManifest(path: string, bytes: Uint8Array): PackageManifest {
  const result = schema.safeParse(readJson(path, bytes));
  if (result.success) return result.data;
  throw refuse(path, `is malformed: ${z.prettifyError(result.error).replaceAll("\n", " ")}`);
}

/** The commands of a package and the file of each. */
export function binsOf(manifest: PackageManifest): Readonly<Record<string, string>> {
  const { bin, name } = manifest;
  if (typeof bin !== "string") return bin ?? {};
  return { [name.slice(name.indexOf("/") + 1)]: bin };
}

/** A path of package.json as it stands in the archive: no `./`, no doubled or trailing slashes. */
export const packedPath = (path: string): string =>
  path
    .split(/[/\\]+/)
    .filter((part) => part !== "" && part !== ".")
    .join("/");
