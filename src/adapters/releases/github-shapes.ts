import { z } from "zod";
import { listedBundle } from "./linked-bundles.ts";
import type { HostedAsset, HostedRelease } from "../../domain/release/hosted-release.ts";

/** Parts of GitHub's answers that a release needs. Source: GitHub's OpenAPI description, 2022-11-28. */
export const assetShape = z
  .object({
    id: z.int(),
    name: z.string(),
    size: z.int(),
    state: z.string(),
    digest: z.string().nullish(),
  })
  .transform(({ id, name, size, state, digest }): HostedAsset => {
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1];
    return { id, name, size, whole: state === "uploaded", ...(sha256 && { sha256 }) };
  });

export const releaseShape = z
  .object({
    id: z.int(),
    tag_name: z.string(),
    draft: z.boolean(),
    immutable: z.boolean().default(false),
    body: z.string().nullish(),
    html_url: z.string(),
    upload_url: z.string(),
    assets: z.array(assetShape),
  })
  .transform((release): HostedRelease => ({
    id: release.id,
    tag: release.tag_name,
    draft: release.draft,
    immutable: release.immutable,
    body: release.body ?? "",
    url: release.html_url,
    uploadUrl: release.upload_url.replace(/\{[^}]*\}$/, ""),
    assets: release.assets,
  }));

const object = z.object({ type: z.string(), sha: z.string() });

export const refShape = z.object({ object });
export const namedRefShape = z.object({ ref: z.string().startsWith("refs/tags/") });
export const notesShape = z.object({ body: z.string() });
/** The raw text, or the description with the text in base64, which files of up to 1 MB have. */
export const fileShape = z.union([
  z.string(),
  z
    .object({ content: z.string(), encoding: z.literal("base64") })
    .transform(({ content }) => Buffer.from(content, "base64").toString("utf8")),
]);
export const tagShape = z.object({ sha: z.string(), object });
export const compareShape = z.object({ status: z.string() });
export const attestationsShape = z.object({
  attestations: z.array(listedBundle),
});
export const storedShape = z.object({ id: z.union([z.int(), z.string()]) });
/** Octokit gives an empty answer as undefined or as an empty text. */
export const nothing = z.unknown().transform(() => true as const);
