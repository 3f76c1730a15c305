import * as http from "node:http";
import { Agent } from "node:https";
import type { Duplex } from "node:stream";
import { GuardError } from "../domain/failure/guard-error.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** As curl and the runner read them: in small letters first. */
const valueIn = (env: Environment, ...names: readonly string[]): string =>
  names.map((name) => env[name] ?? "").find((value) => value !== "") ?? "";

/** Plain HTTP is for this machine only, and never goes to a proxy. */
interface Proxy {
  readonly https_proxy: string;
  readonly no_proxy: string;
}

/** The address as URLs are written, or undefined; Node quotes one that it does not take, with its password. As for curl, it may lack its scheme. */
function addressIn(text: string): string | undefined {
  const address = text.includes("://") ? text : `http://${text.trim()}`;
  try {
    const { href, protocol, username, password } = new URL(address);
    decodeURIComponent(username + password);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

const DOMAIN = /^(?=.*[a-z])[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** A domain speaks of what is below it too, as for curl and the runner; for Node it would not. */
const withSubdomains = (noProxy: string): string =>
  noProxy
    .split(",")
    .map((entry) => entry.trim())
    .flatMap((entry) => (DOMAIN.test(entry) ? [entry, `.${entry}`] : [entry]))
    .join(",");

function proxyIn(env: Environment): Proxy | undefined {
  const proxy = valueIn(env, "https_proxy", "HTTPS_PROXY");
  if (proxy === "") return undefined;
  const address = addressIn(proxy);
  if (address !== undefined)
    return { https_proxy: address, no_proxy: withSubdomains(valueIn(env, "no_proxy", "NO_PROXY")) };
  // It may hold a password: nothing of it is quoted.
  throw new GuardError("usage", {
    says: "https_proxy is no address of a proxy",
    fix: "Write it as http://HOST:PORT, or unset it.",
  });
}

/** Errors of the way to the proxy, and of its answer; what is wrong behind it is not its fault. */
const isOfProxy = (error: object): boolean =>
  ("code" in error && String(error.code).startsWith("ERR_PROXY")) ||
  ("syscall" in error && ["connect", "getaddrinfo"].includes(String(error.syscall)));

/** Node's own words name the proxy's address, which may be nobody's business. */
function named<T extends Error | null>(error: T, host: string): T | Error {
  if (error === null || !isOfProxy(error)) return error;
  const status = "statusCode" in error ? `: it answered ${Number(error.statusCode)}` : "";
  const says = `The proxy that https_proxy names opens no tunnel to ${host}${status}`;
  return Object.assign(new Error(says, { cause: error }), { code: "ERR_PROXY_TUNNEL" });
}

type Connecting = Parameters<Agent["createConnection"]>;

/** A request that is given up gets its connection only when the tunnel stands, so until then nothing would end either. */
class TunnelAgent extends Agent {
  override createConnection(...[options, callback]: Connecting): Duplex | null | undefined {
    const socket = super.createConnection(options, (error, stream) =>
      callback?.(named(error, options.host ?? ""), stream),
    );
    const signal = "givenUp" in options ? options.givenUp : undefined;
    if (!socket || !(signal instanceof AbortSignal)) return socket;
    const cut = () => void socket.destroy(new Error("The request was given up"));
    if (signal.aborted) cut();
    signal.addEventListener("abort", cut, { once: true });
    // From then on it serves other requests, with other signals.
    socket.once("free", () => signal.removeEventListener("abort", cut));
    return socket;
  }
}

/**
 * What tunnels HTTPS through the proxy that `https_proxy` names, but to no host of `no_proxy`; undefined
 * where none is named. TLS goes through to the service, so the proxy sees its name and nothing else.
 * Source: Node's documentation, "Built-in Proxy Support".
 */
export function proxyAgent(env: Environment): Agent | undefined {
  const proxy = proxyIn(env);
  return proxy && new TunnelAgent({ keepAlive: true, proxyEnv: { ...proxy } });
}

let found: { readonly agent: Agent | undefined } | undefined;

/** This process's proxy. Throws a `GuardError` where what is set cannot be one. */
export function ownProxyAgent(): Agent | undefined {
  found ??= { agent: proxyAgent(process.env) };
  return found.agent;
}

interface Proxied {
  readonly agent: Agent;
  readonly givenUp: AbortSignal;
}

/** What a request over HTTPS takes to go through this process's proxy, and to leave it when it is given up; undefined where there is none. */
export function throughProxy(givenUp: AbortSignal): Proxied | undefined {
  const agent = ownProxyAgent();
  return agent && { agent, givenUp };
}

/** The same for a library that calls `fetch`, for as long as `act` takes. */
export async function withProxiedFetch<T>(act: () => Promise<T>): Promise<T> {
  const proxy = proxyIn(process.env);
  // Node has it since 24.14; with an older one the library must do without.
  if (proxy === undefined || !("setGlobalProxyFromEnv" in http)) return act();
  const restore = http.setGlobalProxyFromEnv({ ...proxy });
  try {
    return await act();
  } finally {
    restore();
  }
}
