import { z } from "zod";
import type { ListedFile, ProjectStatus } from "../../../domain/published/published-project.ts";
import { present, type Sighting, unseen } from "../../../domain/published/sighting.ts";
import { distributionFile } from "../../../domain/registry/pypi/distribution-file.ts";
import { SIMPLE_JSON } from "../../../domain/registry/pypi/index-project.ts";
import { isSameRelease } from "../../../domain/registry/pypi/same-distribution.ts";
import type { PypiTarget } from "../../../domain/release/pypi-target.ts";
import type { Asked } from "./read-answer.ts";

const ACTIVE: ProjectStatus = { status: "active" };

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const simpleSchema = z.object({
  meta: z.object({ "api-version": z.string().regex(/^1\.\d+$/) }),
  "project-status": z
    .object({ status: z.string().default("active"), reason: z.string().optional() })
    .optional(),
  files: z.array(
    z.object({
      filename: z.string().min(1),
      url: z.string().min(1),
      hashes: z.object({ sha256: sha256.optional() }),
      size: z.int().optional(),
      yanked: z.union([z.boolean(), z.string()]).default(false),
      provenance: z.string().nullish(),
      "upload-time": z.iso.datetime().optional(),
    }),
  ),
});

const versionSchema = z.object({
  info: z.object({ name: z.string(), version: z.string() }),
  urls: z.array(
    z.object({
      filename: z.string().min(1),
      url: z.string().min(1),
      digests: z.object({ sha256: sha256.optional() }),
      size: z.int().optional(),
      yanked: z.boolean().default(false),
      yanked_reason: z.string().nullish(),
      upload_time_iso_8601: z.iso.datetime().optional(),
    }),
  ),
});

export type SimplePage = z.output<typeof simpleSchema>;
export type VersionPage = z.output<typeof versionSchema>;

/** The page that installers read. Format: PyPA's simple repository API, JSON, 1.4. */
export const simplePage = (base: string, { name }: PypiTarget): Asked<SimplePage> => ({
  what: `${name} in the simple index`,
  url: `${base}/simple/${encodeURIComponent(name)}/`,
  accept: SIMPLE_JSON,
  schema: simpleSchema,
});

/** The JSON API's answer about one version, which many tools read. */
export const versionPage = (base: string, { name, version }: PypiTarget): Asked<VersionPage> => ({
  what: `${name} ${version} in the JSON API`,
  url: `${base}/pypi/${encodeURIComponent(name)}/${encodeURIComponent(version)}/json`,
  accept: "application/json",
  schema: versionSchema,
});

/** Reading a written date needs no clock. */
// oxlint-disable-next-line no-restricted-globals
const timeOf = (written: string): number => Date.parse(written);

/** Milliseconds since 1970; undefined where the index does not say. */
export const uploadedAt = (file: SimplePage["files"][number]): number | undefined =>
  file["upload-time"] === undefined ? undefined : timeOf(file["upload-time"]);

/** An address may be relative to the page (PEP 691). */
const addressOf = (url: string, page: string): string =>
  URL.canParse(url, page) ? new URL(url, page).href : url;

/** The files of one version: a project's page lists those of all. */
export function simpleFiles(
  { files }: SimplePage,
  { name, version }: PypiTarget,
  page: string,
): readonly ListedFile[] {
  const ofVersion = files.filter(({ filename }) => {
    const said = distributionFile(filename);
    return said?.project === name && isSameRelease(said.version, version);
  });
  return ofVersion.map((file) => ({
    by: "simple index",
    name: file.filename,
    url: addressOf(file.url, page),
    ...(file.hashes.sha256 !== undefined && { sha256: file.hashes.sha256 }),
    ...(file.size !== undefined && { size: file.size }),
    ...(file.yanked !== false && { yanked: file.yanked === true ? "" : file.yanked }),
    ...(file["upload-time"] !== undefined && { uploadedAt: timeOf(file["upload-time"]) }),
    // A missing key is an index that knows nothing of attestations; null is one that holds none.
    ...(file.provenance !== undefined && { attested: file.provenance !== null }),
  }));
}

export const versionFiles = ({ urls }: VersionPage, page: string): readonly ListedFile[] =>
  urls.map((file) => ({
    by: "JSON API",
    name: file.filename,
    url: addressOf(file.url, page),
    ...(file.digests.sha256 !== undefined && { sha256: file.digests.sha256 }),
    ...(file.size !== undefined && { size: file.size }),
    ...(file.yanked && { yanked: file.yanked_reason ?? "" }),
    ...(file.upload_time_iso_8601 !== undefined && {
      uploadedAt: timeOf(file.upload_time_iso_8601),
    }),
  }));

/** Since 1.4 of its API an index says so where a project is anything but active (PEP 792). */
export function statusOf(page: SimplePage): Sighting<ProjectStatus> {
  const status = page["project-status"];
  if (status !== undefined)
    return present({
      status: status.status,
      ...(status.reason !== undefined && { reason: status.reason }),
    });
  const version = page.meta["api-version"];
  return Number(version.split(".")[1]) >= 4
    ? present(ACTIVE)
    : unseen(`the project's status, of which the index tells nothing (API ${version}, not 1.4)`);
}
