import { createHash } from "node:crypto";
import type { Call, Reply, Route } from "../../double/double.ts";
import { NpmRefusal, npmRoute } from "../npm-refusal.ts";
import type { NpmPackage, PublishedVersion } from "./packages.ts";
import { packageIn, scopedPaths, tarballName, unscopedPath } from "./package-path.ts";
import { installPackument, packument, versionDocument } from "./packument.ts";
import type { Registry } from "../registry.ts";

const INSTALL_TYPE = "application/vnd.npm.install-v1+json";

const notFound = (): NpmRefusal => new NpmRefusal(404, "Not found");

/** The package as this call sees it: a stale read misses the last write. */
export function seenBy(call: Call, registry: Registry, name: string): NpmPackage {
  const stale = call.fault === "stale-read";
  const found = stale ? registry.packages.before(name) : registry.packages.get(name);
  if (found === undefined) throw notFound();
  return found;
}

/** Document with an ETag; 304 when the caller has it already. */
function tagged(call: Call, document: object, type: string): Reply {
  const body = JSON.stringify(document);
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`;
  const headers = {
    etag,
    "content-type": type,
    "cache-control": "public, max-age=300",
    vary: "accept",
  };
  return call.headers["if-none-match"] === etag
    ? { status: 304, headers }
    : { status: 200, headers, body };
}

function wholePackage(call: Call, registry: Registry): Reply {
  const pkg = seenBy(call, registry, packageIn(call));
  const served = { origin: call.url.origin, key: registry.key };
  return (call.headers["accept"] ?? "").includes(INSTALL_TYPE)
    ? tagged(call, installPackument(pkg, served), INSTALL_TYPE)
    : tagged(call, packument(pkg, served), "application/json");
}

function oneVersion(call: Call, registry: Registry): Reply {
  const pkg = seenBy(call, registry, packageIn(call));
  const asked = call.params["version"] ?? "";
  const number = pkg.tags[asked] ?? asked;
  if (!pkg.versions.has(number)) throw new NpmRefusal(404, `version not found: ${asked}`);
  const served = { origin: call.url.origin, key: registry.key };
  return tagged(call, versionDocument(pkg, number, served), "application/json");
}

function tarball(call: Call, registry: Registry): Reply {
  const pkg = seenBy(call, registry, packageIn(call));
  const isAsked = ([number]: [string, PublishedVersion]) =>
    tarballName(pkg.name, number) === call.params["file"];
  const [, version] = [...pkg.versions].find(isAsked) ?? [];
  if (version === undefined) throw notFound();
  return { status: 200, body: version.tarball };
}

const get = (name: string, path: string, handle: Route["handle"]): Route =>
  npmRoute({ name, method: "GET", path, handle });

/** Reading needs no token: every package of the rehearsal that can be read is public. */
export function readRoutes(registry: Registry): Route[] {
  const tarballs = [...scopedPaths("/-/:file"), unscopedPath("/-/:file")];
  const version: Route["handle"] = (call) => oneVersion(call, registry);
  const whole: Route["handle"] = (call) => wholePackage(call, registry);
  return [
    ...tarballs.map((path) => get("npm:tarball", path, (call) => tarball(call, registry))),
    ...scopedPaths("/:version").map((path) => get("npm:version", path, version)),
    ...scopedPaths("").map((path) => get("npm:packument", path, whole)),
    get("npm:version", unscopedPath("/:version"), version),
    get("npm:packument", unscopedPath(""), whole),
  ];
}
