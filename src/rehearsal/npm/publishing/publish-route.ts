import type { Call, Reply, Route } from "../../double/double.ts";
import { NpmRefusal, npmRoute } from "../npm-refusal.ts";
import { acceptPublish, commitPublish } from "./publish.ts";
import type { Registry } from "../registry.ts";

const CONFLICT =
  "Failed to save packument. A common cause is if you try to publish a new package before the previous package has been fully processed.";

async function publish(call: Call, registry: Registry): Promise<Reply> {
  const accepted = await acceptPublish(call, registry, "mayPublish");
  if (call.fault === "conflict") throw new NpmRefusal(409, CONFLICT);
  commitPublish(accepted, registry);
  return { status: 200, json: { ok: "package published", success: true } };
}

/** `PUT /:pkg`, the scope's slash as `%2f`. */
export const publishRoute = (registry: Registry): Route =>
  npmRoute({
    name: "npm:publish",
    method: "PUT",
    path: "/:name",
    handle: (call) => publish(call, registry),
  });
