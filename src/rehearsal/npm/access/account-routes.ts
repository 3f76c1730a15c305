import { z } from "zod";
import type { Call, Reply, Route } from "../../double/double.ts";
import { NpmRefusal, npmRoute } from "../npm-refusal.ts";
import { seenBy } from "../reading/read-routes.ts";
import type { Registry } from "../registry.ts";

const loginSchema = z.looseObject({ name: z.string().min(1), password: z.string().min(1) });

export const userNamed = (name: string) => ({ name, email: `${name}@example.invalid` });

/** The first login of a name makes the account. */
function logIn(call: Call, registry: Registry): Reply {
  const parsed = loginSchema.safeParse(JSON.parse(call.body.toString("utf8")));
  if (!parsed.success || parsed.data.name !== call.params["user"])
    throw new NpmRefusal(400, "a login holds the name and the password");
  const { name, password } = parsed.data;
  if ((registry.accounts.get(name) ?? password) !== password)
    throw new NpmRefusal(401, "the user name or the password is wrong");
  registry.accounts.set(name, password);
  const token = registry.tokens.issue({
    user: userNamed(name),
    mayPublish: true,
    mayStage: true,
    exchanged: false,
  });
  return { status: 201, json: { ok: true, id: `org.couchdb.user:${name}`, token } };
}

const route = (name: string, method: string, rest: Pick<Route, "path" | "handle">): Route =>
  npmRoute({ name, method, ...rest });

/** Calls about the account: every one refuses a token from the OIDC exchange. */
export function accountRoutes(registry: Registry): Route[] {
  return [
    route("npm:login", "PUT", {
      path: "/-/user/org.couchdb.user::user",
      handle: (call) => logIn(call, registry),
    }),
    route("npm:whoami", "GET", {
      path: "/-/whoami",
      handle: (call) => ({ status: 200, json: { username: registry.tokens.userOf(call).name } }),
    }),
    route("npm:ping", "GET", { path: "/-/ping", handle: () => ({ status: 200, json: {} }) }),
    route("npm:visibility", "GET", {
      path: "/-/package/:name/visibility",
      handle: (call) => ({
        status: 200,
        json: { public: seenBy(call, registry, call.params["name"] ?? "").access === "public" },
      }),
    }),
  ];
}
