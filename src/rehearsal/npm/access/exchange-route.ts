import type { Call, Reply, Route } from "../../double/double.ts";
import type { Claims } from "../../oidc/claims.ts";
import { NpmRefusal, npmRoute } from "../npm-refusal.ts";
import type { Registry } from "../registry.ts";
import type { RegisteredPublisher } from "./trusted-publishers.ts";

const LIFETIME_MS = 600_000;
const PREFIX = "OIDC token exchange error";

const unauthorized = (): NpmRefusal =>
  new NpmRefusal(401, `${PREFIX} - unauthorized`, { field: "message" });
/** npm's one answer for: no such package, no publisher registered, claims of another workflow. */
const notFound = (): NpmRefusal =>
  new NpmRefusal(404, `${PREFIX} - package not found`, { field: "message" });

/** The registry's host, as both npm and the registry put it into the audience. */
const audienceOf = ({ url }: Call): string => `npm:${url.hostname}`;

async function claimsOf(call: Call, registry: Registry): Promise<Claims> {
  const [, jwt] = /^Bearer (\S+)$/i.exec(call.headers["authorization"] ?? "") ?? [];
  if (jwt === undefined) throw unauthorized();
  try {
    return await registry.idTokens.verify(jwt, audienceOf(call));
  } catch {
    throw unauthorized();
  }
}

function grantedToken(name: string, publisher: RegisteredPublisher, registry: Registry): string {
  const allowed = publisher.permissions ?? ["createPackage", "createStagedPackage"];
  return registry.tokens.issue({
    user: {
      name: "GitHub Actions",
      email: "npm-oidc-no-reply@github.com",
      trustedPublisher: { id: "github", oidcConfigId: publisher.configId },
    },
    packages: [name],
    expires: registry.now() + LIFETIME_MS,
    mayPublish: allowed.includes("createPackage"),
    mayStage: allowed.includes("createStagedPackage"),
    exchanged: true,
  });
}

async function exchange(call: Call, registry: Registry): Promise<Reply> {
  if (call.fault === "refused") throw notFound();
  const name = call.params["name"] ?? "";
  const claims = await claimsOf(call, registry);
  if (!registry.idTokens.consume(claims.jti)) throw unauthorized();
  const publisher = registry.publishers.match(name, claims);
  if (publisher === undefined || registry.packages.get(name) === undefined) throw notFound();
  const token = grantedToken(name, publisher, registry);
  const now = registry.now();
  return {
    status: 201,
    json: {
      token_type: "oidc",
      token,
      created: new Date(now).toISOString(),
      expires: new Date(now + LIFETIME_MS).toISOString(),
    },
  };
}

/** Trades a GitHub ID token for a short-lived token of one package; the ID token is used up by it. */
export const exchangeRoute = (registry: Registry): Route =>
  npmRoute({
    name: "npm:exchange",
    method: "POST",
    path: "/-/npm/v1/oidc/token/exchange/package/:name",
    handle: (call) => exchange(call, registry),
  });
