import { z } from "zod";
import type { Call, Reply, Route } from "../../double/double.ts";
import type { Claims } from "../../oidc/claims.ts";
import type { IndexState } from "../index-state.ts";

const LIFETIME_S = 900;
const payload = z.object({ token: z.string() });

const invalid = (code: string, description: string): Reply => ({
  status: 422,
  json: { message: "Token request failed", errors: [{ code, description }] },
});

const jwtIn = ({ body }: Call): string | undefined => {
  try {
    return payload.parse(JSON.parse(body.toString("utf8"))).token;
  } catch {
    return undefined;
  }
};

/** The claims of a good token. PyPI refuses a trigger that runs foreign code with our rights. */
async function claimsOf(jwt: string, index: IndexState): Promise<Claims | undefined> {
  try {
    const claims = await index.idTokens.verify(jwt, index.service);
    return claims.event_name === "pull_request_target" ? undefined : claims;
  } catch {
    return undefined;
  }
}

/** A pending publisher makes its project now, and becomes an ordinary one. */
function reify(claims: Claims, { publishers, projects }: IndexState): Reply | undefined {
  const pending = publishers.pending(claims);
  if (pending === undefined) return undefined;
  publishers.drop(pending.project);
  if (projects.get(pending.project))
    return invalid("invalid-pending-publisher", "valid token, but project already exists");
  projects.create(pending.project);
  publishers.allow(pending.project, pending.publisher);
  return undefined;
}

function granted(claims: Claims, index: IndexState): Reply {
  const found = index.publishers.match(claims);
  if (found === undefined)
    return invalid(
      "invalid-publisher",
      "valid token, but no corresponding publisher (Publisher with matching claims was not found)",
    );
  const expires = Math.floor(index.now() / 1000) + LIFETIME_S;
  const token = index.tokens.issue({ ...found, issuer: claims.iss, expires: expires * 1000 });
  return { status: 200, json: { success: true, token, expires } };
}

async function mint(call: Call, index: IndexState): Promise<Reply> {
  if (call.fault === "refused")
    return invalid("not-enabled", "GitHub-based trusted publishing functionality not enabled");
  const jwt = jwtIn(call);
  if (jwt === undefined) return invalid("invalid-payload", "Field required: token");
  const claims = await claimsOf(jwt, index);
  if (claims === undefined) return invalid("invalid-token", "malformed or invalid token");
  if (index.usedIds.has(claims.jti))
    return invalid("invalid-reuse-token", "invalid token: already used");
  index.usedIds.add(claims.jti);
  return reify(claims, index) ?? granted(claims, index);
}

/** Trades a GitHub ID token for an upload token of every project that trusts the workflow; the ID token is used up. Source: pypi/warehouse, oidc/views.py. */
export const mintRoutes = (index: IndexState): readonly Route[] => [
  {
    name: `${index.service}:audience`,
    method: "GET",
    path: "/_/oidc/audience",
    handle: () => ({ status: 200, json: { audience: index.service } }),
  },
  {
    name: `${index.service}:mint`,
    method: "POST",
    path: "/_/oidc/mint-token",
    handle: (call) => mint(call, index),
  },
];
