import { z } from "zod";
import { distributionFile } from "./distribution-file.ts";

/** One file as the index lists it. */
export interface IndexFile {
  readonly name: string;
  readonly sha256: string;
  readonly yanked: boolean;
  /** Milliseconds since 1970; undefined where the index does not say. */
  readonly uploadedAt?: number;
}

/** What an index has of a project. */
export interface IndexProject {
  /** Normal form. */
  readonly name: string;
  /** `active`, `archived`, `quarantined` or `deprecated` (PEP 792). */
  readonly status: string;
  readonly files: readonly IndexFile[];
}

/** The JSON form of the simple API (PEP 691, PEP 700). */
export const SIMPLE_JSON = "application/vnd.pypi.simple.v1+json";

const file = z.object({
  filename: z.string().min(1),
  hashes: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  yanked: z.union([z.boolean(), z.string()]).default(false),
  "upload-time": z.iso.datetime({ offset: true }).optional(),
});

const schema = z.object({
  meta: z.object({ "api-version": z.string().regex(/^1\.\d+$/) }),
  name: z.string(),
  "project-status": z.object({ status: z.string() }).optional(),
  files: z.array(file),
});

const timeOf = (text: string | undefined) => {
  // Reading a written date needs no clock.
  // oxlint-disable-next-line no-restricted-globals
  const at = text === undefined ? NaN : Date.parse(text);
  return Number.isNaN(at) ? {} : { uploadedAt: at };
};

/** A project page in JSON; undefined for anything else. A reason for a yank, even an empty one, is a yank. */
export function indexProject(json: unknown): IndexProject | undefined {
  const result = schema.safeParse(json);
  if (!result.success) return undefined;
  const { name, files } = result.data;
  return {
    name,
    status: result.data["project-status"]?.status ?? "active",
    files: files.map((each) => ({
      name: each.filename,
      sha256: each.hashes.sha256,
      yanked: each.yanked !== false,
      ...timeOf(each["upload-time"]),
    })),
  };
}

/** The files of one version, in normal form; those whose names nobody can read belong to none. */
export const filesOfVersion = ({ files }: IndexProject, version: string): readonly IndexFile[] =>
  files.filter(({ name }) => distributionFile(name)?.version === version);
