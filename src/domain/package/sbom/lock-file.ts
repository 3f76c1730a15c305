import { z } from "zod";
import { GuardError } from "../../failure/guard-error.ts";

const texts = z.record(z.string(), z.string()).default({});

const entry = z.looseObject({
  name: z.string().optional(),
  version: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().default(false),
  dev: z.boolean().default(false),
  devOptional: z.boolean().default(false),
  optional: z.boolean().default(false),
  dependencies: texts,
  optionalDependencies: texts,
  peerDependencies: texts,
  devDependencies: texts,
});

const schema = z.looseObject({
  lockfileVersion: z.union([z.literal(2), z.literal(3)], {
    error: "only versions 2 and 3 are read",
  }),
  packages: z.record(z.string(), entry),
});

export type LockEntry = z.output<typeof entry>;

/** The installed packages of a `package-lock.json` (versions 2 and 3), by their folder; the empty name is the root. */
export type LockedPackages = ReadonlyMap<string, LockEntry>;

const refuse = (path: string, says: string, cause?: unknown): GuardError =>
  new GuardError("unreadable", {
    says: `${path} is no lock file that can be read: ${says}`,
    fix: "Run `npm install` with npm 7 or later and commit the lock file.",
    cause,
  });

/** Reads a `package-lock.json`; throws a `GuardError` of code `unreadable`. */
export function parseLockFile(path: string, bytes: Uint8Array): LockedPackages {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw refuse(path, "it is not JSON", error);
  }
  const result = schema.safeParse(json);
  if (result.success) return new Map(Object.entries(result.data.packages));
  throw refuse(path, z.prettifyError(result.error).replaceAll("\n", " "));
}
