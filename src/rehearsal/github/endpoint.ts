import type { z } from "zod";
import type { Call, Reply, Route } from "../double/double.ts";
import {
  type Audience,
  type Caller,
  callerOf,
  checkAllowed,
  checkSeen,
  fullName,
  type Need,
} from "./access.ts";
import {
  badRequest,
  invalid,
  namelessClient,
  notForIntegrations,
  notFound,
  Refusal,
  secondaryLimit,
} from "./refusal.ts";
import type { ReleaseAttester } from "./release-attester.ts";
import type { GitHubState } from "./state/github-state.ts";
import type { Records, Repository } from "./state/records.ts";

/** Where the double listens and what time it is. */
export interface Surroundings {
  /** `http://127.0.0.1:PORT`, once it listens. */
  readonly origin: () => string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Origin of the store of asset bytes; must be another one than the API's, as at GitHub. */
  readonly assetOrigin: () => string;
  /** Start of `html_url`. */
  readonly serverUrl: string;
  /** Who signs for immutable releases. */
  readonly attester: ReleaseAttester;
}

/** One call on its way through the double. */
export interface Visit extends Surroundings {
  readonly call: Call;
  readonly state: GitHubState;
  readonly records: Records;
  readonly caller: Caller;
}

/** A call that speaks of one repository, which the caller may see. */
export interface RepositoryVisit extends Visit {
  readonly repository: Repository;
}

interface Common {
  /** Without `github:`. */
  readonly call: string;
  /** For a path that stands for two calls. */
  readonly callOf?: (call: Pick<Call, "body" | "headers">) => string;
  readonly method: string;
  /** Parameters are named as in GitHub's OpenAPI description. */
  readonly path: string;
  readonly needs: Need;
  readonly audience?: Audience;
}

export interface RepositoryEndpoint extends Common {
  readonly handle: (visit: RepositoryVisit) => Reply;
}

/** A call outside of a repository. */
interface OpenEndpoint extends Common {
  readonly handleOpen: (visit: Visit) => Reply;
}

export type Endpoint = RepositoryEndpoint | OpenEndpoint;

export const nowOf = ({ clock }: Pick<Surroundings, "clock">): string =>
  new Date(clock()).toISOString().replace(/\.\d+Z$/, "Z");

/** The body as JSON of this shape; refused as GitHub refuses it. */
export function bodyOf<T>({ call }: Visit, schema: z.ZodType<T>): T {
  let json: unknown;
  try {
    json = call.body.length === 0 ? {} : JSON.parse(call.body.toString("utf8"));
  } catch {
    throw badRequest("Problems parsing JSON");
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join(".") ?? "";
  const missing = parsed.error.issues[0]?.code === "invalid_type";
  throw invalid({ code: missing ? "missing_field" : "invalid", field });
}

export const numberOf = (text: string | undefined): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw notFound();
  return number;
};

const nameOf = (text: string | undefined): string => (text ?? "").toLowerCase();

function findRepository({ repositories }: Records, params: Call["params"]): Repository {
  const { owner, repo, repository_id: id } = params;
  const found = repositories.find((repository) =>
    id === undefined
      ? nameOf(fullName(repository)) === nameOf(`${owner}/${repo}`)
      : repository.id === Number(id),
  );
  if (found === undefined) throw notFound();
  return found;
}

/** A fault that would do nothing is a mistake of the rehearsal, and must not look like a success. */
function playFault({ call, method }: Endpoint, { call: { fault } }: Visit): void {
  if (fault === "refused") throw notForIntegrations();
  if (fault === "secondary-limit") throw secondaryLimit();
  const idle =
    (fault === "stale-read" && method !== "GET") ||
    (fault === "starter-asset" && call !== "upload-asset");
  if (idle) throw new Error(`github:${call} cannot play ${fault}`);
}

function visitEndpoint(endpoint: Endpoint, visit: Visit): Reply {
  playFault(endpoint, visit);
  if ("handleOpen" in endpoint) return endpoint.handleOpen(visit);
  const repository = findRepository(visit.records, visit.call.params);
  checkSeen(visit.caller, repository);
  checkAllowed(visit.caller, repository, {
    needs: endpoint.needs,
    audience: endpoint.audience ?? "anyone",
  });
  return endpoint.handle({ ...visit, repository });
}

function reply(
  endpoint: Endpoint,
  state: GitHubState,
  visit: Omit<Visit, "caller" | "records">,
): Reply {
  try {
    const { authorization, "user-agent": agent = "" } = visit.call.headers;
    if (agent === "") throw namelessClient();
    const caller = callerOf(state, authorization);
    if (endpoint.method !== "GET")
      return state.write(() =>
        visitEndpoint(endpoint, { ...visit, caller, records: state.records }),
      );
    const records = visit.call.fault === "stale-read" ? state.earlier : state.records;
    return visitEndpoint(endpoint, { ...visit, caller, records });
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    throw error;
  }
}

/** The endpoint as a route, with what every answer of GitHub carries. */
export function routeOf(endpoint: Endpoint, state: GitHubState, surroundings: Surroundings): Route {
  const { callOf } = endpoint;
  return {
    name: `github:${endpoint.call}`,
    ...(callOf && { nameOf: (call) => `github:${callOf(call)}` }),
    method: endpoint.method,
    path: endpoint.path,
    handle: (call) => {
      const answer = reply(endpoint, state, { ...surroundings, call, state });
      return {
        ...answer,
        headers: {
          "x-accepted-github-permissions": endpoint.needs,
          "x-github-media-type": "github.v3; format=json",
          ...answer.headers,
        },
      };
    },
  };
}
