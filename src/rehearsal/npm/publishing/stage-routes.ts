import type { Call, Reply, Route } from "../../double/double.ts";
import { NpmRefusal, npmRoute } from "../npm-refusal.ts";
import { acceptPublish, commitPublish } from "./publish.ts";
import type { Registry } from "../registry.ts";
import { stageItem, type StagedPublish } from "./stage-queue.ts";

async function stage(call: Call, registry: Registry): Promise<Reply> {
  registry.tokens.grantOf(call);
  // A package comes into the world by a publish only.
  if (registry.packages.get(call.params["name"] ?? "") === undefined)
    throw new NpmRefusal(404, "Not found");
  const accepted = await acceptPublish(call, registry, "mayStage");
  const stagedAt = new Date(registry.now()).toISOString();
  return { status: 201, json: { stageId: registry.staged.add({ ...accepted, stagedAt }) } };
}

/** Looking and deciding is for maintainers of the package: a trusted publisher's token is refused. */
function seenBy(call: Call, registry: Registry): (staged: StagedPublish) => boolean {
  const { name } = registry.tokens.userOf(call);
  const { packages } = registry.tokens.grantOf(call);
  return ({ request }) =>
    registry.packages.get(request.name)?.maintainers.includes(name) === true &&
    (packages === undefined || packages.includes(request.name));
}

function waiting(call: Call, registry: Registry): StagedPublish {
  const sees = seenBy(call, registry);
  const staged = registry.staged.get(call.params["id"] ?? "");
  if (staged === undefined || !sees(staged)) throw new NpmRefusal(404, "Not found");
  return staged;
}

const OTP = "This operation requires a one-time password from your authenticator.";

/** A person proves to be there; any six digits do in a rehearsal. */
function demandSecondFactor(call: Call): void {
  if (/^\d{6}$/.test(call.headers["npm-otp"] ?? "")) return;
  throw new NpmRefusal(401, OTP, { headers: { "www-authenticate": "OTP" } });
}

function approve(call: Call, registry: Registry): Reply {
  const staged = waiting(call, registry);
  demandSecondFactor(call);
  registry.staged.remove(call.params["id"] ?? "");
  commitPublish(staged, registry);
  return { status: 200, json: { success: true } };
}

function reject(call: Call, registry: Registry): Reply {
  waiting(call, registry);
  demandSecondFactor(call);
  registry.staged.remove(call.params["id"] ?? "");
  return { status: 200, json: { success: true } };
}

const route = (method: string, path: string, handle: Route["handle"]): Route =>
  npmRoute({ name: method === "POST" ? "npm:stage" : "npm:staged", method, path, handle });

/** Staged publishing: accepted and kept, visible to nobody until a person approves. */
export function stageRoutes(registry: Registry): Route[] {
  return [
    route("POST", "/-/stage/package/:name", (call) => stage(call, registry)),
    route("GET", "/-/stage", (call) => ({
      status: 200,
      json: registry.staged.page(call, seenBy(call, registry)),
    })),
    route("GET", "/-/stage/:id", (call) => ({
      status: 200,
      json: stageItem(call.params["id"] ?? "", waiting(call, registry)),
    })),
    route("GET", "/-/stage/:id/tarball", (call) => ({
      status: 200,
      body: waiting(call, registry).request.tarball,
    })),
    npmRoute({
      name: "npm:approve",
      method: "POST",
      path: "/-/stage/:id/approve",
      handle: (call) => approve(call, registry),
    }),
    route("DELETE", "/-/stage/:id", (call) => reject(call, registry)),
  ];
}
