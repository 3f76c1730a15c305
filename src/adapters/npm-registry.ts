import { z } from "zod";
import { known, unknown } from "../domain/failure/fact.ts";
import { GuardError } from "../domain/failure/guard-error.ts";
import { npmAnswer } from "../domain/registry/npm-answer.ts";
import { exchangeRefusal } from "../domain/registry/exchange-refusal.ts";
import { escapedName } from "../domain/registry/npm-name.ts";
import { wordsOf } from "../domain/registry/npm-words.ts";
import { packumentFrom } from "../domain/registry/packument.ts";
import { publishDocument } from "../domain/registry/publish-document.ts";
import { isTransient } from "../domain/registry/transient-status.ts";
import { PUBLIC_ENDPOINTS, PUBLIC_HOSTS } from "../domain/registry/public-hosts.ts";
import type { Clock } from "../ports/clock.ts";
import type { Http, HttpAnswer } from "../ports/http.ts";
import type { Accepted, Registry } from "../ports/registry.ts";
import { stagedReads } from "./npm-staged.ts";
import { RegistryCalls } from "./registry-calls.ts";

export interface NpmOptions {
  readonly http: Http;
  readonly clock: Clock;
  /** Base URL, without a slash at the end. */
  readonly url: string;
  readonly conceal: (secret: string) => void;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

/** Slowest upload that is waited for, in bytes per millisecond. */
const SLOWEST = 50;
const TIMEOUT_MS = 60_000;

const JSON_ONLY = { accept: "application/json" };
/** A packument with every version of a busy package. */
const LARGEST = 256 * 1024 * 1024;
const tokenShape = z.object({ token: z.string().min(1) });
const stageShape = z.object({ stageId: z.guid() });
const nameShape = z.object({ username: z.string() });

const parsed = <T>(shape: z.ZodType<T>, { body }: HttpAnswer): T | undefined => {
  try {
    return shape.safeParse(JSON.parse(new TextDecoder().decode(body))).data;
  } catch {
    return undefined;
  }
};

/** The id is only for the approver's convenience, so that one that cannot be read is no failure. */
const stagedBy = (answer: HttpAnswer): Accepted => {
  const stageId = parsed(stageShape, answer)?.stageId;
  return { state: "staged", ...(stageId !== undefined && { stageId }) };
};

/** npm's registry, and a way to call it. */
interface Npm extends NpmOptions {
  readonly calls: RegistryCalls;
}

const get = async ({ calls, url }: Npm, path: string, token?: string): Promise<HttpAnswer> =>
  calls.get({
    url: `${url}${path}`,
    headers: JSON_ONLY,
    maxBytes: LARGEST,
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  });

type Reads = Pick<Registry, "packument" | "whoami">;

const reads = (npm: Npm): Reads => ({
  packument: async (name) => {
    try {
      // This form of the address is answered past the caches, so that a write shows at once.
      const answer = await get(npm, `/${escapedName(name)}?write=true`);
      if (answer.status === 404) return known(undefined);
      const packument =
        answer.status === 200 ? packumentFrom(parsed(z.unknown(), answer)) : undefined;
      if (packument?.name === name) return known(packument);
      return unknown(`a readable answer of npm on ${name} (it answered ${answer.status})`);
    } catch (error) {
      if (error instanceof GuardError && error.code === "network")
        return unknown(`an answer of npm on ${name} (${error.message})`);
      throw error;
    }
  },

  whoami: async (token) => {
    const answer = await get(npm, "/-/whoami", token);
    const name = answer.status === 200 ? parsed(nameShape, answer)?.username : undefined;
    if (name !== undefined) return known(name);
    return unknown(
      `an npm-token that npm knows (it answered ${answer.status}: ${wordsOf(answer.body)})`,
    );
  },
});

type Writes = Pick<Registry, "exchange" | "publish">;

const exchanging = ({ calls, url, conceal }: Npm): Pick<Writes, "exchange"> => ({
  exchange: async (name, idToken) => {
    const sent = await calls.once({
      method: "POST",
      url: `${url}/-/npm/v1/oidc/token/exchange/package/${escapedName(name)}`,
      headers: JSON_ONLY,
      authorization: `Bearer ${idToken}`,
    });
    // The ID token is used up, but a new one may be tried at once: an unused npm token harms nobody.
    if (typeof sent === "string") return { kind: "later", says: sent };
    const { answer, wait } = sent;
    const token = answer.status < 300 ? parsed(tokenShape, answer)?.token : undefined;
    if (token !== undefined) {
      conceal(token);
      return { kind: "done", value: token };
    }
    // A good answer holds a token, even where it was cut off: nothing of it is quoted.
    if (answer.status < 300)
      return { kind: "later", says: `npm answered ${answer.status} without a token`, ...wait };
    const words = wordsOf(answer.body);
    if (isTransient(answer.status))
      return { kind: "later", says: `npm answered ${answer.status}: ${words}`, ...wait };
    return { kind: "refused", error: exchangeRefusal(name, answer.status, words) };
  },
});

const publishing = ({ calls, url }: Npm): Pick<Writes, "publish"> => ({
  publish: async (publication, credential, { isKnown, stage }) => {
    const body = publishDocument(publication, url);
    const sent = await calls.once({
      method: stage ? "POST" : "PUT",
      url: `${url}${stage ? "/-/stage/package" : ""}/${escapedName(publication.name)}`,
      authorization: `Bearer ${credential.token}`,
      headers: {
        ...JSON_ONLY,
        "content-type": "application/json",
        "npm-command": stage ? "stage" : "publish",
      },
      body,
      timeoutMs: TIMEOUT_MS + Math.ceil(body.size / SLOWEST),
    });
    if (typeof sent === "string") return { kind: "unknown", says: sent };
    const { answer, wait } = sent;
    const found = npmAnswer({
      status: answer.status,
      words: wordsOf(answer.body),
      package: publication.name,
      known: isKnown,
      oidc: credential.oidc,
      stage,
    });
    if (found.kind === "live") return { kind: "done", value: { state: "live" } };
    if (found.kind === "staged") return { kind: "done", value: stagedBy(answer) };
    if (found.kind === "refused")
      return { kind: "refused", error: new GuardError(found.code, found) };
    return { ...found, ...wait };
  },
});

/** npm's registry over HTTP. Tokens live in memory only. */
export function npmRegistry(options: NpmOptions): Registry {
  const npm = { ...options, calls: new RegistryCalls({ ...options, title: "npm" }) };
  const { url } = options;
  const website = url === PUBLIC_ENDPOINTS.npm ? `https://${PUBLIC_HOSTS.npmWebsite}/package` : "";
  return {
    audience: `npm:${new URL(url).hostname}`,
    addressOf: (name, version) =>
      website === "" ? `${url}/${escapedName(name)}/${version}` : `${website}/${name}/v/${version}`,
    ...reads(npm),
    ...stagedReads((path, token) => get(npm, path, token)),
    ...exchanging(npm),
    ...publishing(npm),
  };
}
