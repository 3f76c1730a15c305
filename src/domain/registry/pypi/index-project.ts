import { z } from "zod";
import { distributionFile } from "./distribution-file.ts";
import { isSameRelease } from "./same-distribution.ts";

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

/** Endings of files that indexes took once or take still, and that installers may choose. */
const OTHER_ENDINGS = /\.(?:zip|tgz|tar|tar\.(?:bz2|xz|Z)|egg|exe|msi|rpm|deb)$/i;
/** An egg or an installer for Windows says behind the version for which Python it is. */
const FOR_PYTHON = /-py\d[\d.]*$|\.(?:win32|win-[a-z0-9]+)(?:-py\d[\d.]*)?$/i;
/** The version in a file's name, whatever kind of file it is; undefined where nobody can read one. */
function versionOf(name: string): string | undefined {
  const other = name.replace(OTHER_ENDINGS, "");
  const named = other === name ? name : `${other.replace(FOR_PYTHON, "")}.tar.gz`;
  return distributionFile(named)?.version;
}
/** The files of one version, in normal form, however it is spelled: 1.0 and 1.0.0 are one release. Those whose names nobody can read belong to none. */
export const filesOfVersion = ({ files }: IndexProject, version: string): readonly IndexFile[] =>
  files.filter(({ name }) => {
    const own = versionOf(name);
    return own !== undefined && isSameRelease(own, version);
  });
