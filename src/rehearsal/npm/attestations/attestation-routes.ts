import type { Call, Reply, Route } from "../../double/double.ts";
import { NpmRefusal, npmRoute } from "../npm-refusal.ts";
import { seenBy } from "../reading/read-routes.ts";
import type { Registry } from "../registry.ts";

function attestations(call: Call, registry: Registry): Reply {
  const [, name = "", version = ""] = /^(.+)@([^@]+)$/.exec(call.params["spec"] ?? "") ?? [];
  const published = seenBy(call, registry, name).versions.get(version);
  if (published === undefined || published.attestations.length === 0)
    throw new NpmRefusal(404, "No attestations found");
  return { status: 200, json: { attestations: published.attestations } };
}

/** What the registry proves: attestations of a version, and the keys it signs with. */
export const attestationRoutes = (registry: Registry): Route[] => [
  npmRoute({
    name: "npm:attestations",
    method: "GET",
    path: "/-/npm/v1/attestations/*spec",
    handle: (call) => attestations(call, registry),
  }),
  npmRoute({
    name: "npm:keys",
    method: "GET",
    path: "/-/npm/v1/keys",
    handle: () => ({ status: 200, json: { keys: [registry.key.listed] } }),
  }),
];
