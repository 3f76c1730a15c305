import { randomUUID } from "node:crypto";
import type { Call, Reply, Route } from "../../double/double.ts";
import { NpmRefusal, npmRoute } from "../npm-refusal.ts";
import { acceptPublish, commitPublish } from "./publish.ts";
import type { Registry, StagedPublish } from "../registry.ts";

async function stage(call: Call, registry: Registry): Promise<Reply> {
  if (registry.packages.get(call.params["name"] ?? "") === undefined)
    throw new NpmRefusal(404, "Not found");
  const accepted = await acceptPublish(call, registry, "mayStage");
  const stageId = randomUUID();
  registry.staged.set(stageId, accepted);
  return { status: 201, json: { stageId } };
}

/** Approving and looking is for people. */
function waiting(call: Call, registry: Registry): StagedPublish {
  registry.tokens.userOf(call);
  const staged = registry.staged.get(call.params["id"] ?? "");
  if (staged === undefined) throw new NpmRefusal(404, "Not found");
  return staged;
}

const shown = ([id, { request }]: [string, StagedPublish]) => ({
  id,
  packageName: request.name,
  version: request.version,
  tag: Object.keys(request.tags)[0],
});

function list(call: Call, registry: Registry): Reply {
  registry.tokens.userOf(call);
  const asked = call.url.searchParams.get("package");
  const items = [...registry.staged]
    .map(shown)
    .filter(({ packageName }) => asked === null || packageName === asked);
  return { status: 200, json: { items, total: items.length } };
}

function approve(call: Call, registry: Registry): Reply {
  const staged = waiting(call, registry);
  registry.staged.delete(call.params["id"] ?? "");
  commitPublish(staged, registry);
  return { status: 200, json: { success: true } };
}

function reject(call: Call, registry: Registry): Reply {
  waiting(call, registry);
  registry.staged.delete(call.params["id"] ?? "");
  return { status: 200, json: { success: true } };
}

const route = (method: string, path: string, handle: Route["handle"]): Route =>
  npmRoute({ name: "npm:stage", method, path, handle });

/** Staged publishing: accepted and kept, visible to nobody until a person approves. */
export function stageRoutes(registry: Registry): Route[] {
  return [
    route("POST", "/-/stage/package/:name", (call) => stage(call, registry)),
    route("GET", "/-/stage", (call) => list(call, registry)),
    route("GET", "/-/stage/:id/tarball", (call) => ({
      status: 200,
      body: waiting(call, registry).request.tarball,
    })),
    route("POST", "/-/stage/:id/approve", (call) => approve(call, registry)),
    route("DELETE", "/-/stage/:id", (call) => reject(call, registry)),
  ];
}
