import { z } from "zod";
import type { Call, Reply, Route } from "../../double/double.ts";
import { NpmRefusal, npmRoute } from "../npm-refusal.ts";
import type { NpmPackage } from "./packages.ts";
import { seenBy } from "./read-routes.ts";
import type { Registry } from "../registry.ts";

const TAGS = "/-/package/:name/dist-tags";

/** The package, if the bearer may write its tags; an exchanged token may, for its own package. */
function writable(call: Call, registry: Registry): NpmPackage {
  const name = call.params["name"] ?? "";
  const grant = registry.tokens.grantOf(call);
  const pkg = registry.packages.get(name);
  if (pkg === undefined || (grant.packages && !grant.packages.includes(name)))
    throw new NpmRefusal(404, "Not found");
  if (!grant.exchanged && !pkg.maintainers.includes(grant.user.name))
    throw new NpmRefusal(403, `You do not have permission to change "${name}".`);
  return pkg;
}

function put(pkg: NpmPackage, tags: Readonly<Record<string, string>>, registry: Registry): Reply {
  registry.packages.put({ ...pkg, tags, modified: new Date(registry.now()).toISOString() });
  return { status: 201, json: { ok: true, success: true } };
}

function versionIn(body: Buffer): string {
  try {
    return z.string().parse(JSON.parse(body.toString("utf8")));
  } catch {
    throw new NpmRefusal(400, "the body is not a version as a JSON string");
  }
}

function setTag(call: Call, registry: Registry): Reply {
  const pkg = writable(call, registry);
  const version = versionIn(call.body);
  if (!pkg.versions.has(version)) throw new NpmRefusal(404, `version not found: ${version}`);
  return put(pkg, { ...pkg.tags, [call.params["tag"] ?? ""]: version }, registry);
}

function removeTag(call: Call, registry: Registry): Reply {
  const pkg = writable(call, registry);
  const { tag = "" } = call.params;
  if (tag === "latest") throw new NpmRefusal(403, "the dist-tag latest cannot be removed");
  const { [tag]: removed, ...tags } = pkg.tags;
  if (removed === undefined) throw new NpmRefusal(404, `dist-tag not found: ${tag}`);
  return put(pkg, tags, registry);
}

const route = (method: string, path: string, handle: Route["handle"]): Route =>
  npmRoute({ name: "npm:dist-tag", method, path, handle });

export function distTagRoutes(registry: Registry): Route[] {
  return [
    route("GET", TAGS, (call) => ({
      status: 200,
      json: seenBy(call, registry, call.params["name"] ?? "").tags,
    })),
    route("PUT", `${TAGS}/:tag`, (call) => setTag(call, registry)),
    route("DELETE", `${TAGS}/:tag`, (call) => removeTag(call, registry)),
  ];
}
