import semver from "semver";
import { z } from "zod";
import { NpmRefusal } from "../npm-refusal.ts";
import type { Access } from "../reading/packages.ts";
import { integrityOf, shasumOf } from "../reading/packument.ts";

const attachmentSchema = z.object({
  content_type: z.string(),
  data: z.string(),
  length: z.number().int(),
});

const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  _id: z.string().optional(),
  repository: z
    .union([z.string(), z.looseObject({ url: z.string().optional() })])
    .optional()
    .catch(undefined),
  dist: z.looseObject({ integrity: z.string(), shasum: z.string(), tarball: z.string() }),
});

const bodySchema = z
  .object({
    _id: z.string(),
    name: z.string(),
    "dist-tags": z.record(z.string(), z.string()),
    access: z.enum(["public", "restricted"]).nullish(),
    versions: z.record(z.string(), manifestSchema),
    _attachments: z.record(z.string(), attachmentSchema),
  })
  .transform(({ _id: id, _attachments: attachments, "dist-tags": tags, ...rest }) => ({
    ...rest,
    id,
    attachments,
    tags,
  }));

type Body = z.infer<typeof bodySchema>;
type Attachment = z.infer<typeof attachmentSchema>;
export type PublishManifest = z.infer<typeof manifestSchema>;

/** A publish whose parts agree with each other. */
export interface PublishRequest {
  readonly name: string;
  readonly version: string;
  readonly manifest: PublishManifest;
  readonly tarball: Buffer;
  readonly tags: Readonly<Record<string, string>>;
  readonly access: Access | undefined;
  /** Text of the provenance bundle, if one is attached. */
  readonly provenance: string | undefined;
}

const demand = (holds: boolean, says: string): void => {
  if (!holds) throw new NpmRefusal(400, says);
};

function parseBody(bytes: Buffer): Body {
  try {
    return bodySchema.parse(JSON.parse(bytes.toString("utf8")));
  } catch (error) {
    const says = error instanceof z.ZodError ? z.prettifyError(error) : "the body is not JSON";
    throw new NpmRefusal(400, `not a publish: ${says}`);
  }
}

function onlyVersion(body: Body): [string, PublishManifest] {
  const [first, ...more] = Object.entries(body.versions);
  if (first === undefined || more.length > 0)
    throw new NpmRefusal(400, "a publish holds exactly one version");
  return first;
}

function demandNames(name: string, body: Body, [version, manifest]: [string, PublishManifest]) {
  demand(
    body.name === name && body.id === name,
    `the body is of ${body.name}, the path of ${name}`,
  );
  demand(semver.valid(version) === version, `${version} is not a semantic version`);
  demand(
    manifest.name === name && manifest.version === version,
    `the manifest is of ${manifest.name}@${manifest.version}, not of ${name}@${version}`,
  );
  const { _id: id = `${name}@${version}` } = manifest;
  demand(id === `${name}@${version}`, `the manifest's _id is ${id}, not ${name}@${version}`);
}

function demandTags(body: Body, version: string): void {
  const tags = Object.entries(body.tags);
  demand(tags.length > 0, "a publish sets a dist-tag");
  for (const [tag, target] of tags) {
    demand(semver.validRange(tag) === null, `the dist-tag ${tag} reads as a range of versions`);
    demand(target === version, `the dist-tag ${tag} is for ${target}, not for ${version}`);
  }
}

/** The attachment's bytes, after comparing every figure the publisher gave for them. */
function tarballOf(attachment: Attachment | undefined, manifest: PublishManifest): Buffer {
  if (attachment === undefined) throw new NpmRefusal(400, "the tarball is not attached");
  const bytes = Buffer.from(attachment.data, "base64");
  const { integrity, shasum } = manifest.dist;
  demand(bytes.length > 0, "the tarball is empty");
  demand(bytes.length === attachment.length, "the tarball has another length than it says");
  demand(integrity === integrityOf(bytes), "the tarball has another sha512 than dist.integrity");
  demand(shasum === shasumOf(bytes), "the tarball has another sha1 than dist.shasum");
  return bytes;
}

function provenanceOf(attachment: Attachment | undefined): string | undefined {
  if (attachment === undefined) return undefined;
  demand(
    attachment.length === attachment.data.length,
    "the provenance has another length than it says",
  );
  return attachment.data;
}

/** Reads the body of a publish of `name`; refuses with 400 what does not agree with itself. */
export function parsePublish(name: string, bytes: Buffer): PublishRequest {
  const body = parseBody(bytes);
  const [version, manifest] = onlyVersion(body);
  demandNames(name, body, [version, manifest]);
  demandTags(body, version);
  const files = { tarball: `${name}-${version}.tgz`, provenance: `${name}-${version}.sigstore` };
  const unknown = Object.keys(body.attachments).filter(
    (file) => file !== files.tarball && file !== files.provenance,
  );
  demand(unknown.length === 0, `unknown attachments: ${unknown.join(", ")}`);
  return {
    name,
    version,
    manifest,
    tarball: tarballOf(body.attachments[files.tarball], manifest),
    tags: body.tags,
    access: body.access ?? undefined,
    provenance: provenanceOf(body.attachments[files.provenance]),
  };
}
