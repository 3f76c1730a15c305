import { z } from "zod";
import { bodyOf, type Endpoint, nowOf, numberOf, type RepositoryVisit } from "../endpoint.ts";
import { badRequest, invalid, notFound, serverError, unprocessable } from "../refusal.ts";
import { assetAnswer } from "../shapes/release.ts";
import { storedAssetName } from "../state/asset-name.ts";
import { ACTIONS_BOT } from "../state/people.ts";
import type { Asset, Release } from "../state/records.ts";
import { releaseOf, visibleReleases } from "./releases.ts";
import { listReply } from "./pages.ts";

const MOST_ASSETS = 1000;

const assetError = (error: { code: string; field?: string; message?: string }) =>
  invalid({ resource: "ReleaseAsset", ...error });

function assetOf(visit: RepositoryVisit): { asset: Asset; release: Release } {
  const wanted = numberOf(visit.call.params["asset_id"]);
  for (const release of visibleReleases(visit)) {
    const asset = release.assets.find(({ id }) => id === wanted);
    if (asset) return { asset, release };
  }
  throw notFound();
}

function checkUpload({ call }: RepositoryVisit, release: Release, name: string): void {
  if (release.immutable) throw unprocessable("Cannot upload assets to an immutable release.");
  if (name === "") throw assetError({ code: "missing_field", field: "name" });
  if (call.headers["content-type"] === undefined) throw badRequest("Bad Content-Type");
  if (call.body.length === 0)
    throw assetError({
      code: "custom",
      field: "size",
      message: "size is not included in the list",
    });
  if (release.assets.some((asset) => asset.name === name))
    throw assetError({ code: "already_exists", field: "name" });
  if (release.assets.length >= MOST_ASSETS)
    throw assetError({ code: "custom", message: "file_count limited to 1000 assets per release" });
}

/** A broken upload keeps the name taken, with nothing in it. */
function uploadAsset(visit: RepositoryVisit) {
  const { call, state, records } = visit;
  const release = releaseOf(visit);
  const name = storedAssetName(call.url.searchParams.get("name") ?? "");
  checkUpload(visit, release, name);
  const broken = call.fault === "starter-asset";
  const asset: Asset = {
    id: records.nextId++,
    uploader: ACTIONS_BOT,
    contentType: call.headers["content-type"] ?? "application/octet-stream",
    createdAt: nowOf(visit),
    size: call.body.length,
    sha256: state.keepBytes(call.body),
    name,
    label: call.url.searchParams.get("label") ?? "",
    state: broken ? "starter" : "uploaded",
  };
  release.assets.push(asset);
  // Answered, not thrown: what broke off stays.
  return broken ? serverError().reply : { status: 201, json: assetAnswer(asset, release, visit) };
}

function getAsset(visit: RepositoryVisit) {
  const { asset, release } = assetOf(visit);
  if (!(visit.call.headers["accept"] ?? "").includes("application/octet-stream"))
    return { status: 200, json: assetAnswer(asset, release, visit) };
  if (asset.state !== "uploaded") throw notFound();
  return { status: 302, headers: { location: bytesUrl(visit, asset) } };
}

const bytesUrl = ({ assetOrigin }: RepositoryVisit, { sha256, name }: Asset): string =>
  `${assetOrigin()}/release-assets/${sha256}?filename=${encodeURIComponent(name)}`;

function browserDownload(visit: RepositoryVisit) {
  const { tag, name } = visit.call.params;
  const asset = visit.repository.releases
    .find(({ draft, tagName }) => !draft && tagName === tag)
    ?.assets.find((each) => each.name === name && each.state === "uploaded");
  if (asset === undefined) throw notFound();
  return { status: 302, headers: { location: bytesUrl(visit, asset) } };
}

function updateAsset(visit: RepositoryVisit) {
  const body = bodyOf(
    visit,
    z.object({ name: z.string().min(1).optional(), label: z.string().nullable().optional() }),
  );
  const { asset, release } = assetOf(visit);
  if (release.immutable)
    throw assetError({ code: "custom", message: "Cannot update asset from an immutable release" });
  const name = body.name === undefined ? asset.name : storedAssetName(body.name);
  if (release.assets.some((each) => each !== asset && each.name === name))
    throw assetError({ code: "already_exists", field: "name" });
  Object.assign(asset, { name, ...(body.label !== undefined && { label: body.label }) });
  return { status: 200, json: assetAnswer(asset, release, visit) };
}

function deleteAsset(visit: RepositoryVisit) {
  const { asset, release } = assetOf(visit);
  if (release.immutable)
    throw assetError({ code: "custom", message: "Cannot delete asset from an immutable release" });
  release.assets = release.assets.filter(({ id }) => id !== asset.id);
  return { status: 204 };
}

const R = "/repos/:owner/:repo";
const ASSET = `${R}/releases/assets/:asset_id`;
const read = { method: "GET", needs: "contents=read" } as const;
const write = { needs: "contents=write" } as const;

export const assetEndpoints: readonly Endpoint[] = [
  {
    ...read,
    call: "list-assets",
    path: `${R}/releases/:release_id/assets`,
    handle: (visit) => {
      const release = releaseOf(visit);
      return listReply(visit, release.assets, (asset) => assetAnswer(asset, release, visit));
    },
  },
  {
    ...write,
    call: "upload-asset",
    method: "POST",
    path: `/uploads${R}/releases/:release_id/assets`,
    handle: uploadAsset,
  },
  { ...read, call: "get-asset", path: ASSET, handle: getAsset },
  { ...write, call: "update-asset", method: "PATCH", path: ASSET, handle: updateAsset },
  { ...write, call: "delete-asset", method: "DELETE", path: ASSET, handle: deleteAsset },
  {
    ...read,
    call: "browser-download",
    path: "/:owner/:repo/releases/download/:tag/:name",
    handle: browserDownload,
  },
];
