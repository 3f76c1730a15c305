import { z } from "zod";
import { FILE_KINDS } from "./bundle.ts";
import { nameFault } from "./file-name.ts";

const hex = (digits: number) =>
  z
    .string()
    .regex(new RegExp(`^[0-9a-f]{${digits}}$`), { error: `write ${digits} lower-case hex digits` });

const printable = z.string().regex(/^[\x21-\x7e]{1,255}$/, { error: "write printable ASCII" });

const fileName = z.string().refine((name) => nameFault(name) === undefined, {
  error: ({ input }) => nameFault(String(input)) ?? "is not a file name",
});

const file = z.strictObject({
  name: fileName,
  size: z.int().nonnegative(),
  sha256: hex(64),
  sha512: hex(128),
  kind: z.enum(FILE_KINDS),
  purl: z.string().startsWith("pkg:").optional(),
});

const hasTwins = (names: readonly string[]): boolean =>
  new Set(names.map((name) => name.toLowerCase())).size < names.length;

/** `release-bundle.json`. Unknown keys, unsafe names and names that differ in case only are refused. */
export const bundleSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: printable, version: printable }),
  repository: z.strictObject({
    name: z.string().regex(/^[\w.-]+\/[\w.-]+$/, { error: "write owner/repository" }),
    id: z.string().regex(/^\d*$/, { error: "write a number" }),
  }),
  commit: z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, { error: "write a full commit" }),
  ref: printable,
  version: printable,
  tag: printable,
  files: z
    .array(file)
    .min(1, { error: "a bundle holds at least one file" })
    .refine((files) => !hasTwins(files.map(({ name }) => name)), {
      error: "two files have the same name",
    }),
});
