import type { RepositoryVisit } from "../endpoint.ts";
import type { Asset, Release } from "../state/records.ts";
import { simpleUser } from "./person.ts";
import { apiUrl, htmlUrl } from "./repository.ts";
import { nodeId, type Schemas } from "./schemas.ts";
import { fullName } from "../access.ts";

type Place = Pick<RepositoryVisit, "repository" | "origin" | "serverUrl">;

/** GitHub's description knows no `starter`, yet GitHub answers with it after a broken upload. */
type AssetAnswer = Omit<Schemas["release-asset"], "state"> & {
  state: Schemas["release-asset"]["state"] | "starter";
};

const pageNameOf = ({ draft, draftName, tagName }: Release): string =>
  draft ? draftName : tagName;

export function assetAnswer(asset: Asset, release: Release, place: Place): AssetAnswer {
  const { origin, repository } = place;
  const page = encodeURIComponent(pageNameOf(release));
  const uploaded = asset.state === "uploaded";
  return {
    url: `${apiUrl(place)}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: nodeId("ReleaseAsset", asset.id),
    name: asset.name,
    label: asset.label,
    uploader: simpleUser(asset.uploader, place),
    content_type: asset.contentType,
    state: asset.state,
    size: uploaded ? asset.size : 0,
    digest: uploaded ? `sha256:${asset.sha256}` : null,
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
    browser_download_url: `${origin()}/${fullName(repository)}/releases/download/${page}/${encodeURIComponent(asset.name)}`,
  };
}

type ReleaseAnswer = Omit<Schemas["release"], "assets"> & { assets: AssetAnswer[] };

const archive = (place: Place, release: Release, kind: "tarball" | "zipball") =>
  release.draft ? null : `${apiUrl(place)}/${kind}/${release.tagName}`;

export function releaseAnswer(release: Release, place: Place): ReleaseAnswer {
  const url = `${apiUrl(place)}/releases/${release.id}`;
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${url.replace(place.origin(), `${place.origin()}/uploads`)}/assets{?name,label}`,
    html_url: `${htmlUrl(place)}/releases/tag/${pageNameOf(release)}`,
    id: release.id,
    author: simpleUser(release.author, place),
    node_id: nodeId("Release", release.id),
    tag_name: release.tagName,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    assets: release.assets.map((asset) => assetAnswer(asset, release, place)),
    tarball_url: archive(place, release, "tarball"),
    zipball_url: archive(place, release, "zipball"),
  };
}
